"""A small clean copy of a kept picture, drawn anew from its pixels: what was uploaded is never shown itself."""

from django.conf import settings
from django.http import FileResponse, Http404, HttpRequest

from mingbian.reading.refusals import UploadRefusedError
from mingbian.reading.working_copy import working_copy
from mingbian.store.queries.dispute_page import dispute_of, exhibit
from mingbian.vault.files import open_kept
from mingbian.web.download import picture
from mingbian.web.page import page, shop_of

LONGEST_PX = 480


@page("disputes/<int:number>/exhibits/<int:of>/preview.jpg")
def view(request: HttpRequest, number: int, of: int) -> FileResponse:
    held = exhibit(dispute_of(shop_of(request), number), of)
    if not held.media_type.startswith("image/"):
        raise Http404
    try:
        with open_kept(settings.VAULT, held.sha256) as original:
            small = working_copy(original, name=held.name, longest_px=LONGEST_PX)
    except (FileNotFoundError, UploadRefusedError) as error:
        raise Http404 from error
    return picture(small, "image/jpeg")

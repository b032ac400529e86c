"""One page of an exhibit as it is looked through, or with everything hidden burnt in: drawn anew from its pixels."""

from django.conf import settings
from django.http import FileResponse, Http404, HttpRequest

from mingbian.reading.refusals import UploadRefusedError
from mingbian.store.queries.dispute_page import dispute_of, exhibit
from mingbian.store.queries.redactions import redaction_of, spots_of
from mingbian.vault.files import open_kept
from mingbian.web.download import picture
from mingbian.web.page import page, shop_of


@page("disputes/<int:number>/exhibits/<int:of>/redaction/sheet.jpg")
def view(request: HttpRequest, number: int, of: int) -> FileResponse:
    held = exhibit(dispute_of(shop_of(request), number), of)
    redaction = redaction_of(held)
    told = request.GET.get("page", "1")
    if redaction is None or not told.isdecimal() or not 1 <= int(told) <= redaction.pages:
        raise Http404
    from mingbian.reading.hiding import sheet_of  # noqa: PLC0415 — it brings the reader along

    spots = spots_of(redaction) if "hidden" in request.GET else ()
    try:
        with open_kept(settings.VAULT, held.sha256) as original:
            content = original.read()
        drawn = sheet_of(content, spots, int(told), name=held.name, media_type=held.media_type)
    except (FileNotFoundError, UploadRefusedError) as error:
        raise Http404 from error
    answer = picture(drawn, "image/jpeg")
    answer["Cache-Control"] = "private, no-store"  # what is hidden changes
    return answer

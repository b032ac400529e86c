"""One file of a sealed pack: our own page pictures can be looked at, everything is a download.

An original that goes as a picture is shown drawn anew, and downloaded as it is.
"""

from mimetypes import guess_type
from pathlib import Path

from django.http import FileResponse, Http404, HttpRequest

from mingbian.reading.refusals import UploadRefusedError
from mingbian.reading.working_copy import working_copy
from mingbian.store.queries.dispute_page import dispute_of
from mingbian.store.queries.packs import pack_of
from mingbian.web.download import download, picture
from mingbian.web.page import page, shop_of

LONGEST_PX = 900


@page("disputes/<int:number>/packs/<slug:name>/<str:file>")
def view(request: HttpRequest, number: int, name: str, file: str) -> FileResponse:
    path = pack_of(dispute_of(shop_of(request), number), name).file(file)
    if path.suffix == ".png" and "save" not in request.GET:
        return picture(path.open("rb"), "image/png")
    if path.name.startswith("original-") and "save" not in request.GET:
        return _original(path)
    media_type = guess_type(path.name)[0] or "application/octet-stream"
    return download(path.open("rb"), path.name, media_type)


def _original(path: Path) -> FileResponse:
    try:
        with path.open("rb") as original:
            return picture(working_copy(original, name="", longest_px=LONGEST_PX), "image/jpeg")
    except UploadRefusedError as error:
        raise Http404 from error

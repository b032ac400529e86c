"""One file of a sealed pack: our own page pictures can be looked at, everything is a download."""

from mimetypes import guess_type

from django.http import FileResponse, HttpRequest

from mingbian.store.queries.dispute_page import dispute_of
from mingbian.store.queries.packs import pack_of
from mingbian.web.download import download, picture
from mingbian.web.page import page, shop_of


@page("disputes/<int:number>/packs/<slug:name>/<str:file>")
def view(request: HttpRequest, number: int, name: str, file: str) -> FileResponse:
    path = pack_of(dispute_of(shop_of(request), number), name).file(file)
    if path.suffix == ".png" and "save" not in request.GET:
        return picture(path.open("rb"), "image/png")
    media_type = guess_type(path.name)[0] or "application/octet-stream"
    return download(path.open("rb"), path.name, media_type)

"""A small clean copy of a waiting picture or of a PDF's first page, drawn anew: what was uploaded is never shown."""

from django.http import FileResponse, HttpRequest

from mingbian.store.queries.tray import tray_file
from mingbian.web.page import page, shop_of
from mingbian.web.shown_small import shown_small


@page("tray/<int:waiting>/preview.jpg")
def view(request: HttpRequest, waiting: int) -> FileResponse:
    file = tray_file(shop_of(request), waiting)
    return shown_small(file.sha256, file.media_type, file.name)

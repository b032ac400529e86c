"""A small clean copy of a kept picture, or of a PDF's first page: what was uploaded is never shown itself."""

from django.http import FileResponse, HttpRequest

from mingbian.store.queries.dispute_page import dispute_of, exhibit
from mingbian.web.page import page, shop_of
from mingbian.web.shown_small import shown_small


@page("disputes/<int:number>/exhibits/<int:of>/preview.jpg")
def view(request: HttpRequest, number: int, of: int) -> FileResponse:
    held = exhibit(dispute_of(shop_of(request), number), of)
    return shown_small(held.sha256, held.media_type, held.name)

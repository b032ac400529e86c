"""One page of a paper, large enough to read, drawn anew from its pixels: what was uploaded is never shown itself."""

from django.http import FileResponse, HttpRequest

from mingbian.store.queries.papers import paper_of
from mingbian.web.page import page, shop_of
from mingbian.web.shown_small import shown_small

READABLE_PX = 1_600


@page("certificates/<int:paper>/picture-<int:number>.jpg")
def view(request: HttpRequest, paper: int, number: int) -> FileResponse:
    row = paper_of(shop_of(request), paper)
    return shown_small(row.sha256, row.media_type, row.name, longest_px=READABLE_PX, number=number)

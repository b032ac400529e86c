"""A picture of a chat as wide as it is read beside its messages, drawn anew from its pixels."""

from django.http import FileResponse, HttpRequest

from mingbian.store.queries.dispute_page import dispute_of, exhibit
from mingbian.store.queries.words_in import words_in
from mingbian.web.page import page, shop_of
from mingbian.web.shown_small import shown_small

WIDE_PX = 800
LONGEST_PX = 12_000


@page("disputes/<int:number>/exhibits/<int:of>/chat/picture.jpg")
def view(request: HttpRequest, number: int, of: int) -> FileResponse:
    held = exhibit(dispute_of(shop_of(request), number), of)
    words = words_in(held)
    taller = words.pages[0].height_px / words.pages[0].width_px if words and words.pages else 1
    longest = min(LONGEST_PX, round(WIDE_PX * max(1.0, taller)))
    return shown_small(held.sha256, held.media_type, held.name, longest_px=longest)

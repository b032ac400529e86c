"""The copy of an exhibit with what is personal burnt out, whole or as it is shown: cut out and drawn over."""

from django.http import FileResponse, Http404, HttpRequest

from mingbian.actions.redacted_copies import redacted_copy
from mingbian.domain.marking import Marking
from mingbian.render.cards import picture_of
from mingbian.render.pictures import Unready
from mingbian.store.queries.appeal_pictures import marking_of, marking_row
from mingbian.store.queries.dispute_page import dispute_of, exhibit
from mingbian.web.download import picture
from mingbian.web.page import page, shop_of


@page("disputes/<int:number>/exhibits/<int:of>/marking/sheet.jpg")
def view(request: HttpRequest, number: int, of: int) -> FileResponse:
    held = exhibit(dispute_of(shop_of(request), number), of)
    copy = redacted_copy(held)
    if copy is None:
        raise Http404
    row = marking_row(held) if "drawn" in request.GET else None
    made = picture_of(copy, held.media_type, marking_of(row) if row else Marking())
    if isinstance(made, Unready):
        raise Http404
    answer = picture(made.content, "image/jpeg")
    answer["Cache-Control"] = "private, no-store"  # what is hidden and drawn changes
    return answer

"""A paper from the shelf made an exhibit of this dispute."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.use_certificate import use_certificate
from mingbian.store.queries.papers import paper_of
from mingbian.web.acted import acted
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person


@page("disputes/<int:number>/certificate/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, chosen = desk_of(request, number), request.POST.get("paper", "")
    if not (chosen.isascii() and chosen.isdigit() and len(chosen) <= 18):
        raise Http404
    row = paper_of(desk.dispute.shop, int(chosen))

    def act() -> None:
        use_certificate(desk.dispute, row, now=desk.now, by=person(request))

    return acted(request, act, said=f"《{row.title}》已作为证物存入。", back="dispute_gather", number=number)

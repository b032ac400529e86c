"""An offer that was agreed to has been told to the buyer."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.make_offer import make_offer
from mingbian.store.queries.offers import offer_of
from mingbian.web.acted import acted
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person


@page("disputes/<int:number>/offers/<int:of>/made/")
@require_POST
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk = desk_of(request, number)
    offer = offer_of(desk.dispute, of)
    return acted(
        request,
        lambda: make_offer(offer, now=desk.now, by=person(request)),
        said="记下了：已对买家说。",
        back="dispute_negotiate",
        number=number,
    )

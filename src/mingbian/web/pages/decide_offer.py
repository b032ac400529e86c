"""A proposed offer is agreed to, or dropped."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.decide_offer import decide_offer
from mingbian.store.queries.offers import offer_of
from mingbian.web.acted import acted
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person


@page("disputes/<int:number>/offers/<int:of>/decide/")
@require_POST
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk = desk_of(request, number)
    offer, agrees = offer_of(desk.dispute, of), request.POST.get("agrees") == "yes"
    return acted(
        request,
        lambda: decide_offer(offer, agrees=agrees, now=desk.now, by=person(request)),
        said="已同意。现在可以对买家说了，说完回来记一笔。" if agrees else "不提这个方案了。",
        back="dispute_negotiate",
        number=number,
    )

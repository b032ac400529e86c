"""Whether the buyer took the complaint back, once it was settled."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_withdrawal import record_withdrawal
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.offer_form import WithdrawalForm
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on


@page("disputes/<int:number>/withdrawal/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, form = desk_of(request, number), WithdrawalForm(request.POST)

    def act() -> None:
        told = cleaned(form)
        withdrawn = told["withdrawn"] == "yes"
        record_withdrawal(desk.dispute, withdrawn=withdrawn, at=told["at"], now=desk.now, by=person(request))

    return acted_on(request, desk, form, act, said="记下了。", back="dispute_negotiate")

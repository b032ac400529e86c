"""What this one dispute costs, typed over what the shop usually pays."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.set_costs import set_costs
from mingbian.domain.costs import CostCode
from mingbian.web.costs_form import CostsForm
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on


@page("disputes/<int:number>/costs/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, form = desk_of(request, number), CostsForm(CostCode, request.POST)

    def act() -> None:
        cleaned(form)
        before = desk.typed.dispute
        changed = {code: value for code, value in form.typed().items() if before.get(code) != value}
        set_costs(desk.dispute, changed, now=desk.now, by=person(request))

    return acted_on(request, desk, form, act, said="按填的数重新算过了。", back="dispute_negotiate")

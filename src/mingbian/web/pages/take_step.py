"""Going on to the next of the four steps, or back to one: the step in hand moves with the seller."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from mingbian.actions.take_step import take_step
from mingbian.domain.dispute import Step
from mingbian.web.acted import acted
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person


@page("disputes/<int:number>/step/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, asked = desk_of(request, number), request.POST.get("step", "")
    step = Step(asked) if asked in list(Step) else Step(desk.dispute.step)
    if step == desk.dispute.step:
        return redirect(f"dispute_{step}", number)
    return acted(
        request,
        lambda: take_step(desk.dispute, step, now=desk.now, by=person(request)),
        back=f"dispute_{step}",
        number=number,
    )

"""A hand-in that was written down by mistake, struck with its reason."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.strike_hand_in import strike_hand_in
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.pages.handed_in import hand_in_of
from mingbian.web.typed import acted_on


class StrikeForm(forms.Form):
    """Why it was no hand-in."""

    why = forms.CharField(label="为什么划掉", max_length=200)


@page("disputes/<int:number>/handed-in/<int:of>/strike/")
@require_POST
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk, form = desk_of(request, number), StrikeForm(request.POST)
    handed = hand_in_of(desk, of)

    def act() -> None:
        strike_hand_in(handed, cleaned(form)["why"], now=desk.now, by=person(request))

    return acted_on(request, desk, form, act, said="划掉了。它还看得到，不再计入次数。", back="dispute_appeal")

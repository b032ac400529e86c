"""Closing a dispute with what the owner found: honest, mistaken or intentional. Later judgements learn from it."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.close_dispute import close_dispute
from mingbian.domain.outcome import FINDING_TITLES, FindingOfOwner
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on


class FindingForm(forms.Form):
    """What the owner found; nothing is chosen beforehand, for it is learnt from."""

    finding = forms.ChoiceField(
        label="本店认定",
        choices=[("", "请选一项"), *((code.value, words) for code, words in FINDING_TITLES.items())],
        error_messages={"required": "请选一项。", "invalid_choice": "请选一项。"},
    )


@page("disputes/<int:number>/close/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, form = desk_of(request, number), FindingForm(request.POST)

    def act() -> None:
        finding = FindingOfOwner(cleaned(form)["finding"])
        close_dispute(desk.dispute, finding, now=desk.now, by=person(request))

    return acted_on(request, desk, form, act, said="已结案。以后的研判会参考这次认定。", back="dispute_appeal")

"""A form that was refused, shown again as it was filled: what was typed must not be typed twice."""

from collections.abc import Callable

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from mingbian.domain.dispute import Step
from mingbian.domain.errors import MingbianError
from mingbian.web.desk import Desk, step_shown
from mingbian.web.page import shown

REFUSED = 422


def acted_on(
    request: HttpRequest, desk: Desk, form: Form, act: Callable[[], object], *, said: str, back: str
) -> HttpResponse:
    """Calls the action on a dispute; when it was refused the form comes back in its frame, with the reason.

    `said` is empty where the action says itself what it did.
    """
    way_back = reverse(back, args=[desk.dispute.number])
    try:
        act()
    except MingbianError as refusal:
        told = _told(request, refusal)
        step = Step(desk.dispute.step)
        return step_shown(
            request, "refused_form", desk, step, status=REFUSED, form=form, refused=told, way_back=way_back
        )
    if said:
        messages.success(request, said)
    return redirect(way_back)


def acted_in_shop(request: HttpRequest, form: Form, act: Callable[[], str], *, way_back: str) -> HttpResponse:
    """The same for an action on the shop. The action answers what to say when it is done."""
    try:
        said = act()
    except MingbianError as refusal:
        told = _told(request, refusal)
        return shown(request, "refused_form", status=REFUSED, form=form, refused=told, way_back=way_back)
    messages.success(request, said)
    return redirect(way_back)


def _told(request: HttpRequest, refusal: MingbianError) -> str:
    told = f"{refusal.message} {refusal.hint}".strip()
    messages.error(request, told)
    return told

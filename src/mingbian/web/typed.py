"""A form that was refused, shown again in the frame of its dispute: what was typed must not be typed twice."""

from collections.abc import Callable

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from mingbian.domain.dispute import Step
from mingbian.domain.errors import MingbianError
from mingbian.web.desk import Desk, step_shown


def acted_on(
    request: HttpRequest, desk: Desk, form: Form, act: Callable[[], object], *, said: str, back: str
) -> HttpResponse:
    """Calls the action; when it was refused the form comes back as it was filled, the refusal's sentence above it."""
    try:
        act()
    except MingbianError as refusal:
        told = f"{refusal.message} {refusal.hint}".strip()
        messages.error(request, told)
        step = Step(desk.dispute.step)
        return step_shown(request, "refused_form", desk, step, status=422, form=form, refused=told, back=back)
    messages.success(request, said)
    return redirect(back, desk.dispute.number)

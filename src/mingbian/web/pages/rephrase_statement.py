"""Another wording for the statement of one channel, beside the first; the seller chooses."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from mingbian.actions.rephrase_statement import rephrase_statement
from mingbian.appeal.channel_file import channels
from mingbian.domain.dispute import Step
from mingbian.domain.errors import MingbianError
from mingbian.web.desk import desk_of, step_shown
from mingbian.web.page import page, person
from mingbian.web.pages.dispute_appeal import appeal_shown, text_of
from mingbian.web.rephrased import compared

CARRIED = ("channel", "reader", "length", "seen")
"""What the form says of its text beside the text itself."""


@page("disputes/<int:number>/appeal/rephrase/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, channel = desk_of(request, number), channels().get(request.POST.get("channel", ""))
    if channel is None:
        return redirect("dispute_appeal", number)
    try:
        told = rephrase_statement(desk.dispute, text_of(request) or "", channel, now=desk.now, by=person(request))
    except MingbianError as refusal:
        messages.error(request, f"{refusal.message} {refusal.hint}".strip())
        return appeal_shown(request, desk, status=422)
    return step_shown(
        request,
        "rephrased",
        desk,
        Step.APPEAL,
        told=told,
        parts=compared(told),
        back="dispute_appeal",
        to="#statement",
        kept={name: request.POST[name] for name in CARRIED if name in request.POST},
    )

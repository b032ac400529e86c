"""Another wording for a message to the buyer, beside the first; the seller chooses."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.rephrase_letter import rephrase_letter
from mingbian.domain.dispute import Step
from mingbian.domain.errors import MingbianError
from mingbian.web.desk import desk_of, step_shown
from mingbian.web.page import page, person
from mingbian.web.pages.dispute_negotiate import negotiate_shown
from mingbian.web.rephrased import compared


@page("disputes/<int:number>/negotiate/rephrase/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    try:
        told = rephrase_letter(desk.dispute, request.POST.get("text", ""), now=desk.now, by=person(request))
    except MingbianError as refusal:
        messages.error(request, f"{refusal.message} {refusal.hint}".strip())
        return negotiate_shown(request, desk, status=422)
    return step_shown(
        request,
        "rephrased",
        desk,
        Step.NEGOTIATE,
        told=told,
        parts=compared(told),
        back="dispute_negotiate",
        kept={name: request.POST.get(name, "") for name in ("stage", "template", "medium", "sent_at")}
        | {"act": "check"},
    )

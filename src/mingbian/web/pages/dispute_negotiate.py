"""Step 3 协商: what to say at each stage, checked before it is sent; what may be offered."""

from datetime import datetime

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from mingbian.actions.mark_letter_sent import mark_letter_sent
from mingbian.domain.dispute import Step
from mingbian.domain.errors import MingbianError
from mingbian.domain.talk import Medium, Message
from mingbian.negotiate.drafting import letter_after_settlement
from mingbian.negotiate.letter import STAGE_TITLES, Draft
from mingbian.negotiate.sending import holding_back
from mingbian.negotiate.tone_check import Objection, objections
from mingbian.store.queries.dispute_page import letters
from mingbian.store.queries.language_model import may_rephrase
from mingbian.store.queries.letters import letters_beside
from mingbian.store.queries.offers import is_settled
from mingbian.web.desk import Desk, desk_of, step_shown
from mingbian.web.forms import cleaned
from mingbian.web.offers_shown import offers_shown
from mingbian.web.page import page, person
from mingbian.web.plan_shown import medium_of, plan_shown
from mingbian.web.refused_here import told_here


class SentForm(forms.Form):
    """When it was sent, empty for just now."""

    sent_at = forms.DateTimeField(
        label="发送时间", required=False, widget=forms.DateTimeInput(attrs={"type": "datetime-local"})
    )


@page("disputes/<int:number>/negotiate/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    told = request.POST
    text, stage, template = told.get("text", ""), told.get("stage", ""), told.get("template", "")
    found: tuple[Objection, ...] = ()
    checked = False
    sending, looked_at = told.get("act") in ("sent", "sure"), told.get("act") == "sure"
    if request.method == "POST" and stage in STAGE_TITLES:
        try:
            when = cleaned(SentForm(told))["sent_at"]
        except MingbianError as refusal:
            told_here(request, refusal)
            return negotiate_shown(request, desk, status=422)
        found, checked = _against(desk, text, when or desk.now, medium_of(request)), True
        if sending and text.strip() and not holding_back(found, looked_at=looked_at):
            by = person(request)
            try:
                mark_letter_sent(
                    desk.dispute,
                    text,
                    stage=stage,
                    now=desk.now,
                    by=by,
                    template=template,
                    looked_at=looked_at,
                    sent_at=when,
                    medium=medium_of(request),
                )
            except MingbianError as refusal:
                told_here(request, refusal)
                return negotiate_shown(request, desk, status=422, found=found)
            messages.success(request, "记下了这条回复。")
            return redirect("dispute_negotiate", number)
    # A check that found something was answered; a sending that was held back was not.
    return negotiate_shown(request, desk, status=422 if sending else 200, found=found, checked=checked)


def negotiate_shown(
    request: HttpRequest, desk: Desk, *, status: int = 200, found: tuple[Objection, ...] = (), checked: bool = False
) -> HttpResponse:
    """The step with what was typed so far in its box, and what the reading of it `found`."""
    settled = is_settled(desk.dispute)
    return step_shown(
        request,
        "dispute_negotiate",
        desk,
        Step.NEGOTIATE,
        status=status,
        found=found,
        held=holding_back(found, looked_at=True),
        checked=checked,
        sent=letters(desk.dispute),
        may_rephrase=may_rephrase(desk.dispute.shop),
        settled=settled,
        withdrawal_draft=_withdrawal(desk) if settled else None,
        **plan_shown(request, desk),
        **offers_shown(request, desk),
    )


def _against(desk: Desk, text: str, at: datetime, medium: Medium) -> tuple[Objection, ...]:
    """What speaks against the text, as sent at that moment; on paper neither hour nor number count."""
    if medium is not Medium.CHAT:
        return objections(text)
    unheard = letters_beside(desk.dossier.of(Message), desk.dispute)
    return objections(text, desk.dossier, at, letters=unheard)


def _withdrawal(desk: Desk) -> Draft | None:
    """None under a threat: to ask for a withdrawal then would be part of the bargain that somebody proposed. None once
    the buyer has withdrawn."""
    spare = desk.judgement.advice.offer.frozen or desk.dispute.withdrawn
    return None if spare else letter_after_settlement(desk.dossier)

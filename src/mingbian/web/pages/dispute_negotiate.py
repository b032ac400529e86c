"""Step 3 协商: what to say at each stage, checked before it is sent; what may be offered."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from mingbian.actions.mark_letter_sent import mark_letter_sent
from mingbian.domain.dispute import Step
from mingbian.domain.talk import Message
from mingbian.negotiate.drafting import letter_after_settlement, letters_for
from mingbian.negotiate.letter import STAGE_TITLES, Draft, Stage
from mingbian.negotiate.tone_check import Objection, objections
from mingbian.store.queries.dispute_page import letters
from mingbian.store.queries.language_model import may_rephrase
from mingbian.store.queries.letters import letters_beside
from mingbian.store.queries.offers import is_settled
from mingbian.web.desk import Desk, desk_of, step_shown
from mingbian.web.offers_shown import offers_shown
from mingbian.web.page import page, person


@page("disputes/<int:number>/negotiate/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    told = request.POST
    text, stage, template = told.get("text", ""), told.get("stage", ""), told.get("template", "")
    found: tuple[Objection, ...] = ()
    checked = False
    sending = told.get("act") == "sent"
    if request.method == "POST" and stage in STAGE_TITLES:
        unheard = letters_beside(desk.dossier.of(Message), desk.dispute)
        found, checked = objections(text, desk.dossier, desk.now, letters=unheard), True
        if sending and text.strip() and not found:
            mark_letter_sent(desk.dispute, text, stage=stage, now=desk.now, by=person(request), template=template)
            messages.success(request, "记下了这条回复。")
            return redirect("dispute_negotiate", number)
    # A check that found something was answered; a sending that was held back was not.
    return negotiate_shown(request, desk, status=422 if sending else 200, found=found, checked=checked)


def negotiate_shown(
    request: HttpRequest, desk: Desk, *, status: int = 200, found: tuple[Objection, ...] = (), checked: bool = False
) -> HttpResponse:
    """The step with what was typed so far in its box, and what the reading of it `found`."""
    told, settled = request.POST, is_settled(desk.dispute)
    return step_shown(
        request,
        "dispute_negotiate",
        desk,
        Step.NEGOTIATE,
        status=status,
        drafts=_drafts(desk),
        stages=STAGE_TITLES,
        text=told.get("text", ""),
        stage=told.get("stage", ""),
        template=told.get("template", ""),
        found=found,
        checked=checked,
        sent=letters(desk.dispute),
        may_rephrase=may_rephrase(desk.dispute.shop),
        settled=settled,
        withdrawal_draft=_withdrawal(desk) if settled else None,
        **offers_shown(request, desk),
    )


def _drafts(desk: Desk) -> list[tuple[Stage, tuple[Draft, ...]]]:
    """The letters that fit, stage by stage; a stage without one is left out."""
    judgement = desk.judgement
    band, offer = judgement.assessment.doubt.band, judgement.advice.offer
    found = [(stage, letters_for(desk.dossier, band, stage, extortion=offer.frozen, offer=offer)) for stage in Stage]
    return [(stage, drafts) for stage, drafts in found if drafts]


def _withdrawal(desk: Desk) -> Draft | None:
    """None under a threat: to ask for a withdrawal then would be part of the bargain that somebody proposed."""
    return None if desk.judgement.advice.offer.frozen else letter_after_settlement(desk.dossier)

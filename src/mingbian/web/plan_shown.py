"""What the page of step 3 shows of the conversation: the plan, by what we speak, the script or the letters for it."""

from django.http import HttpRequest

from mingbian.casework.conversation import conversation
from mingbian.casework.judge import threatened
from mingbian.domain.talk import MEDIUM_TITLES, Medium
from mingbian.negotiate.conversation import Turn
from mingbian.negotiate.drafting import letters_on_paper
from mingbian.negotiate.letter import STAGE_TITLES, Draft, Stage
from mingbian.negotiate.phone import script
from mingbian.negotiate.plan import Plan
from mingbian.store.queries.redactions import redactions_of
from mingbian.store.queries.talk_so_far import talk_so_far
from mingbian.web.desk import Desk


def medium_of(request: HttpRequest) -> Medium:
    """By what the seller wants to speak: as the form or the address says, else in the platform's chat."""
    told = request.POST.get("medium") or request.GET.get("by") or ""
    return Medium(told) if told in list(Medium) else Medium.CHAT


def plan_shown(request: HttpRequest, desk: Desk) -> dict[str, object]:
    """By the names that the template uses; the box holds what was typed, else the letter that is next."""
    plan, medium = (
        conversation(desk.dossier, desk.judgement, talk_so_far(desk.dispute, desk.dossier)),
        medium_of(request),
    )
    papers = _papers(desk) if medium is Medium.POST else ()
    spoken_for = plan.now or plan.cards[-1]
    told, proposed = request.POST, papers[0] if papers else _next(plan)
    return {
        "plan": plan,
        "media": MEDIUM_TITLES,
        "medium": medium,
        "papers": papers,
        "spoken_for": spoken_for,
        "stages": STAGE_TITLES | {card.stage: card.title for card in plan.cards},
        "asked_stages": _asked(plan, proposed, told.get("stage", "")),
        "script": script(plan, spoken_for, desk.dossier) if medium is Medium.PHONE else None,
        "copies": {number for number, one in redactions_of(desk.dispute).items() if not one.problem},
        "text": told.get("text", proposed.text if proposed else ""),
        "stage": told.get("stage", proposed.stage if proposed else spoken_for.stage),
        "template": told.get("template", proposed.code if proposed else ""),
        "sent_at": told.get("sent_at", ""),
    }


def _next(plan: Plan) -> Draft | None:
    """The letter to be sent now; none while we wait for the buyer, or have yet to fetch what it speaks of."""
    card = plan.now
    if card is None or card.standing.turn is not Turn.OURS or (card.showing and card.showing.to_fetch):
        return None
    return card.letters[0]


def _asked(plan: Plan, proposed: Draft | None, chosen: str) -> list[Stage]:
    """The stages that a message may be noted for: the plan's own, and one that was chosen before the plan changed."""
    own = [card.stage for card in plan.cards]
    beside = [stage for stage in Stage if stage not in own and stage in (chosen, proposed.stage if proposed else "")]
    return own + beside


def _papers(desk: Desk) -> tuple[Draft, ...]:
    judgement = desk.judgement
    # What is only filed as a threat has no words to enclose: an authority is told of one only where a fact shows it.
    pressed = threatened(judgement.assessment)
    return letters_on_paper(desk.dossier, judgement.assessment.doubt.band, threatened=pressed)

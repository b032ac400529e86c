"""Step 1 研判: what speaks for each story, how sure that is, and what would tell them apart."""

import math

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from mingbian.actions.assess_dispute import assess_dispute
from mingbian.casework.calm import calm
from mingbian.casework.foreseen import foreseen_in_words
from mingbian.domain.assessment import FAMILY_TITLES, Assessment, SpeaksFor
from mingbian.domain.dispute import State, Step
from mingbian.domain.record import Account
from mingbian.examine.account_reviews import negative_share
from mingbian.examine.doubt import shifts
from mingbian.examine.group_here import group_here
from mingbian.store.queries.buyer import buyer_card
from mingbian.web.desk import desk_of, step_shown
from mingbian.web.group_card import group_card
from mingbian.web.page import page, person


@page("disputes/<int:number>/examine/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    if request.method == "POST":
        assess_dispute(desk.dispute, now=desk.now, by=person(request))
        return redirect("dispute_examine", number)
    assessment = desk.judgement.assessment
    sides = {side.value: [found for found in assessment.findings if found.speaks_for is side] for side in SpeaksFor}
    return step_shown(
        request,
        "dispute_examine",
        desk,
        Step.EXAMINE,
        calm=calm(desk.judgement, desk.now) if desk.dispute.state == State.OPEN else None,
        sides=sides,
        sum=sum_of(assessment),
        foreseen=foreseen_in_words(assessment),
        buyer=buyer_card(desk.dispute, desk.now),
        group=group_card(group) if (group := group_here(desk.dossier)) else None,
        reviews=negative_share(account) if (account := desk.dossier.latest(Account)) else None,
    )


def sum_of(assessment: Assessment) -> list[tuple[str, float]]:
    """How the probability came about, in decibans: where it starts, what each family adds, and what that makes."""
    prior = assessment.prior
    parts = [("起点", 10 * math.log10(prior.alpha / prior.beta))]
    parts += [(FAMILY_TITLES[family], shift_db) for family, shift_db in shifts(assessment.findings)]
    return [*parts, ("合计", math.fsum(db for _, db in parts))]

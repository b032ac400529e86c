"""What the page of step 3 shows of offers: the ledger, what each kind costs, the three ways out, the assumptions."""

from dataclasses import dataclass

from django.http import HttpRequest

from mingbian.domain.costs import COSTS_ASKED, FROM_TITLES, CostCode, Costs
from mingbian.domain.offer import (
    ANSWER_TITLES,
    IN_GOODS,
    OFFER_STATE_TITLES,
    OFFER_TITLES,
    SECOND_LOOK,
    OfferKind,
    offered_in_words,
)
from mingbian.domain.worth import Guess
from mingbian.negotiate.advice_beside_costs import why_apart
from mingbian.negotiate.comparison import WAY_OUT_TITLES, Comparison, compare, ways_of_kinds
from mingbian.negotiate.costs import assumed
from mingbian.negotiate.pricing import Line
from mingbian.store.queries.offers import has_others, offers_told
from mingbian.web.costs_form import CostsForm, filled
from mingbian.web.desk import Desk
from mingbian.web.page import person


@dataclass(frozen=True, slots=True)
class Kinds:
    """What each kind of offer costs, those with money for this sum."""

    amount_fen: int
    rows: tuple[tuple[OfferKind, tuple[Line, ...], Guess], ...]


def offers_shown(request: HttpRequest, desk: Desk) -> dict[str, object]:
    """By the names that the template uses."""
    shop, offer = desk.dispute.shop, desk.judgement.advice.offer
    costs = assumed(desk.typed, desk.dossier.order.amount_fen)
    comparison = _compared(desk, costs)
    sum_fen = offer.most_fen or max(0, desk.dossier.order.amount_fen)
    return {
        "told_offers": offers_told(desk.dispute),
        "kinds": Kinds(sum_fen, ways_of_kinds(sum_fen, costs)),
        "comparison": comparison,
        "why_apart": why_apart(desk.judgement.advice.route, comparison),
        "costs": costs,
        "costs_form": CostsForm(CostCode, initial=filled(CostCode, desk.typed.dispute)),
        "way_titles": WAY_OUT_TITLES,
        "asked": COSTS_ASKED,
        "from_titles": FROM_TITLES,
        "offer_titles": OFFER_TITLES,
        "offer_states": OFFER_STATE_TITLES,
        "answer_titles": ANSWER_TITLES,
        "offered": offered_in_words,
        "in_goods": IN_GOODS,
        "alone": not has_others(shop, person(request)),
        "pause": int(SECOND_LOOK.total_seconds() // 60),
        "cap": shop.offer_cap_fen,
        "limit": shop.approval_over_fen,
    }


def _compared(desk: Desk, costs: Costs) -> Comparison:
    told = desk.judgement
    offer = told.advice.offer
    return compare(desk.dossier, told.assessment, told.strength, told.demand, offer=offer, costs=costs)

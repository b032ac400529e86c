"""What every page of one dispute stands on: its rows, its dossier, and what the steps say of it now."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.actions.refusals import DisputeErasedError
from mingbian.casework.judge import judge
from mingbian.casework.still_due import with_still_due
from mingbian.domain.assessment import BAND_TITLES, FAMILY_TITLES, SpeaksFor
from mingbian.domain.claim import CELL_TITLES, CLAIM_TITLES
from mingbian.domain.clock import day_of
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.costs import TypedCosts
from mingbian.domain.deadline import DUE_TITLES
from mingbian.domain.dispute import STATE_TITLES, STEP_TITLES, State, Step, what_next
from mingbian.domain.dossier import Dossier
from mingbian.domain.judgement import Judgement
from mingbian.domain.offer import ROUTE_TITLES
from mingbian.domain.outcome import FINDING_TITLES
from mingbian.domain.rule import CONFIDENCE_TITLES
from mingbian.rules.book import RuleBook
from mingbian.store.dossiers import dossier_of
from mingbian.store.models import Dispute
from mingbian.store.queries.after_handing_in import handed_before
from mingbian.store.queries.dispute_page import dispute_of, steps_done, timeline
from mingbian.store.queries.learning import learned_of, learning_of
from mingbian.store.queries.own_rules import book_of
from mingbian.store.queries.typed_costs import typed_costs
from mingbian.web.fact_line import FactLine, fact_line
from mingbian.web.page import shop_of, shown


@dataclass(frozen=True)
class Desk:
    """One dispute on the desk at `now`."""

    dispute: Dispute
    now: datetime

    @cached_property
    def dossier(self) -> Dossier:
        return dossier_of(self.dispute, self.now)

    @cached_property
    def book(self) -> RuleBook:
        return book_of(self.dispute.shop, day_of(self.now))

    @cached_property
    def typed(self) -> TypedCosts:
        return typed_costs(self.dispute)

    @cached_property
    def judgement(self) -> Judgement:
        shop = self.dispute.shop
        judgement = judge(
            self.dossier, self.book, learned=learned_of(learning_of(shop)), cap_fen=shop.offer_cap_fen, typed=self.typed
        )
        return with_still_due(judgement, handed_before(self.dispute), State(self.dispute.state))

    @cached_property
    def facts(self) -> dict[int, FactLine]:
        """Every fact by the number under which it is cited."""
        return {fact.cite: fact_line(fact) for fact in self.dossier.facts}

    @cached_property
    def course(self) -> list[FactLine]:
        """What happened, in time order, without the shop's books."""
        return [line for line in self.facts.values() if line.source]

    @cached_property
    def demanded_in(self) -> int | None:
        """The number of the fact in which the sum was named."""
        told = (self.dossier.complaint, self.dossier.aftersale)
        return next((fact.cite for fact in told if fact and fact.amount_fen == self.dossier.demanded_fen), None)


def desk_of(request: HttpRequest, number: int) -> Desk:
    """The dispute of this number in the asker's shop. 404 for any other; raises DisputeErasedError."""
    dispute = dispute_of(shop_of(request), number)
    if dispute.erased_at is not None:
        raise DisputeErasedError(number=dispute.number, on=day_of(dispute.erased_at))
    return Desk(dispute, timezone.now())


def step_shown(
    request: HttpRequest, name: str, desk: Desk, step: Step, /, *, status: int = 200, **facts: object
) -> HttpResponse:
    """One of the four steps, in the frame that they share."""
    return shown(
        request,
        name,
        status=status,
        desk=desk,
        dispute=desk.dispute,
        judgement=desk.judgement,
        now=desk.now,
        step=step,
        next=what_next(State(desk.dispute.state), Step(desk.dispute.step)),
        events=timeline(desk.dispute),
        steps=STEP_TITLES,
        ticked=steps_done(desk.dispute),
        place={known: number for number, known in enumerate(Step)},
        titles=TITLES,
        **facts,
    )


TITLES = {
    "band": BAND_TITLES,
    "family": FAMILY_TITLES,
    "side": SpeaksFor,
    "claim": CLAIM_TITLES,
    "cell": CELL_TITLES,
    "reason": {reason.value: title for reason, title in REASON_TITLES.items()},
    "due": DUE_TITLES,
    "state": {state.value: title for state, title in STATE_TITLES.items()},
    "route": ROUTE_TITLES,
    "confidence": CONFIDENCE_TITLES,
    "finding": FINDING_TITLES,
}

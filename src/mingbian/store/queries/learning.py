"""A shop's decided disputes to learn from, and what it has learnt."""

from datetime import datetime

from mingbian.casework.outcomes import case_of
from mingbian.domain.complaint import Reason
from mingbian.domain.dispute import State
from mingbian.domain.learned import DecidedCase, Learned, ReasonCount, Trust
from mingbian.domain.outcome import FindingOfOwner
from mingbian.store.dossiers import dossier_of
from mingbian.store.models import Assessment, Dispute, Learning, Shop
from mingbian.store.snapshots import restored

MOST = 5_000
"""The latest so many teach: a shop changes, and a page must not take minutes."""


def decided_cases(shop: Shop) -> list[DecidedCase]:
    """The closed disputes as they were known when they were closed, the oldest first; an erased one teaches no more."""
    closed = Dispute.objects.filter(shop=shop, state=State.CLOSED, erased_at=None)
    closed = closed.exclude(finding="").exclude(closed_at=None)
    latest = list(closed.select_related("shop").order_by("-closed_at", "-pk")[:MOST])
    return [_case(dispute, dispute.closed_at) for dispute in reversed(latest) if dispute.closed_at]


def learning_of(shop: Shop) -> Learning | None:
    """The learning that the shop stands on now."""
    return Learning.objects.filter(shop=shop, in_use=True).select_related("by").first()


def learned_of(learning: Learning | None) -> Learned | None:
    """The learning as the value that a judgement takes."""
    if learning is None:
        return None
    taught = learning.taught
    return Learned(
        outcomes=taught["outcomes"],
        trusts=tuple(Trust(*trust) for trust in taught["trusts"]),
        shift_db=taught["shift_db"],
        reasons=tuple(ReasonCount(Reason(code), *counts) for code, *counts in taught["reasons"]),
    )


def _case(dispute: Dispute, closed_at: datetime) -> DecidedCase:
    finding = FindingOfOwner(dispute.finding)
    kept = (
        Assessment.objects.filter(dispute=dispute, at__lte=closed_at).exclude(story="").order_by("-at", "-pk").first()
    )
    if kept is None:
        return case_of(dossier_of(dispute, closed_at), finding)
    return case_of(restored(kept.story, kept.exhibits), finding, kept.probability)

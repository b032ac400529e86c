"""A shop's decided disputes to learn from, and what it has learnt."""

from datetime import datetime

from django.db.models import OuterRef, QuerySet, Subquery

from mingbian.casework.outcomes import case_of
from mingbian.domain.complaint import Reason
from mingbian.domain.dispute import State
from mingbian.domain.learned import DecidedCase, Learned, ReasonCount, Trust
from mingbian.domain.outcome import FindingOfOwner
from mingbian.learn.calibration import Bin, Calibration
from mingbian.store.dossiers import dossier_of
from mingbian.store.models import Assessment, Dispute, Learning, Shop
from mingbian.store.snapshots import restored

MOST = 5_000
"""The latest so many teach: a shop changes, and a page must not take minutes."""


def decided_cases(shop: Shop) -> list[DecidedCase]:
    """The closed disputes as they were known when they were closed, the oldest first; an erased one teaches no more."""
    latest = list(_closed(shop).select_related("shop").order_by("-closed_at", "-pk")[:MOST])
    return [_case(dispute, dispute.closed_at) for dispute in reversed(latest) if dispute.closed_at]


def decided_count(shop: Shop) -> int:
    """How many disputes teach: those of `decided_cases`, none of them looked at."""
    return min(MOST, _closed(shop).count())


def told_and_found(shop: Shop) -> list[tuple[float, bool]]:
    """What was last told of each of them before it was closed, where something was, and whether it was intentional."""
    before = Assessment.objects.filter(dispute=OuterRef("pk"), at__lte=OuterRef("closed_at")).exclude(story="")
    told = Subquery(before.order_by("-at", "-pk").values("probability")[:1])
    latest = _closed(shop).order_by("-closed_at", "-pk").annotate(told=told).values_list("told", "finding")[:MOST]
    return [(chance, finding == FindingOfOwner.INTENTIONAL) for chance, finding in latest if chance is not None][::-1]


def checked_last(shop: Shop) -> tuple[Learning, Calibration] | None:
    """The learning that was reckoned last, in use or not, with how well it would have held; None where none was."""
    last = Learning.objects.filter(shop=shop).order_by("-at", "-pk").first()
    kept = last.taught.get("checked") if last else None
    if last is None or kept is None:
        return None
    return last, Calibration(**kept | {"bins": tuple(Bin(**one) for one in kept["bins"])})


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


def _closed(shop: Shop) -> QuerySet[Dispute]:
    closed = Dispute.objects.filter(shop=shop, state=State.CLOSED, erased_at=None)
    return closed.exclude(finding="").exclude(closed_at=None)


def _case(dispute: Dispute, closed_at: datetime) -> DecidedCase:
    finding = FindingOfOwner(dispute.finding)
    kept = (
        Assessment.objects.filter(dispute=dispute, at__lte=closed_at).exclude(story="").order_by("-at", "-pk").first()
    )
    if kept is None:
        return case_of(dossier_of(dispute, closed_at), finding)
    return case_of(restored(kept.story, kept.exhibits), finding, kept.probability)

"""Rows in, one frozen dossier out: all that is known about a stored dispute at one moment. There is no way back."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache

from mingbian.casework.tell import numbered
from mingbian.domain.discovery import modules_in
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.fact import Fact
from mingbian.domain.trade import Order
from mingbian.store import models as rows
from mingbian.store.case import Case

_EXHIBITS = "SELECT * FROM evidence WHERE dispute_id = %(dispute)s AND at <= %(now)s ORDER BY number"

FactsOf = Callable[[Case], Sequence[Fact]]


def dossier_of(dispute: rows.Dispute, now: datetime) -> Dossier:
    """Everything known at `now`, numbered as `mingbian tell` prints it: 1 is the disputed order, the others by time.

    Raises LookupError where the dispute's order is not stored: `actions/open_dispute.py` opens none without.
    """
    case = Case(dispute, now)
    known = [fact for facts_of in _sources() for fact in facts_of(case)]
    # The order is the dossier's first whatever its time; nothing else is told from after the moment of reading.
    order, *others = sorted(known, key=lambda fact: not isinstance(fact, Order))
    told = [order, *sorted((fact for fact in others if fact.at <= now), key=lambda fact: fact.at)]
    return numbered(Dossier(tuple(told), now, _exhibits(case), sample=dispute.shop.sample))


@cache
def _sources() -> tuple[FactsOf, ...]:
    """Every file under `facts/`, in name order, so that the same rows give the same dossier."""
    return tuple(module.facts for module in modules_in("mingbian.store.facts"))


def _exhibits(case: Case) -> tuple[Exhibit, ...]:
    return tuple(
        Exhibit(
            number=row.number,
            kind=row.kind,
            sha256=row.sha256,
            name=row.name,
            media_type=row.media_type,
            size=row.size,
            added_at=row.at,
            caption=row.caption,
            quote=row.quote,
            claim=row.claim,
        )
        for row in case.ask(rows.Evidence, _EXHIBITS)
    )

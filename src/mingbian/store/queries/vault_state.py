"""The state of a shop's vault as its page shows it: its end, its noted heads, and when it was last verified."""

from dataclasses import dataclass
from datetime import date, datetime

from mingbian.domain.timeline import told
from mingbian.store.models import NotedHead, Shop, TimelineEvent
from mingbian.store.queries.ledger import ledger_end

MOST_HEADS = 60


@dataclass(frozen=True, slots=True)
class HeadLine:
    """One noted head. `stamped_at` is the moment that its timestamp gives, `trouble` why there is none yet."""

    day: date
    closes_day: bool
    seq: int
    hash: str
    signed: bool
    key: str
    stamped_at: datetime | None
    trouble: str


@dataclass(frozen=True, slots=True)
class Verified:
    """The last time that the vault was held against its chain."""

    at: datetime
    by: str
    words: str
    intact: bool


def head_lines(shop: Shop, *, most: int | None = MOST_HEADS) -> list[HeadLine]:
    """The noted heads, the latest first."""
    heads = NotedHead.objects.filter(shop=shop).order_by("-seq")[:most]
    return [
        HeadLine(
            head.day,
            head.closes_day,
            head.seq,
            head.hash,
            bool(head.signature),
            head.key,
            head.stamped_at,
            head.trouble,
        )
        for head in heads
    ]


def last_verified(shop: Shop) -> Verified | None:
    """None where nobody has verified it yet."""
    events = TimelineEvent.objects.filter(shop=shop, kind="vault_verified").select_related("by")
    event = events.order_by("-at", "-pk").first()
    if event is None:
        return None
    by = event.by.get_username() if event.by else ""
    return Verified(event.at, by, told(event.kind, event.facts), not event.facts.get("faults"))


def end_of(shop: Shop) -> str:
    """`120:9f3c…`, as it is to be noted elsewhere; empty for a chain without an entry."""
    end = ledger_end(shop)
    return f"{end[0]}:{end[1]}" if end else ""

"""Noting the end of a chain: of each day, and whenever something was sealed or handed in.

Not an action of its own: it happens within the transaction of the act that adds an entry, or, for a day on which
nothing more was done, by the loop that signs and stamps. What is only noted here proves little; `witness_heads` signs
it, has it stamped and writes it out of the database.
"""

from datetime import date, datetime

from django.db.models import Exists, OuterRef

from mingbian.domain.clock import day_of
from mingbian.store import models as rows
from mingbian.vault.ledger import Entry, Head, head_of


def note_day_before(shop: rows.Shop, end: Head, now: datetime) -> None:
    """If the chain's present end is of an earlier Beijing day than `now`, it closes that day."""
    at = rows.LedgerEntry.objects.filter(shop=shop, seq=end.seq).values_list("at", flat=True).first()
    day = date.fromisoformat(at[:10]) if at else None
    if day and day < day_of(now):
        _note(shop, end, day, now, closes_day=True)


def note_entry(shop: rows.Shop, entry: Entry, now: datetime) -> None:
    """A sealing or a hand-in is noted at once: what left the house is what will be asked about."""
    _note(shop, head_of(entry), date.fromisoformat(entry.at[:10]), now, closes_day=False)


def close_days(now: datetime) -> None:
    """Closes the last day of every shop in which nothing was done since."""
    closed = rows.NotedHead.objects.filter(shop=OuterRef("shop"), seq=OuterRef("seq"), closes_day=True)
    for end in rows.LedgerHead.objects.filter(~Exists(closed), seq__gt=0).select_related("shop"):
        note_day_before(end.shop, Head(end.seq, end.hash), now)


def _note(shop: rows.Shop, head: Head, day: date, now: datetime, *, closes_day: bool) -> None:
    noted, _ = rows.NotedHead.objects.get_or_create(
        shop=shop, seq=head.seq, defaults={"hash": head.hash, "day": day, "at": now, "closes_day": closes_day}
    )
    if closes_day and not noted.closes_day:
        rows.NotedHead.objects.filter(pk=noted.pk).update(closes_day=True)

"""What every action is: one transaction, one timeline event, and a ledger entry where evidence is concerned.

    with acting("offer_made", dispute, now=now, by=by) as act:
        Offer.objects.create(...)
        act.tell(amount=yuan(amount_fen))

When the body raises, nothing has happened. Whatever the body tells is in the event.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction

from mingbian.actions.noting_heads import note_day_before, note_entry
from mingbian.actions.refusals import DisputeClosedError, DisputeErasedError, MoveRefusedError
from mingbian.actions.translating import translated
from mingbian.domain.clock import day_of
from mingbian.domain.dispute import STATE_TITLES, State, may_move
from mingbian.domain.timeline import EVENT_KINDS
from mingbian.store import models as rows
from mingbian.vault.ledger import Head, next_entry


@dataclass(slots=True)
class Act:
    """One action under way. `subjects` are what the ledger notes: `file:<sha256>`, `pack:<sha256>`, never a name.

    `leaves` is True for what leaves the house: the end of the chain is noted with it, to be signed and stamped.
    """

    shop: rows.Shop
    now: datetime
    by: User | None
    dispute: rows.Dispute | None
    facts: dict[str, object] = field(default_factory=dict)
    subjects: list[str] = field(default_factory=list)
    leaves: bool = False

    def tell(self, **facts: object) -> None:
        """Say what the event's sentence needs."""
        self.facts |= facts

    def seal(self, *subjects: str) -> None:
        """Say what the ledger notes."""
        self.subjects += subjects

    def move(self, dispute: rows.Dispute, state: State) -> None:
        """Bring the dispute into another state. Raises MoveRefusedError."""
        before = State(dispute.state)
        if not may_move(before, state):
            raise MoveRefusedError(number=dispute.number, before=STATE_TITLES[before], after=STATE_TITLES[state])
        dispute.state = state


@contextmanager
def acting(
    kind: str, about: rows.Shop | rows.Dispute, *, now: datetime, by: User | None, closed_too: bool = False
) -> Iterator[Act]:
    """The transaction of one action on a shop or a dispute.

    The dispute's row is locked and read again, so that two people who act at once do so one after the other. A closed
    one is refused (DisputeClosedError) unless `closed_too`, an erased one always. A full disk and a database that stays
    locked are refusals too, for a user can do something about them.
    """
    with translated(), transaction.atomic(durable=True):
        if isinstance(about, rows.Dispute):
            about.refresh_from_db(from_queryset=rows.Dispute.objects.select_for_update())
            if about.erased_at is not None:
                raise DisputeErasedError(number=about.number, on=day_of(about.erased_at))
            if about.state == State.CLOSED and not closed_too:
                raise DisputeClosedError(number=about.number)
            act = Act(about.shop, now, by, about)
        else:
            act = Act(about, now, by, None)
        yield act
        seq = _note(act, kind) if EVENT_KINDS[kind].seals else None
        event = rows.TimelineEvent(
            shop=act.shop, dispute=act.dispute, at=now, by=by, kind=kind, facts=act.facts, entry=seq
        )
        event.save(force_insert=True)


def _note(act: Act, action: str) -> int:
    """Add the ledger entry; its number. The head's row is locked first, so that the chain never forks."""
    rows.LedgerHead.objects.get_or_create(shop=act.shop)
    head = rows.LedgerHead.objects.select_for_update().get(shop=act.shop)
    about = [f"dispute:{act.dispute.pk}"] if act.dispute else []
    who = [f"account:{act.by.pk}"] if act.by else []
    last = Head(head.seq, head.hash) if head.seq else None
    if last:
        note_day_before(act.shop, last, act.now)
    entry = next_entry(last, at=act.now, action=action, subjects=[*about, *act.subjects, *who])
    rows.LedgerEntry.objects.create(
        shop=act.shop,
        seq=entry.seq,
        at=entry.at,
        action=entry.action,
        subjects=" ".join(entry.subjects),
        previous=entry.previous,
        hash=entry.hash,
    )
    rows.LedgerHead.objects.filter(shop=act.shop).update(seq=entry.seq, hash=entry.hash)
    if act.leaves:
        note_entry(act.shop, entry, act.now)
    return entry.seq

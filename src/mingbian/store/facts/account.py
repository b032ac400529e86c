"""What is known of the buyer's account: what somebody saw and wrote down, and what he likely asked here before."""

from collections.abc import Iterator
from dataclasses import replace

from mingbian.domain.record import Account
from mingbian.store import models as rows
from mingbian.store.buyers import by_chat, by_mask
from mingbian.store.case import Case

SEEN = ("registered_on", "reviews", "negative", "orders", "refunds", "rejected")
OF_THIS_SHOP = ("orders", "refunds", "rejected")

_NOTES = """
SELECT * FROM account_note WHERE shop_id = %(shop)s AND order_sn = %(order_sn)s AND at <= %(now)s ORDER BY at, id
"""


def facts(case: Case) -> list[Account]:
    """The account each time that somebody learnt more of it; what was not seen again still stands."""
    return [*_learnt(case)]


def notes(case: Case) -> list[rows.AccountNote]:
    """What was written down, the earliest first."""
    return case.ask(rows.AccountNote, _NOTES)


def _learnt(case: Case) -> Iterator[Account]:
    written = notes(case)
    # Whose orders are known by the chat's number needs no guess by a masked name.
    masked = None if by_chat(case) else by_mask(case)
    known = masked.account(case.dispute.opened_at) if masked else None
    if known:
        yield known
    seen: list[rows.Complaint | rows.AccountNote] = [*case.complaints, *written]
    for note in sorted(seen, key=lambda note: note.at):
        told = {part: getattr(note, part, None) for part in SEEN}
        news = {part: value for part, value in told.items() if value is not None}
        if not news:
            continue
        if known and known.same is not None and not news.keys().isdisjoint(OF_THIS_SHOP):
            # What was seen on his own page is certain: it takes the place of all that was guessed.
            known = replace(known, same=None, orders=None, refunds=None, rejected=None, supported=None)
        known = replace(known or Account(at=note.at, cite=0), at=note.at, **news)
        yield known

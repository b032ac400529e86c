"""What is known of the buyer's account: what somebody saw and wrote down, and what the same buyer asked here before."""

from collections.abc import Iterator
from dataclasses import replace

from mingbian.domain.record import Account
from mingbian.history.questions import names_nobody, same_buyer
from mingbian.store import models as rows
from mingbian.store.answers import answer
from mingbian.store.case import Case
from mingbian.store.relations import A_FEW_MASKED, MASKED

SEEN = ("registered_on", "reviews", "negative", "orders", "refunds", "rejected")

_NOTES = """
SELECT * FROM account_note WHERE shop_id = %(shop)s AND order_sn = %(order_sn)s AND at <= %(now)s ORDER BY at, id
"""


def facts(case: Case) -> list[Account]:
    """The account each time that somebody learnt more of it; what was not seen again still stands."""
    return [*_learnt(case)]


def _learnt(case: Case) -> Iterator[Account]:
    known = _asked_before(case)
    if known:
        yield known
    seen: list[rows.Complaint | rows.AccountNote] = [*case.complaints, *case.ask(rows.AccountNote, _NOTES)]
    for note in sorted(seen, key=lambda note: note.at):
        told = {part: getattr(note, part, None) for part in SEEN}
        news = {part: value for part, value in told.items() if value is not None}
        if news:
            known = replace(known or Account(at=note.at, cite=0), at=note.at, **news)
            yield known


def _asked_before(case: Case) -> Account | None:
    """What the same buyer asked of this shop before. Most masks are common, and a few after-sales already show it."""
    asked = case.asked
    if not (asked.buyer_masked and asked.cell) or names_nobody(answer("same_buyer", A_FEW_MASKED, asked)):
        return None
    return same_buyer(answer("same_buyer", MASKED, asked), at=case.dispute.opened_at)

"""The book of money that disputes cost and kept, put together for the page: the months, and what waits for a human."""

from datetime import date, datetime
from functools import lru_cache

from mingbian.casework.bill_matching import matched
from mingbian.casework.money_book import MoneyBook, money_book
from mingbian.domain.clock import day_of
from mingbian.store.models import Shop
from mingbian.store.queries.money import (
    Done,
    begin_of,
    bills_reach,
    decided_by_hand,
    disputed,
    ended,
    last_done,
    months_back,
    months_covered,
    movements,
)

MONTHS_SHOWN = 12


BOOKS_KEPT = 2
"""Books in memory. That of a shop with 50,000 disputes takes two seconds to put together, and is looked at often."""


def money_shown(shop: Shop, now: datetime) -> MoneyBook:
    """The last twelve months, this one with them; put together anew as soon as anything was done in the shop."""
    return _book(shop, months_back(day_of(now), MONTHS_SHOWN)[0], last_done(shop))


def forget_books() -> None:
    """For where keys begin anew: another database in the same process."""
    _book.cache_clear()


@lru_cache(maxsize=BOOKS_KEPT)
def _book(shop: Shop, month: date, _done: Done) -> MoneyBook:
    months = months_back(month, MONTHS_SHOWN)
    since = begin_of(months[-1])
    found = matched(movements(shop, since), disputed(shop, since), decided_by_hand(shop))
    return money_book(found, ended(shop, since), months_covered(shop, months), bills_reach(shop))

"""The book of money that disputes cost and kept, put together for the page: the months, and what waits for a human."""

from datetime import datetime

from mingbian.casework.bill_matching import matched
from mingbian.casework.money_book import MoneyBook, money_book
from mingbian.domain.clock import day_of
from mingbian.store.models import Shop
from mingbian.store.queries.money import (
    begin_of,
    bills_reach,
    decided_by_hand,
    disputed,
    ended,
    months_back,
    months_covered,
    movements,
)

MONTHS_SHOWN = 12


def money_shown(shop: Shop, now: datetime) -> MoneyBook:
    """The last twelve months, this one with them."""
    months = months_back(day_of(now), MONTHS_SHOWN)
    since = begin_of(months[-1])
    found = matched(movements(shop, since), disputed(shop, since), decided_by_hand(shop))
    return money_book(found, ended(shop, since), months_covered(shop, months), bills_reach(shop))

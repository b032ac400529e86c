"""Which counts of the shop's books are of now, and which of the same months a year ago."""

from datetime import timedelta

from mingbian.domain.dossier import Dossier
from mingbian.domain.record import History, Scope, Spread

OF_NOW = timedelta(days=180)
"""A window that ended longer ago than this says nothing of the goods as they are now. Our choice."""

A_YEAR, GIVE_OR_TAKE = timedelta(days=365), timedelta(days=20)


def of_now(dossier: Dossier) -> tuple[History, ...]:
    """The counts whose window ended lately."""
    return tuple(history for history in dossier.of(History) if history.at > dossier.opened_at - OF_NOW)


def of_the_goods(history: History, dossier: Dossier) -> bool:
    """Whether it counts the disputed goods, over all their batches."""
    return history.scope is Scope.PRODUCT and not history.batch and history.goods_id in ("", dossier.order.goods_id)


def a_year_before(dossier: Dossier, lately: History) -> History | None:
    """The same goods in the same months last year; None where the shop's books do not reach so far."""
    then = lately.at - A_YEAR
    same = [
        history
        for history in dossier.of(History)
        if of_the_goods(history, dossier) and history.reason is lately.reason and history.orders
        if abs(history.at - then) <= GIVE_OR_TAKE and abs(history.days - lately.days) <= lately.days / 2
    ]
    return min(same, key=lambda history: (abs(history.days - lately.days), history.cite), default=None)


def differ_in_shop(dossier: Dossier, guess: float) -> float:
    """How far ordinary products of this shop lie apart, as a share of their mean; our guess where nobody counted."""
    spread = dossier.latest(Spread)
    return spread.differ / 100 if spread and spread.differ else guess

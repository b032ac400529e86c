"""After an import: begin a dispute for every complaint and every waiting after-sale that has none yet."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.catching_up import catch_up
from mingbian.actions.open_dispute import open_dispute
from mingbian.store import models as rows
from mingbian.store.queries.undisputed import undisputed_orders


def open_disputes(shop: rows.Shop, *, now: datetime, by: User | None = None) -> tuple[rows.Dispute, ...]:
    """The new disputes in the order in which the buyers began. Each is an act of its own: one refused stops no other.

    An order that is not imported yet is left out; it is opened when its order comes. Disputes of which the files told
    something new are brought up to date first.
    """
    catch_up(shop, now)
    return tuple(open_dispute(shop, order_sn, now=now, by=by) for order_sn in undisputed_orders(shop, now))

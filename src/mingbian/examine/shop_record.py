"""What this shop's own books say of the buyer's earlier orders."""

from datetime import timedelta

from mingbian.domain.complaint import AfterSale
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.record import Account

BEFORE = timedelta(days=1)  # what was ordered along with the disputed order is no history


def earlier(dossier: Dossier) -> tuple[int, int, tuple[Fact, ...]]:
    """Earlier orders and refunds in this shop, with the facts that say so; the disputed order is not among them.

    The account's own counts leave out every order told beside it, so the two add up.
    """
    account = dossier.latest(Account)
    orders = [order for order in dossier.other_orders if order.at <= dossier.order.at - BEFORE]
    numbers = {order.order_sn for order in orders}
    requests = [request for request in dossier.of(AfterSale) if request.order_sn in numbers]
    facts: tuple[Fact, ...] = (*([account] if account else []), *orders, *requests)
    seen_orders = (account.orders or 0) if account else 0
    seen_refunds = (account.refunds or 0) if account else 0
    return seen_orders + len(orders), seen_refunds + len({request.order_sn for request in requests}), facts

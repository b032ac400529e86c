"""What this shop's own books say of the buyer's earlier orders, and how surely they are his."""

import math
from dataclasses import dataclass
from datetime import timedelta

from mingbian.domain.assessment import Weight
from mingbian.domain.complaint import AfterSale
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.record import Account

BEFORE = timedelta(days=1)  # what was ordered along with the disputed order is no history
TOO_UNSURE = 0.5  # counts that are as likely another's weigh nothing; our choice


@dataclass(frozen=True, slots=True)
class ShopRecord:
    """Earlier orders in this shop, how many ended in a refund, how many requests were refused.

    `supported` of the refunds and refusals were found right by the owner; `same` is how likely the counts are this
    buyer's at all.
    """

    orders: int
    refunds: int
    rejected: int
    supported: int
    same: float
    facts: tuple[Fact, ...]

    @property
    def open_refunds(self) -> int:
        """Refunds of which nobody found that they were right: a complaint that was, says nothing against the next."""
        return max(0, self.refunds - self.supported)

    @property
    def open_rejected(self) -> int:
        return max(0, self.rejected - max(0, self.supported - self.refunds))

    @property
    def link(self) -> str:
        """How the sentence begins: whose orders these are, and how sure that is."""
        return "该账号" if self.same >= 1 else f"按掩码姓名和区县推算约 {self.same:.0%} 是同一买家，其"


def earlier(dossier: Dossier) -> ShopRecord:
    """The disputed order is not among them; the account's own counts leave out every order told beside it.

    So the two add up.
    """
    account = dossier.latest(Account)
    orders = [order for order in dossier.other_orders if order.at <= dossier.order.at - BEFORE]
    numbers = {order.order_sn for order in orders}
    requests = [request for request in dossier.of(AfterSale) if request.order_sn in numbers]
    facts: tuple[Fact, ...] = (*([account] if account else []), *orders, *requests)
    seen = account or Account(at=dossier.now, cite=0)
    return ShopRecord(
        orders=(seen.orders or 0) + len(orders),
        refunds=(seen.refunds or 0) + len({request.order_sn for request in requests}),
        rejected=seen.rejected or 0,
        supported=seen.supported or 0,
        same=1.0 if seen.same is None else min(1.0, seen.same / 100),
        facts=facts,
    )


def unsure(weight: Weight, same: float) -> Weight | None:
    """The weight where the counts are this buyer's only with probability `same`; None where that is too little.

    The likelihood ratio is that of the mixture: with the rest of the probability they say nothing of him.
    """
    if same >= 1:
        return weight
    if same < TOO_UNSURE:
        return None
    return Weight(
        *(10 * math.log10(same * 10 ** (db / 10) + 1 - same) for db in (weight.db, weight.low_db, weight.high_db))
    )

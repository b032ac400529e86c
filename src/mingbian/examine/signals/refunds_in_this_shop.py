"""How many of this buyer's earlier orders in this shop ended in a refund, beside what is usual.

Strong when nearly all of several orders did, weak when it is a few more than usual. Silent below three earlier orders
or two refunds. Only this shop's own orders count, and of the refunds only those of which nobody here found that they
were right: whoever bought three bad things asks three times, and courts have supported repeated claimants more often
than others. Where the orders were put together by a masked name, they weigh as much as that is sure. The cap is our
guess.
"""

from math import log

from mingbian.domain.assessment import DB_PER_NAT, Family, Weight
from mingbian.domain.dossier import Dossier
from mingbian.examine.rates import percent
from mingbian.examine.shop_record import earlier, unsure
from mingbian.examine.signal import Seen, intentional, signal

FEWEST_ORDERS, FEWEST_REFUNDS = 3, 2
USUAL = (1.0, 9.0)  # our guess: one order in ten is refunded, held like ten orders
MOST_DB = 4.0  # our guess
LEAST_DB = 1.0  # less is noise


@signal("A02", "本店退款记录", Family.ACCOUNT)
def look(dossier: Dossier) -> Seen | None:
    record = earlier(dossier)
    orders, refunds = record.orders, record.open_refunds
    if orders < FEWEST_ORDERS or refunds < FEWEST_REFUNDS:
        return None
    alpha, beta = USUAL
    usual = alpha / (alpha + beta)
    # What was found right is taken out of both: it is neither for nor against him.
    counted = max(refunds, orders - (record.refunds - refunds))
    shrunk = (min(refunds, counted) + alpha) / (counted + alpha + beta)
    middle = min(log(shrunk / usual) * DB_PER_NAT, MOST_DB)
    if middle < LEAST_DB:
        return None
    weight = unsure(Weight(middle, 0.5, middle + 1.5), record.same)
    right = f"，另有 {record.refunds - refunds} 单退款已认定属实或误会，不计入" if record.refunds > refunds else ""
    sentence = (
        f"{record.link}此前在本店 {orders} 单，其中 {refunds} 单退款（{percent(min(1.0, refunds / orders))}）{right}；"
        f"按单数多少折算约 {percent(shrunk)}，一般约 {percent(usual)}（我们的估计）。"
    )
    return intentional(weight, sentence, record.facts) if weight else None

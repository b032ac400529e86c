"""A regular customer who hardly ever asked for a refund: why begin now?

Strong from fifteen earlier orders with at most one refund in twenty, weak from five with at most one in ten. Silent for
fewer, or more refunds. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.dossier import Dossier
from mingbian.examine.shop_record import earlier, unsure
from mingbian.examine.signal import Seen, honest, signal

STEPS = (
    (15, 0.05, Weight(4.5, 2.0, 6.5)),
    (5, 0.10, Weight(2.5, 0.5, 4.0)),
)  # our guess


@signal("A04", "本店多单而少退款", Family.ACCOUNT)
def look(dossier: Dossier) -> Seen | None:
    record = earlier(dossier)
    orders, refunds = record.orders, record.open_refunds
    for fewest, share, weight in STEPS:
        if orders >= fewest and refunds <= orders * share:
            likely = unsure(weight, record.same)
            sentence = f"{record.link}此前在本店 {orders} 单，只有 {record.refunds} 单退款。"
            return honest(likely, sentence, record.facts) if likely else None
    return None

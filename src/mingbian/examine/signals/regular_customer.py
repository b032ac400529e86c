"""A regular customer who hardly ever asked for a refund: why begin now?

Strong from fifteen earlier orders with at most one refund in twenty, weak from five with at most one in ten. Silent for
fewer, or more refunds. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.dossier import Dossier
from mingbian.examine.shop_record import earlier
from mingbian.examine.signal import Seen, honest, signal

STEPS = (
    (15, 0.05, Weight(4.5, 2.0, 6.5)),
    (5, 0.10, Weight(2.5, 0.5, 4.0)),
)  # our guess


@signal("A04", "本店多单而少退款", Family.ACCOUNT)
def look(dossier: Dossier) -> Seen | None:
    orders, refunds, facts = earlier(dossier)
    for fewest, share, weight in STEPS:
        if orders >= fewest and refunds <= orders * share:
            sentence = f"该账号此前在本店 {orders} 单，只有 {refunds} 单退款。"
            return honest(weight, sentence, facts)
    return None

"""What came back weighs what went out: the goods are in it, as far as scales can tell.

Strong, as far as scales can be, when it was weighed on arrival, and yet a small weight: another thing may weigh the
same. Weak when only the courier weighed it. Silent when a weight is not known, when there are several returns, when our
own parcel was intercepted, and for goods too light to tell from their packing. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Returned, ReturnWeighed, Weighed
from mingbian.examine.scales import COARSE_G, packing_g, same_weight, went_out
from mingbian.examine.signal import Seen, honest, signal

ON_ARRIVAL = Weight(2.5, 0.5, 4.5)
AT_THE_COURIERS = Weight(1.5, 0.0, 3.0)
LEAST_GOODS_G = 2 * COARSE_G


@signal("L09", "退回重量与发出重量相符", Family.LOGISTICS)
def look(dossier: Dossier) -> Seen | None:
    out, back = went_out(dossier), _came_back(dossier)
    if out is None or back is None or len(dossier.of(Returned)) != 1:
        return None
    out_g, sent = out
    if not same_weight(back.weight_g, out_g) or (packing_g(dossier, out_g) or 0) > out_g - LEAST_GOODS_G:
        return None
    sentence = f"发出 {out_g} 克（{in_words(sent.at)}），退回 {back.weight_g} 克（{in_words(back.at)}），两者相符。"
    return honest(ON_ARRIVAL if isinstance(back, ReturnWeighed) else AT_THE_COURIERS, sentence, (sent, back))


def _came_back(dossier: Dossier) -> ReturnWeighed | Weighed | None:
    """The weight of the buyer's return on arrival, else the courier's of it."""
    theirs = dossier.return_trackings - dossier.our_trackings
    arrived = [weight for weight in dossier.of(ReturnWeighed) if weight.tracking in theirs]
    on_the_way = dossier.weights_of(theirs)
    found: list[ReturnWeighed | Weighed] = [*arrived[-1:]] or [*on_the_way[-1:]]
    return found[0] if found else None

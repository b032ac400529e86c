"""A piece is called missing, or the parcel empty, and the parcel weighed what it must weigh with all pieces.

Strong when our scales and the courier's both say so, weak when only one does or the order was of one piece, whose parts
no scales can tell. Silent when the missing piece is too light to tell from packing, when the weights are not known, and
when the parcel was too light (which another signal tells). What wins such cases is weighing at both ends
(PDD-INT-07); the weights are our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.examine.alleged import alleged
from mingbian.examine.scales import COARSE_G, goods_g, same_weight, usual_packing_g, went_out
from mingbian.examine.signal import Seen, intentional, signal

BOTH_SAY_SO = Weight(5.0, 2.0, 7.0)
ONE_SAYS_SO = Weight(2.5, 0.5, 4.5)
PARTS_OF_ONE = Weight(1.5, 0.0, 3.0)


@signal("L04", "发出重量与足数相符", Family.LOGISTICS)
def look(dossier: Dossier) -> Seen | None:
    reasons = alleged(dossier) & {Reason.MISSING_ITEM, Reason.EMPTY_PARCEL}
    goods, out = goods_g(dossier), went_out(dossier)
    if not reasons or goods is None or out is None:
        return None
    out_g, sent = out
    pieces = dossier.order.quantity
    missing_g = goods if Reason.EMPTY_PARCEL in reasons else goods // pieces
    packing = out_g - goods
    # Were a piece missing, packing would have to weigh so much more; only where it cannot do the scales tell anything.
    if missing_g < COARSE_G or not -COARSE_G <= packing <= usual_packing_g(goods) < packing + missing_g:
        return None
    weighed = [w for w in dossier.weights_of(dossier.our_trackings) if w is not sent and w.at <= dossier.opened_at]
    if not all(same_weight(weight.weight_g, out_g) for weight in weighed):
        return None
    courier = f"，快递称重 {weighed[-1].weight_g} 克（{in_words(weighed[-1].at)}）" if weighed else ""
    sentence = f"{pieces} 件应重约 {goods} 克，发出时 {out_g} 克（{in_words(sent.at)}）{courier}，与足数相符。"
    facts = (sent, dossier.order, *([dossier.product] if dossier.product else []), *weighed[-1:])
    if pieces == 1 and Reason.MISSING_ITEM in reasons:
        return intentional(PARTS_OF_ONE, sentence, facts)
    return intentional(BOTH_SAY_SO if weighed else ONE_SAYS_SO, sentence, facts)

"""The parcel was lighter than its goods must weigh, or grew lighter on the way: something was missing indeed.

Strong when it left us too light by at least half a piece: our fault. Somewhat weaker when the courier's last weight is
well below the first: lost on the way, which is ours towards the buyer too (电子商务法 第20条). Silent when the weights
are not known, or agree. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.examine.alleged import alleged
from mingbian.examine.scales import COARSE_G, goods_g, same_weight, went_out
from mingbian.examine.signal import Seen, honest, signal

LEFT_TOO_LIGHT = Weight(8.0, 5.0, 10.0)
LIGHTER_ON_THE_WAY = Weight(6.0, 3.0, 8.0)
CONTENT_CLAIMS = {Reason.MISSING_ITEM, Reason.EMPTY_PARCEL, Reason.WRONG_ITEM, Reason.DAMAGED}


@signal("O07", "包裹重量偏轻", Family.OWN_FAULT)
def look(dossier: Dossier) -> Seen | None:
    if not alleged(dossier) & CONTENT_CLAIMS:
        return None
    goods, out = goods_g(dossier), went_out(dossier)
    if out is None:
        return None
    out_g, sent = out
    if goods is not None and goods - out_g >= max(COARSE_G, goods // dossier.order.quantity // 2):
        due = f"{dossier.order.quantity} 件应重约 {goods} 克"
        sentence = f"{due}，发出时只有 {out_g} 克（{in_words(sent.at)}），少 {goods - out_g} 克。"
        facts = (sent, dossier.order, *([dossier.product] if dossier.product else []))
        return honest(LEFT_TOO_LIGHT, sentence, facts)
    weighed = [w for w in dossier.weights_of(dossier.our_trackings) if w is not sent and w.at <= dossier.opened_at]
    if weighed and weighed[-1].weight_g < out_g and not same_weight(weighed[-1].weight_g, out_g):
        last = weighed[-1]
        weighed_there = f"快递 {in_words(last.at)} 在{last.place}称重 {last.weight_g} 克"
        lost = f"途中轻了 {out_g - last.weight_g} 克"
        sentence = f"发出时 {out_g} 克（{in_words(sent.at)}），{weighed_there}，{lost}。"
        return honest(LIGHTER_ON_THE_WAY, sentence, (sent, last))
    return None

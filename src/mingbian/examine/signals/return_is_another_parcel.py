"""The number given for the return is one that this shop knows from another parcel.

Strong when it is the number under which we sent another order (a low-priced label on the way back, pattern PAT-01), or
this very order's own number though it had been signed. Weak when our parcel was never signed: a refused parcel comes
back under its own number, and then this is silent. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Delivered, Returned, Shipped
from mingbian.examine.handover import signed
from mingbian.examine.signal import Seen, intentional, signal

ANOTHER_ORDERS = Weight(7.0, 4.0, 9.0)
ITS_OWN = Weight(4.0, 1.0, 6.5)


@signal("L06", "退货单号是另一个包裹的", Family.LOGISTICS)
def look(dossier: Dossier) -> Seen | None:
    for parcel in dossier.of(Returned):
        sent: list[Shipped | Delivered] = [*dossier.of(Shipped), *dossier.of(Delivered)]
        others = [s for s in sent if s.tracking == parcel.tracking and not dossier.is_disputed(s.order_sn)]
        if others:
            sentence = (
                f"买家 {in_words(parcel.at)} 填写的退货单号 {parcel.tracking} 是本店订单 {others[0].order_sn} "
                f"的发货单号（{in_words(others[0].at)}）。"
            )
            return intentional(ANOTHER_ORDERS, sentence, (parcel, others[0]))
        ours = signed(dossier)
        if ours and ours.tracking == parcel.tracking and ours.at < parcel.at:
            sentence = (
                f"买家 {in_words(parcel.at)} 填写的退货单号 {parcel.tracking} 就是本单发货单号，"
                f"而该件已于 {in_words(ours.at)} 签收。"
            )
            return intentional(ITS_OWN, sentence, (parcel, ours))
    return None

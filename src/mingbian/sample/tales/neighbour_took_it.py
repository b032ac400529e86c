"""Signed by a neighbour for the family; the buyer finds out later and withdraws."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale


@tale("neighbour_took_it", Truth.MISTAKEN, share=3)
def tell(telling: Telling) -> None:
    telling.weighed_out()
    telling.signed(telling.one_of("已签收，签收人：家人", "已签收，签收人：邻居代收"))
    telling.complains(28, Reason.NOT_RECEIVED, telling.sale.paid_fen, "快递说送到了，我没见着", "没收到东西，请核实")
    telling.talk(27, "签收的是谁啊，我没收到", "客:底单上写的是家人代收，您问问家里")

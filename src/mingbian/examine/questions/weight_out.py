"""What left us weighed, beside what all pieces must weigh: one of the two is not known yet."""

from collections.abc import Callable
from dataclasses import replace

from mingbian.domain.assessment import Family
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.trade import Product
from mingbian.examine.alleged import alleged
from mingbian.examine.question import Answer, question
from mingbian.examine.scales import COARSE_G, by_itself, goods_g, went_out
from mingbian.examine.supposing import SUPPOSED, instead, supposing

CONTENT = {Reason.MISSING_ITEM, Reason.EMPTY_PARCEL}
PIECE_G = 400  # of goods whose weight nobody told: any figure well above the coarseness of scales would do
WITH_PACKING = 1.1


def _with_goods(dossier: Dossier, piece_g: int) -> Dossier:
    known, order = dossier.product, dossier.order
    if known:
        return instead(dossier, known, replace(known, weight_g=piece_g))
    listing = Product(
        at=order.at, cite=SUPPOSED, goods_id=order.goods_id, price_fen=0, title=order.title, weight_g=piece_g
    )
    return supposing(dossier, listing)


def _weighing(pieces_more: float) -> Callable[[Dossier], Dossier]:
    """All pieces in their packing went out, or some of a piece less."""

    def then(dossier: Dossier) -> Dossier:
        out, goods, quantity = went_out(dossier), goods_g(dossier), dossier.order.quantity
        if out is not None and goods is None:
            return _with_goods(dossier, max(1, round(out[0] / (quantity + pieces_more) / WITH_PACKING)))
        if not dossier.shipments:
            return dossier
        piece_g = goods // quantity if goods else PIECE_G
        weight_g = max(1, round(piece_g * (quantity + pieces_more) * WITH_PACKING))
        weighed = dossier if goods else _with_goods(dossier, piece_g)
        sent = weighed.shipments[0]
        return instead(weighed, sent, replace(sent, weight_g=max(weight_g, COARSE_G)))

    return then


@question(
    "weight_out",
    "查这一单的出库称重和快递各段称重，并核对单件标准重量。",
    Family.LOGISTICS,
    held=("weight_out", "weight_standard"),
    answers=(
        Answer("发出时的重量与足数相符", 0.55, 0.33, _weighing(0.0), reads=("L02", "L04", "L09", "O07")),
        Answer("发出时就轻了一件", 0.06, 0.30, _weighing(-0.8), reads=("L02", "L04", "L09", "O07")),
    ),
)
def fits(dossier: Dossier) -> bool:
    unknown = went_out(dossier) is None or goods_g(dossier) is None
    return bool(alleged(dossier) & CONTENT) and unknown and by_itself(dossier)

"""What a dispute costs besides the goods: what the owner typed, else our guesses. Nobody published any of them."""

from mingbian.domain.costs import Assumption, CostCode, Costs, From, TypedCosts
from mingbian.domain.worth import Guess

HANDLING_FEN = 1500
"""Half an hour of one person's evening: evidence, text, following it up."""

METRIC_FEN = 500
"""What one lost dispute does to the shop's dispute-refund rate; the platform publishes no formula (PDD-LIM-03)."""

RETURN_FREIGHT_FEN = 800
"""A parcel back to us, which we pay when the fault is ours (LAW-XF-24)."""

GUESSES = {
    CostCode.FREIGHT_OUT: (Guess(300, 500, 1000), "一个小件的快递费。"),
    CostCode.FREIGHT_BACK: (
        Guess(500, RETURN_FREIGHT_FEN, 1500),
        "单独寄一个小件的快递费；我们的错由我们出（LAW-XF-24）。",
    ),
    CostCode.TALKING: (Guess(200, 400, 800), "几分钟到一刻钟的人工。"),
    CostCode.HANDLING: (Guess(800, HANDLING_FEN, 3000), "约半小时的人工。"),
    CostCode.METRIC: (Guess(0, METRIC_FEN, 3000), "平台没有公开算法，推断只有判本店责任的才计入（PDD-LIM-03）。"),
    CostCode.COMES_BACK: (Guess(30, 60, 90), "没有统计过。"),
    CostCode.COUPON_USED: (Guess(20, 60, 100), "没有统计过。"),
    CostCode.AGREES: (Guess(50, 50, 50), "没有统计过，按一半算。"),
    CostCode.STATUTE: (Guess(0, 5, 20), "没有统计过；多数停在平台售后，少数走到调解或诉讼。"),
    CostCode.LABEL_FLAW: (Guess(0, 0, 0), "没有勾选。"),
}
GOODS_SHARES = (0.3, 0.6, 1.0)
"""How much of the price the goods cost us, until the owner types it; our guess."""


def assumed(typed: TypedCosts, paid_fen: int) -> Costs:
    """Every assumption for a dispute about an order of so much: typed for the dispute, for the shop, or guessed."""
    return Costs(tuple(_assumption(code, typed, max(0, paid_fen)) for code in CostCode))


def _assumption(code: CostCode, typed: TypedCosts, paid_fen: int) -> Assumption:
    told = typed.of(code)
    if told is not None:
        said_by = From.DISPUTE if code in typed.dispute else From.SHOP
        return Assumption(code, Guess(told, told, told), said_by)
    if code is CostCode.GOODS:
        low, likely, high = (share * paid_fen for share in GOODS_SHARES)
        return Assumption(code, Guess(low, likely, high), From.GUESS, "按实付的三成到十成估，多半在六成。")
    guess, why = GUESSES[code]
    return Assumption(code, guess, From.GUESS, why)

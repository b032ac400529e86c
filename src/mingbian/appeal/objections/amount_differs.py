"""An amount of money in the text that the cited record does not hold."""

from collections.abc import Iterator

from mingbian.appeal.figures import FigureKind, amount_fen, figures
from mingbian.appeal.objections.number_differs import stands_so
from mingbian.appeal.referee import Hearing, Remark, check


@check("amount_differs", "金额与记录不符")
def amount_differs(hearing: Hearing) -> Iterator[Remark]:
    for heard in hearing.heard:
        for figure in figures(heard.passage.ours, FigureKind.AMOUNT):
            if amount_fen(figure.written) not in heard.known.amounts and not stands_so(figure, heard):
                why = f"写的金额“{figure.written}”在所引的证据里没有。"
                hint = "请照订单、售后单或报价记录改正金额，或改为引用记有这个金额的证据。"
                yield heard.remark(figure.start, figure.end, why, hint)

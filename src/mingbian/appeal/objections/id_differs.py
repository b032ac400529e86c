"""An order number, tracking number or other code in the text that the cited record does not hold."""

from collections.abc import Iterator

from mingbian.appeal.figures import FigureKind, figures
from mingbian.appeal.objections.number_differs import stands_so
from mingbian.appeal.referee import Hearing, Remark, check


@check("id_differs", "单号与记录不符")
def id_differs(hearing: Hearing) -> Iterator[Remark]:
    for heard in hearing.heard:
        for figure in figures(heard.passage.ours, FigureKind.ID):
            if figure.written not in heard.known.ids and not stands_so(figure, heard):
                why = f"写的单号“{figure.written}”在所引的证据里没有。"
                hint = "请逐位核对单号；平台会比对图片里的单号与文字是否一致。"
                yield heard.remark(figure.start, figure.end, why, hint)

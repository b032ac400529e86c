"""A span of time in the text, 「签收后5天」, that does not lie between the moments it is counted from."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from mingbian.appeal.figures import Figure, FigureKind, figures
from mingbian.appeal.objections.number_differs import stands_so
from mingbian.appeal.referee import Heard, Hearing, Remark, check
from mingbian.domain.clock import in_full, lasting
from mingbian.domain.complaint import AfterSale, Complaint
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Delivered, Shipped
from mingbian.domain.record import History
from mingbian.domain.trade import Order

HINT = "请按记录里的两个时间重新计算，或只写这两个时间。"

STEPS: dict[str, tuple[type[Fact], ...]] = {
    "下单": (Order,),
    "发货|发出|揽收": (Shipped,),
    "签收|收货|取件": (Delivered,),
    "投诉|申请": (Complaint, AfterSale),
}


@check("span_differs", "相隔的时间不对")
def span_differs(hearing: Hearing) -> Iterator[Remark]:
    for heard in hearing.heard:
        for figure in figures(heard.passage.ours, FigureKind.SPAN, FigureKind.COUNT):
            is_span = figure.kind is FigureKind.SPAN or figure.written.endswith(("天", "小时"))
            if is_span and not (_is_right(figure, heard, hearing.dossier.now) or stands_so(figure, heard)):
                why = f"写的“{figure.written}”与所引证据里的时间对不上。"
                yield heard.remark(figure.start, figure.end, why, HINT)


def _is_right(figure: Figure, heard: Heard, now: datetime) -> bool:
    written = figure.written.replace(" ", "").replace("个", "")
    if any(written == f"{fact.days}天" for fact in heard.known.facts if isinstance(fact, History)):
        return True
    begins, ends = _begins(figure, heard), _ends(heard, now)
    return any(written in _ways_to_say(abs(end - begin)) for begin in begins for end in ends)


def _begins(figure: Figure, heard: Heard) -> set[datetime]:
    """The step that the span is counted from where one is named before it; else every step of the order."""
    before = heard.passage.ours[: figure.start]
    named = [kinds for words, kinds in STEPS.items() if re.search(rf"(?:{words})(?:之|以)?后[^，。\d]{{0,4}}$", before)]
    kinds = named[0] if named else tuple(kind for kinds in STEPS.values() for kind in kinds)
    return {fact.at for fact in heard.known.facts if isinstance(fact, kinds)}


def _ends(heard: Heard, now: datetime) -> set[datetime]:
    """The moments that the sentence names; where it names none, every moment of the record, and now."""
    every = {fact.at for fact in heard.known.facts}
    named = {moment for moment in every if in_full(moment) in heard.passage.ours}
    return named or every | {now}


def _ways_to_say(span: timedelta) -> set[str]:
    """`5天13小时`, `5天`, `133小时`: whole units that have passed."""
    hours = int(span.total_seconds()) // 3600
    return {lasting(span).replace(" ", ""), f"{hours // 24}天", f"{hours}小时"}

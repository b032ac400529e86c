"""A time in the text at which the cited record knows of nothing, or at which it knows of other words."""

import re
from collections.abc import Iterator
from datetime import date, datetime

from mingbian.appeal.figures import Figure, FigureKind, figures
from mingbian.appeal.known import to_the_minute, words_of
from mingbian.appeal.quoting import CUT
from mingbian.appeal.referee import Heard, Hearing, Remark, check
from mingbian.domain.clock import in_full

HINT = "请照记录改正这个时间，或改为引用记有这个时间的证据。"
NEAR = 20  # characters between a time and the words that were said at that time


@check("time_differs", "时间与记录不符")
def time_differs(hearing: Hearing) -> Iterator[Remark]:
    for heard in hearing.heard:
        named: list[date] = []
        for figure in figures(heard.passage.ours, FigureKind.MOMENT):
            found = _moments(figure, heard, named)
            named += [moment.date() for moment in found]
            if not found and not _is_a_day(figure, heard):
                why = f"写的时间“{figure.written}”在所引的证据里没有。"
                yield heard.remark(figure.start, figure.end, why, HINT)
            yield from _other_words(figure, found, heard)


def _moments(figure: Figure, heard: Heard, named: list[date]) -> list[datetime]:
    """The moments of the record that may be meant; a clock time alone is one of a day that was named before."""
    parts = [int(part) for part in re.findall(r"\d+", figure.written)]
    match parts:
        case [year, month, day, hour, minute] if year > 31:
            wanted = [moment for moment in heard.known.moments if _is(moment, (year, month, day, hour, minute))]
        case [month, day, hour, minute]:
            wanted = [moment for moment in heard.known.moments if _is(moment, (None, month, day, hour, minute))]
        case [hour, minute] if re.search("[:：时点]", figure.written):
            clock = [moment for moment in heard.known.moments if (moment.hour, moment.minute) == (hour, minute)]
            wanted = [moment for moment in clock if not named or moment.date() in named]
        case _:
            wanted = []
    return wanted


def _is(moment: datetime, parts: tuple[int | None, int, int, int, int]) -> bool:
    year, month, day, hour, minute = parts
    same_year = year is None or moment.year == year
    return same_year and (moment.month, moment.day, moment.hour, moment.minute) == (month, day, hour, minute)


def _is_a_day(figure: Figure, heard: Heard) -> bool:
    """Whether the figure is a day without a clock time, and the record knows of it."""
    match [int(part) for part in re.findall(r"\d+", figure.written)]:
        case [year, month, day]:
            return any((known.year, known.month, known.day) == (year, month, day) for known in heard.known.days)
        case [month, day] if not re.search("[:：时点]", figure.written):
            return any((known.month, known.day) == (month, day) for known in heard.known.days)
        case _:
            return False


def _other_words(figure: Figure, found: list[datetime], heard: Heard) -> Iterator[Remark]:
    """Words quoted right after a time must have been said at that time: two messages a minute apart are not one."""
    at = heard.passage.start
    for quotation in heard.passage.quotations:
        between = heard.passage.ours[figure.end : quotation.start - at - 1]
        if quotation.start - at < figure.end or len(between) > NEAR or re.search(r"[，；、\d]", between):
            continue
        words = quotation.words.removesuffix(CUT)
        said = [fact for fact in heard.known.facts if any(words in text for text in words_of(fact))]
        if found and said and not any(to_the_minute(fact.at) in found for fact in said):
            why = f"“{quotation.words}”在记录里的时间是{in_full(said[0].at)}，不是{figure.written}。"
            yield heard.remark(figure.start, figure.end, why, HINT)

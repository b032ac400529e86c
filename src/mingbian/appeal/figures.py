"""Every time, amount, weight, span, number and id in a sentence, with its place, to be held against the record."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache


class FigureKind(StrEnum):
    """What a figure measures."""

    MOMENT = "moment"
    ID = "id"
    AMOUNT = "amount"
    WEIGHT = "weight"
    SPAN = "span"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Figure:
    """`written` stands at `start` of the sentence."""

    kind: FigureKind
    written: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.written)


_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_HAN = "两二三四五六七八九十百"
_HAN_VALUES = {sign: value for value, sign in enumerate("〇一二三四五六七八九十")} | {"两": 2}

# In this order: what one pattern takes, the next does not see. An id is looked for before a date, since an order number
# begins like one.
_PATTERNS: tuple[tuple[FigureKind, re.Pattern[str]], ...] = (
    (
        FigureKind.ID,
        re.compile(
            r"(?<![A-Za-z0-9])(?:\d{6}-\d{3,}|[A-Za-z]{1,5}\d{3,}[A-Za-z0-9]*|\d{8,}[A-Za-z0-9]*(?!\d|\.\d|\s?[元块克]))"
        ),
    ),
    (
        FigureKind.MOMENT,
        re.compile(r"\d{4}\s?[-/年.]\s?\d{1,2}\s?[-/月.]\s?\d{1,2}日?(?:\s*T?\d{1,2}[:：时点]\d{1,2}分?)?"),
    ),
    (FigureKind.MOMENT, re.compile(r"(?<![\d.])\d{1,2}[-/月]\d{1,2}(?![\d天])日?(?:\s*\d{1,2}[:：时点]\d{1,2}分?)?")),
    (FigureKind.MOMENT, re.compile(r"\d{1,2}[:：时点]\d{2}分?")),
    (FigureKind.AMOUNT, re.compile(rf"[¥￥]\s?{_NUMBER}|{_NUMBER}\s?(?:万?元|块|角)")),
    (FigureKind.WEIGHT, re.compile(rf"{_NUMBER}\s?(?:克|千克|公斤|斤|kg|KG|Kg|g)")),
    (
        FigureKind.SPAN,
        re.compile(r"\d+\s?天(?:\s?\d+\s?个?小时)?|\d+\s?个?小时(?:\s?\d+\s?分钟)?|\d+\s?分钟"),
    ),
    (FigureKind.COUNT, re.compile(rf"{_NUMBER}\s?(?:[%％‰]|[\u4e00-\u9fff])?")),
    (FigureKind.COUNT, re.compile(rf"(?<![{_HAN}一第])[{_HAN}]+(?:件|天|次|元|克|个?小时|张|倍)")),
)


def figures(sentence: str, *kinds: FigureKind) -> tuple[Figure, ...]:
    """The figures of a sentence in their order; only of these kinds where some are named."""
    return tuple(figure for figure in _every_figure(sentence) if not kinds or figure.kind in kinds)


# Every objection asks again, and a person who changes one sentence leaves the others as they are.
@lru_cache(maxsize=2048)
def _every_figure(sentence: str) -> tuple[Figure, ...]:
    return tuple(sorted(_figures(sentence), key=lambda figure: figure.start))


def _figures(sentence: str) -> Iterator[Figure]:
    left = sentence
    for kind, pattern in _PATTERNS:
        found = list(pattern.finditer(left))
        yield from (Figure(kind, one[0], one.start()) for one in found)
        for one in found:
            left = left[: one.start()] + " " * len(one[0]) + left[one.end() :]


def number_in(written: str) -> Decimal:
    """The number that is written, in digits or in Chinese signs up to 九十九.

    >>> number_in("1,299.50元"), number_in("两件"), number_in("二十三天")
    (Decimal('1299.50'), Decimal('2'), Decimal('23'))
    """
    digits = re.search(_NUMBER, written)
    if digits:
        return Decimal(digits[0].replace(",", ""))
    signs = re.match(f"[{_HAN}一]+", written)
    tens, ten, ones = (signs[0] if signs else "").rpartition("十")
    if ten:
        return Decimal(_HAN_VALUES.get(tens, 1) * 10 + _HAN_VALUES.get(ones, 0))
    return Decimal(_HAN_VALUES.get(ones, -1))


_IN_FEN = {"万元": 1_000_000, "角": 10}
_IN_GRAMS = {"千克": 1000, "公斤": 1000, "kg": 1000, "斤": 500}


def amount_fen(written: str) -> Decimal:
    """`39.90元` → 3990; a fraction of a fen stays one and so equals no amount of the record."""
    unit = next((size for name, size in _IN_FEN.items() if written.endswith(name)), 100)
    return number_in(written) * unit


def weight_g(written: str) -> Decimal:
    """`0.41公斤` → 410."""
    unit = next((size for name, size in _IN_GRAMS.items() if written.lower().endswith(name)), 1)
    return number_in(written) * unit

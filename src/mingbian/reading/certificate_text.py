"""The words of a paper in reading order, cleaned so that a label and its value stand beside each other.

Letters in spaced-out titles (“营　业　执　照”) are brought together and full width is made half. Between two boxes of
the same row stands a line break, as between two rows: what belongs to a label is what comes next.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from mingbian.reading.words import Line

SAME_ROW = 0.6  # of a line's height: boxes whose middles lie closer stand in one row
# Letters set apart one by one belong together; two whole words beside each other (“雨衣 批号”) do not.
_C = r"[\u4e00-\u9fff]"
_LONE = re.compile(rf"{_C}{{1,2}}")
_REST = re.compile(rf"{_C}{{1,2}}[:：]")
_APART = re.compile(rf"(?<={_C}) +(?={_C}(?!{_C})|:)|(?<=(?<!{_C}){_C}) +(?={_C})")


@dataclass(frozen=True, slots=True)
class PaperText:
    """`text` is all boxes joined by line breaks; `begins` where each begins in it, `lines` the boxes themselves."""

    text: str
    begins: tuple[int, ...]
    lines: tuple[Line, ...]

    def sure_of(self, begin: int, end: int) -> float:
        """How sure the reading of this stretch is: as its least sure box."""
        first, last = self._box(begin), self._box(max(begin, end - 1))
        return min((line.sure for line in self.lines[first : last + 1]), default=0.0)

    def height_at(self, place: int) -> float:
        """How high the letters stand there, as a share of the page."""
        line = self.lines[self._box(place)]
        return line.bottom - line.top

    def top_at(self, place: int) -> float:
        return self.lines[self._box(place)].top

    def _box(self, place: int) -> int:
        return max(0, bisect_right(self.begins, place) - 1)


def paper_text(lines: Sequence[Line]) -> PaperText:
    """The boxes row by row, each row from left to right."""
    ordered = tuple(line for row in _rows(lines) for line in _knit(sorted(row, key=lambda line: line.left)))
    words = [plain(line.words) for line in ordered]
    begins = (0, *accumulate(len(one) + 1 for one in words))[: len(words)]
    return PaperText("\n".join(words), tuple(begins), ordered)


def plain(words: str) -> str:
    """Half width, no spaces inside Chinese.

    >>> plain("名　　称： 杭州晴天（中国）有限公司"), plain("产品名称：雨衣 批号：B7"), plain("营 业 执 照")
    ('名称: 杭州晴天(中国)有限公司', '产品名称:雨衣 批号:B7', '营业执照')
    """
    return _APART.sub("", unicodedata.normalize("NFKC", words)).strip()


def _rows(lines: Sequence[Line]) -> list[list[Line]]:
    rows: list[list[Line]] = []
    for line in sorted((line for line in lines if line.words.strip()), key=lambda line: line.middle):
        height = line.bottom - line.top
        if rows and abs(line.middle - rows[-1][-1].middle) < height * SAME_ROW:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _knit(row: list[Line]) -> Iterator[Line]:
    """A spaced-out label that was read as two boxes (“名” and “称：杭州晴天”) is one again."""
    boxes = iter(row)
    for line in boxes:
        rest = next(boxes, None) if _LONE.fullmatch(line.words) else None
        if rest is not None and _REST.match(rest.words):
            yield _joined(line, rest)
        else:
            yield from (box for box in (line, rest) if box is not None)


def _joined(one: Line, other: Line) -> Line:
    top, bottom = min(one.top, other.top), max(one.bottom, other.bottom)
    return Line(one.words + other.words, min(one.sure, other.sure), one.left, top, other.right, bottom)

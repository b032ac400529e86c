"""What of a text may leave the house: its plain words, with a mark in place of everything that says who, what or when.

    11月3日出库 1.32 公斤，单号 SF123456  →  〔1〕出库 〔2〕，单号 〔3〕

Numbers, dates, amounts, ids, quotations, citations, names and addresses stay here, and are put back where their marks
stand in the answer. So a model can neither learn nor change them.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mingbian.domain.cautious import cautiously_found_in

MARK = re.compile(r"〔(\d+)〕")
UNITS = (
    "年|月|日|号|点钟?|点|分钟|分|秒|小时|天|元|块|角|千克|公斤|斤|克|公分|厘米|毫升|升|件|个|只|双|倍|折|次|张|单|%"
)
# Each of these stays here whole. A quotation or a citation goes before the numbers inside it.
STAYS = (
    re.compile(r"[\u4e00-\u9fff]{1,3}(?:先生|女士|小姐)"),
    re.compile(r"「[^」\n]*」|“[^”\n]*”|『[^』\n]*』|（(?:证据|规则)[^（）\n]*）|【[^【】\n]*】"),
    re.compile(r"[A-Za-z0-9_][A-Za-z0-9_@./-]{3,}"),
    re.compile(rf"[0-9０-９]+(?:[.,:：/\-~至][0-9０-９]+)*\s?(?:{UNITS})?(?:之[一二三四五])?"),
    re.compile(rf"[零一二三四五六七八九十百千万两半]+(?:{UNITS})"),
)


@dataclass(frozen=True, slots=True)
class Hidden:
    """`text` is what leaves; `kept[0]` is what 〔1〕 stands for."""

    text: str
    kept: tuple[str, ...]


def hidden(text: str, names: Iterable[str] = ()) -> Hidden:
    """The text with its facts behind marks. `names` are words that must not leave either: persons, shop, goods."""
    text = MARK.sub("", text)
    told: list[str] = []
    kept: list[str] = []
    done = 0
    for begins, ends in _joined(_spans(text, names)):
        kept.append(text[begins:ends])
        told += [text[done:begins], f"〔{len(kept)}〕"]
        done = ends
    return Hidden("".join((*told, text[done:])), tuple(kept))


def _spans(text: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    for found in cautiously_found_in(text, sure=1.0, names=names):
        yield found.begins, found.ends
    for pattern in STAYS:
        yield from (match.span() for match in pattern.finditer(text))


def _joined(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans that touch or overlap as one: 「3月4日9:12」 is one moment, and one mark."""
    begins = ends = -1
    for start, end in sorted(spans):
        if start > ends:
            if ends > begins:
                yield begins, ends
            begins, ends = start, end
        ends = max(ends, end)
    if ends > begins:
        yield begins, ends

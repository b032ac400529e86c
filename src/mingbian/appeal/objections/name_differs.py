"""A place, or the name of a piece of evidence, that is written otherwise than in the cited record."""

import re
from collections.abc import Iterator

from mingbian.appeal.quoting import CUT, place_name
from mingbian.appeal.referee import Heard, Hearing, Remark, check

_PLACE = re.compile(r"(?:\d{2}:\d{2}|登记|退回)\s?(?:在|从)([^，。“]{2,24}?)(?:的物流记载|称重|发出|退回)")
_NAMED = re.compile(r"^\s*(?P<along>另附)?(?P<title>[^，。“]{2,40}?)(?:显示|可供核对|，我店已看到|\s*[。，]?\s*$)")
MOST_SLIPS = 2  # signs that may differ before it is another name, and no slip of the hand


@check("name_differs", "地点或证据名称与记录不符")
def name_differs(hearing: Hearing) -> Iterator[Remark]:
    for heard in hearing.heard:
        yield from _places(heard)
        yield from _titles(heard, hearing)


def _places(heard: Heard) -> Iterator[Remark]:
    for found in _PLACE.finditer(heard.passage.ours):
        words = found[1].strip().removesuffix(CUT)
        if not any(words in place_name(text, len(text) + 1) for text in heard.known.texts if text):
            why = f"写的地点“{words}”在所引的证据里没有。"
            yield heard.remark(found.start(1), found.end(1), why, "请照物流记录改正这个地点。")


def _titles(heard: Heard, hearing: Hearing) -> Iterator[Remark]:
    """The title of another piece than the one cited, or one with a sign wrong: a reader looks for another paper."""
    found = _NAMED.match(heard.passage.ours)
    written = found["title"].strip() if found else ""
    if not found or not written or not heard.passage.exhibits:
        return
    titles = {held.number: held.title for held in hearing.draft.exhibits}
    cited = [titles[number] for number in heard.passage.exhibits if number in titles]
    if written in cited:
        return
    near = [title for title in cited if _slips(written, title) <= min(MOST_SLIPS, len(title) // 2)]
    others = [f"证据{number}" for number, title in titles.items() if title == written]
    if near:
        why, hint = f"写的“{written}”与证据的名称“{near[0]}”差一点。", f"请写成“{near[0]}”，或改引别的证据。"
    elif others or found["along"]:
        meant = f"是{others[0]}" if others else "在材料里没有"
        why, hint = f"写的“{written}”{meant}，与句末引用的不是同一份。", "请核对证据编号与名称。"
    else:
        return
    yield heard.remark(found.start("title"), found.end("title"), why, hint)


def _slips(one: str, other: str) -> int:
    """In how many places two names of the same length differ; more than any slip where the lengths differ."""
    if len(one) != len(other):
        return MOST_SLIPS + 1
    return sum(first != second for first, second in zip(one, other, strict=True))

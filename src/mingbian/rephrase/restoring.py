"""What a model answered, with the facts put back; or why it is not shown. A model is never believed, only read."""

import re
from collections import Counter
from dataclasses import dataclass

from mingbian.rephrase.hidden import MARK, UNITS, Hidden

SHORTEST, LONGEST = 0.4, 1.6  # of the text that was sent; a wording that is far from it says something else
NUMBER = re.compile(rf"[0-9０-９]|[零一二三四五六七八九十百千万两半]+(?:{UNITS})")
LATIN = re.compile(r"[A-Za-z]{2,}|https?:|www\.")
CHINESE = re.compile(r"[\u4e00-\u9fff]")
BRACKETS = re.compile(r"[〔〕【】`{}]")
DENIALS = re.compile(r"不|没|未|无|非|别|勿")
ABOUT_ITSELF = re.compile(r"作为(?:一个|一名)?(?:AI|人工智能|语言模型)|(?:以下|下面)是(?:改写|修改|润色)")


@dataclass(frozen=True, slots=True)
class Restored:
    """`text` may be shown, or `problem` says why there is none. One of the two is empty."""

    text: str = ""
    problem: str = ""


def restored(answer: str, sent: Hidden) -> Restored:
    """The answer with every mark replaced by what it stands for, when it kept to what was asked."""
    told = answer.strip().strip("“”\"'").strip()
    problem = _problem(told, sent)
    if problem:
        return Restored(problem=problem)
    return Restored(MARK.sub(lambda mark: sent.kept[int(mark[1]) - 1], told))


def _problem(told: str, sent: Hidden) -> str:
    if not CHINESE.search(told):
        return "它没有用中文回答"
    if ABOUT_ITSELF.search(told):
        return "它在说它自己，没有只给改写后的话"
    if missing := _marks_wrong(told, sent):
        return missing
    bare = MARK.sub("", told)
    bare_before = MARK.sub("", sent.text)
    if NUMBER.search(bare):
        return f"它自己加了数字“{_around(NUMBER, bare)}”"
    if BRACKETS.search(bare):
        return "它的回答里混进了标记或格式"
    if set(LATIN.findall(bare)) - set(LATIN.findall(bare_before)):
        return f"它加了原文没有的字母或网址“{_around(LATIN, bare)}”"
    if not SHORTEST * len(bare_before) <= len(bare) <= LONGEST * len(bare_before):
        return f"原文 {len(bare_before)} 个字，它写成了 {len(bare)} 个字，多半不是一个意思"
    if len(DENIALS.findall(bare_before)) != len(DENIALS.findall(bare)):
        return "否定的词多了或少了（不、没、未……），意思可能反了"
    return ""


def _marks_wrong(told: str, sent: Hidden) -> str:
    """A fact that was dropped, doubled or made up."""
    marks = Counter(int(mark) for mark in MARK.findall(told))
    wanted = Counter(range(1, len(sent.kept) + 1))
    if lost := wanted - marks:
        return f"它漏掉了“{sent.kept[min(lost) - 1]}”"
    if more := marks - wanted:
        which = min(more)
        known = sent.kept[which - 1] if 1 <= which <= len(sent.kept) else ""
        return f"它把“{known}”说了两遍" if known else "它编了一处原文没有的内容"
    return ""


def _around(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return text[max(0, found.start() - 4) : found.end() + 4] if found else ""

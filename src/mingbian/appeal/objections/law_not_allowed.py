"""A law or platform rule in the text that may not be cited outward, or was not in force."""

import re
from collections.abc import Iterator

from mingbian.appeal.grounds import citable
from mingbian.appeal.referee import Heard, Hearing, Remark, check

ARTICLE = re.compile(r"第[一二三四五六七八九十百零〇\d]+条(?:第[一二三四五六七八九十\d]+[款项])?")
LAW = re.compile(
    r"《[^《》\n]{2,40}》|(?:民法典|消费者权益保护法|消法|电子商务法|电商法|食品安全法|治安管理处罚法|反不正当竞争法"
    r"|广告法|产品质量法|个人信息保护法|刑法)(?:实施条例)?"
)
HINT = "请删去，或改引规则手册里标为“可外引”的条文，并在句末注明规则编号。"


@check("law_not_allowed", "引用了不能外引的规则")
def law_not_allowed(hearing: Hearing) -> Iterator[Remark]:
    for heard in hearing.heard:
        yield from _codes(heard, hearing)
        yield from _names(heard, hearing)


def _codes(heard: Heard, hearing: Hearing) -> Iterator[Remark]:
    whole = (0, len(heard.passage.text))
    for code in heard.passage.rules:
        rule = hearing.rules.get(code)
        if rule is None:
            yield heard.remark(*whole, f"注明的规则{code}在规则手册里没有。", HINT)
        elif not rule.may_be_cited:
            yield heard.remark(*whole, f"引用的{rule.title}还没有核对过原文，不能写进对外的材料。", HINT)
        elif not citable(rule, hearing.dossier):
            yield heard.remark(*whole, f"引用的{rule.title}在这笔订单发生时没有施行。", HINT)


def _names(heard: Heard, hearing: Hearing) -> Iterator[Remark]:
    """A law that is named must be the one whose code the sentence cites; a paper in the pack may be named freely."""
    cited = [hearing.rules[code].cite_as for code in heard.passage.rules if code in hearing.rules]
    for pattern in (LAW, ARTICLE):
        for named in pattern.finditer(heard.passage.ours):
            if not any(named[0] in name for name in cited) and not heard.known.says(named[0].strip("《》")):
                why = f"写了“{named[0]}”，但句末没有注明可以外引的规则编号。"
                yield heard.remark(named.start(), named.end(), why, HINT)

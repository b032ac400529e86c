"""A sentence that says something without saying where it can be seen."""

import re
from collections.abc import Iterator

from mingbian.appeal.figures import figures
from mingbian.appeal.passages import Passage
from mingbian.appeal.referee import Hearing, Remark, check

ASKS = re.compile(
    r"恳请|请求|敬请|烦请|麻烦|请(?:平台|贵局|公安机关|人民法院)?(?:帮忙)?(?:核对|核实|核定|核查|处理|裁定)"
)


@check("uncited_sentence", "句子没有注明证据")
def uncited_sentence(hearing: Hearing) -> Iterator[Remark]:
    for heard in hearing.heard:
        passage = heard.passage
        if not passage.is_cited and not passage.is_heading and not _only_asks(passage):
            why = f"的这句话没有注明证据：{passage.text.strip()}"
            hint = "请在句末加上（证据几），或者删去这句话。"
            yield heard.remark(0, len(passage.text), why, hint)


def _only_asks(passage: Passage) -> bool:
    """A request says nothing that could be seen anywhere, unless a figure or a quotation is hidden in it."""
    return ASKS.search(passage.ours) is not None and not passage.quotations and not figures(passage.ours)

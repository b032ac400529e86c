"""A telephone number, an address, an identity or bank number in the text."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from mingbian.appeal.referee import Hearing, Remark, check
from mingbian.domain.masking import masked


@check("personal_data", "含有个人信息")
def personal_data(hearing: Hearing) -> Iterator[Remark]:
    for heard in hearing.heard:
        text = heard.passage.text
        hidden = masked(text)
        if hidden != text:
            why = "里有电话、地址、证件号一类的个人信息。"
            hint = "请删去或用 *** 代替；平台自己有这些信息，不需要我们写。"
            yield heard.remark(*_changed(text, hidden), why, hint)


def _changed(text: str, hidden: str) -> tuple[int, int]:
    """From the first to the last sign that masking would replace."""
    matches = SequenceMatcher(None, text, hidden, autojunk=False).get_opcodes()
    touched = [(start, end) for tag, start, end, _, _ in matches if tag != "equal"]
    return touched[0][0], max(touched[-1][1], touched[0][0] + 1)

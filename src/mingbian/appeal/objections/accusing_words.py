"""Words about what the other side is, or meant, in our own voice."""

from collections.abc import Iterator

from mingbian.appeal.hard_words import ACCUSING, spots
from mingbian.appeal.referee import Hearing, Remark, check


@check("accusing_words", "指责对方的话")
def accusing_words(hearing: Hearing) -> Iterator[Remark]:
    for heard in hearing.heard:
        for spot in spots(ACCUSING, heard.passage.text):
            why = f"用了“{spot[0]}”，这是在评价人，不是在讲事实。"
            hint = "请只写发生了什么、什么时间、记录在哪里，让看的人自己判断。"
            yield heard.remark(spot.start(), spot.end(), why, hint)

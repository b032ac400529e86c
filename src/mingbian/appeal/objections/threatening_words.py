"""Words that put pressure on the platform or the buyer."""

from collections.abc import Iterator

from mingbian.appeal.hard_words import THREATENING, spots
from mingbian.appeal.referee import Hearing, Remark, check


@check("threatening_words", "施压的话")
def threatening_words(hearing: Hearing) -> Iterator[Remark]:
    for heard in hearing.heard:
        for spot in spots(THREATENING, heard.passage.text):
            why = f"用了“{spot[0]}”，读起来像在施压。"
            hint = "请改成请求，例如“恳请平台核实”。"
            yield heard.remark(spot.start(), spot.end(), why, hint)

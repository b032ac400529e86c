"""Words that only show how we feel, and exclamation marks."""

from collections.abc import Iterator

from mingbian.appeal.hard_words import EMOTIONAL, spots
from mingbian.appeal.referee import Hearing, Remark, check


@check("emotional_words", "情绪化的话")
def emotional_words(hearing: Hearing) -> Iterator[Remark]:
    for heard in hearing.heard:
        for spot in spots(EMOTIONAL, heard.passage.text):
            why = f"用了“{spot[0]}”，情绪会盖过证据。"
            hint = "请换成平静的陈述，或者删去。"
            yield heard.remark(spot.start(), spot.end(), why, hint)

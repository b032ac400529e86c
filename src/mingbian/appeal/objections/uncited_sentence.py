"""A sentence that says something without saying where it can be seen."""

from collections.abc import Iterator

from mingbian.appeal.referee import Hearing, Remark, check


@check("uncited_sentence", "句子没有注明证据")
def uncited_sentence(hearing: Hearing) -> Iterator[Remark]:
    for heard in hearing.heard:
        passage = heard.passage
        if not passage.is_cited and not passage.is_heading:
            why = f"的这句话没有注明证据：{passage.text.strip()}"
            hint = "请在句末加上（证据几），或者删去这句话。"
            yield heard.remark(0, len(passage.text), why, hint)

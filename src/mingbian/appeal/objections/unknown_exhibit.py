"""A citation of evidence that is not in the pack, or is in it no more."""

from collections.abc import Iterator

from mingbian.appeal.referee import Hearing, Remark, check
from mingbian.appeal.renumbering import GONE


@check("unknown_exhibit", "引用了材料里没有的证据")
def unknown_exhibit(hearing: Hearing) -> Iterator[Remark]:
    numbers = {exhibit.number for exhibit in hearing.draft.exhibits}
    for heard in hearing.heard:
        for number in sorted(set(heard.passage.exhibits) - numbers):
            why = f"引用了证据{number}，但材料里只有 {len(numbers)} 份证据。"
            hint = "请改成材料里有的编号，或先把这份证据加进来。"
            if number == GONE:
                why = "引用的一份证据已经不在材料里，它的编号现在写作 0。"
                hint = "请改成现在的编号，或删去这句话；证据撤错了的，先放回来。"
            yield heard.remark(0, len(heard.passage.text), why, hint)

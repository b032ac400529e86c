"""One piece of evidence cited twice in one breath: mostly a slip that stands for another number."""

from collections.abc import Iterator

from mingbian.appeal.referee import Hearing, Remark, check


@check("repeated_citation", "同一份证据引用了两次")
def repeated_citation(hearing: Hearing) -> Iterator[Remark]:
    for heard in hearing.heard:
        numbers = heard.passage.exhibits
        for number in sorted({number for number in numbers if numbers.count(number) > 1}):
            why = f"在同一句里把证据{number}写了两次。"
            yield heard.remark(0, len(heard.passage.text), why, "请核对编号：其中一个可能应是别的证据。")

"""Evidence that goes along though no sentence speaks of it: the reader would not know what it is for."""

from collections.abc import Iterator

from mingbian.appeal.referee import Hearing, Remark, check


@check("idle_exhibit", "有证据没有被提到")
def idle_exhibit(hearing: Hearing) -> Iterator[Remark]:
    cited = {number for heard in hearing.heard for number in heard.passage.exhibits}
    for exhibit in hearing.draft.exhibits:
        if exhibit.number not in cited:
            why = f"里的证据{exhibit.number}（{exhibit.title}）没有任何一句话提到。"
            hint = "请写一句话说明它证明什么，或把它从材料里拿掉。"
            yield Remark(why, hint, exhibits=(exhibit.number,))

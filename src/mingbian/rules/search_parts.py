"""A phrase without blanks taken apart into what our rules speak of: 退货包运费谁出 holds 退货 and 运费."""

import re
from collections.abc import Iterable
from math import log

from mingbian.domain.bigrams import HAN, folded

_ASKS = re.compile(
    r"为什么|什么|怎么办|怎么|如何|多少|多久|多长|哪里|哪个|哪些|能不能|可不可以|可以|要不要|是不是|有没有|会不会"
    r"|应该|需要|几(?=[小天次张个])|[谁吗呢吧啊了的我你他]"
)
"""What asks, or says nothing of its own: such words stand in many rules and find none."""

_RUN = re.compile(rf"[{HAN}]+|[a-z0-9]{{3,}}")
SHORTEST, LONGEST = 2, 8


def parts_of(phrase: str, texts: Iterable[str]) -> tuple[str, ...]:
    """The pieces of the phrase that stand in the texts, from the left, each once; texts are folded.

    >>> parts_of("退货包运费谁出", ("买家退货的，运费由商家承担。",))
    ('退货', '运费')
    """
    known = "\n".join(texts)
    runs = _RUN.findall(_ASKS.sub(" ", folded(phrase)))
    return tuple(dict.fromkeys(part for run in runs for part in _cut(run, known)))


def _cut(run: str, known: str) -> tuple[str, ...]:
    """The cut whose pieces are long and often said: 没收到货 holds 收到, and not 没收 and 到货. Letters stay whole."""
    if run.isascii():
        return (run,) if run in known else ()
    best: list[tuple[float, tuple[str, ...]]] = [(0.0, ())]
    for end in range(1, len(run) + 1):
        cuts = [best[end - 1]]
        for begin in range(max(0, end - LONGEST), end - SHORTEST + 1):
            if often := known.count(run[begin:end]):
                worth, pieces = best[begin]
                cuts.append((worth + (end - begin) ** 2 * log(1 + often), (*pieces, run[begin:end])))
        best.append(max(cuts, key=lambda cut: cut[0]))
    return best[-1][1]

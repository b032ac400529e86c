"""A sentence as the set of its neighbouring characters, and of those that stand a little apart."""

import re

from mingbian.negotiate.wording import wording

DIGIT = re.compile(r"\d")
LONGEST = 3
FARTHEST = 4
APART = "…"
"""Between two characters that do not touch, so that 不给 and 不…给 are two things."""


def grams(text: str) -> frozenset[str]:
    """All that a sentence is weighed by: its runs, and its pairs of characters up to FARTHEST apart.

    >>> sorted(grams("先撤诉") - runs("先撤诉"))
    ['^…撤', '^…诉', '先…$', '先…诉', '撤…$']
    """
    plain = _plain(text)
    pairs = (
        f"{plain[start]}{APART}{plain[start + apart]}"
        for apart in range(2, FARTHEST + 1)
        for start in range(len(plain) - apart)
    )
    return runs(text) | frozenset(pairs)


def runs(text: str) -> frozenset[str]:
    """All runs of one to three characters of the text in one spelling; every digit counts as 0.

    >>> sorted(runs("加V"))
    ['$', '^', '^加', '^加v', 'v', 'v$', '加', '加v', '加v$']
    """
    plain = _plain(text)
    return frozenset(
        plain[start : start + length] for length in range(1, LONGEST + 1) for start in range(len(plain) - length + 1)
    )


def _plain(text: str) -> str:
    return f"^{DIGIT.sub('0', wording(text).plain)}$"

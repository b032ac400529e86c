"""A sentence as the set of its neighbouring characters, one, two and three at a time."""

import re

from mingbian.negotiate.wording import wording

DIGIT = re.compile(r"\d")
LONGEST = 3


def grams(text: str) -> frozenset[str]:
    """All runs of one to three characters of the text in one spelling; every digit counts as 0.

    >>> sorted(grams("加V"))
    ['$', '^', '^加', '^加v', 'v', 'v$', '加', '加v', '加v$']
    """
    plain = f"^{DIGIT.sub('0', wording(text).plain)}$"
    return frozenset(
        plain[start : start + length] for length in range(1, LONGEST + 1) for start in range(len(plain) - length + 1)
    )

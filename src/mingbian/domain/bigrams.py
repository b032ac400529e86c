"""Chinese words without a dictionary: every two neighbouring characters are a word, so no compound is ever missed."""

import re
import unicodedata
from collections.abc import Iterator

_RUN = re.compile(r"([㐀-鿿豈-﫿]+)|([^\W_㐀-鿿豈-﫿]+)")


def folded(text: str) -> str:
    """One spelling for full-width and half-width, capital and small, and no spaces: `ＰＤＤ 48 小时` → `pdd48小时`."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def bigrams(text: str) -> tuple[str, ...]:
    """Overlapping pairs of Chinese characters, and other words whole; a character that stands alone is a word.

    >>> bigrams("平台介入48小时")
    ('平台', '台介', '介入', '48', '小时')
    """
    return tuple(_words(unicodedata.normalize("NFKC", text).casefold()))


def _words(text: str) -> Iterator[str]:
    for run in _RUN.finditer(text):
        chinese = run[1]
        if chinese and len(chinese) > 1:
            yield from (chinese[place : place + 2] for place in range(len(chinese) - 1))
        else:
            yield run[0]

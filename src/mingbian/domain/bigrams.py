"""Chinese words without a dictionary: every two neighbouring characters are a word, so no compound is ever missed."""

import re
import unicodedata
from collections.abc import Iterator

HAN = "㐀-鿿豈-﫿"
"""The Chinese characters, as a range of a pattern."""

LONGEST_WORD = 40
_RUN = re.compile(rf"([{HAN}]+)|([^\W_{HAN}]+)")


def folded(text: str) -> str:
    """One spelling for full-width and half-width, capital and small, and no spaces: `ＰＤＤ 48 小时` → `pdd48小时`."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def bigrams(text: str) -> tuple[str, ...]:
    """Overlapping pairs of Chinese characters, and other words whole; a character that stands alone is a word.

    >>> bigrams("平台介入48小时")
    ('平台', '台介', '介入', '48', '小时')
    """
    return tuple(_words(unicodedata.normalize("NFKC", text).casefold()))


def index_words(text: str) -> list[str]:
    """What an index of this text holds: its bigrams, and the last character of each run, so that one is found alone.

    Long runs of letters (a token, an address) are cut: nobody types them, and an index has room for so much.

    >>> index_words("加V信聊 退款")
    ['加', 'v', '信聊', '聊', '退款', '款']
    """
    words: list[str] = []
    for chinese, other in _RUN.findall(unicodedata.normalize("NFKC", text).casefold()):
        if len(chinese) > 1:
            words += map(str.__add__, chinese, chinese[1:])
            words.append(chinese[-1])
        else:
            words.append(chinese or other[:LONGEST_WORD])
    return words


def _words(text: str) -> Iterator[str]:
    for run in _RUN.finditer(text):
        chinese = run[1]
        if chinese and len(chinese) > 1:
            yield from (chinese[place : place + 2] for place in range(len(chinese) - 1))
        else:
            yield run[0]

"""The first letters of a text's syllables, by which a seller who types no Chinese finds it: 举证 is `jz`."""

from functools import cache

from mingbian.domain.bigrams import folded


@cache
def initials(text: str) -> str:
    """One letter for each character that has a reading, others folded as everywhere.

    >>> initials("举证时限 48 小时")
    'jzsx48xs'
    """
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415 — a third of a second, and only for who asks by letters

    letters = lazy_pinyin(text, style=Style.FIRST_LETTER, errors=folded)
    return "".join(letters)

"""How a text sounds, so that a word written with another character of the same sound is the same word.

The first level of GB 2312-80, 3,755 characters that make nearly all of any text, stands in order of sound: where each
syllable begins (`sounds.txt`) is all that need be known. Tones are not heard, nor is zh told from z: many type them
alike. Rarer characters stand for themselves.
"""

import re
from bisect import bisect_right
from functools import cache, lru_cache
from importlib.resources import files

from mingbian.examine.wording import letters

FIRST, LAST = "啊", "座"  # of the first level
FLAT = re.compile(r"^([zcs])h")
DIGITS = re.compile(r"[0-9]+")


@cache
def _beginnings() -> tuple[tuple[bytes, ...], tuple[str, ...]]:
    told = files("mingbian.examine").joinpath("sounds.txt").read_text("utf-8").split()
    return tuple(word[-1].encode("gb2312") for word in told), tuple(FLAT.sub(r"\1", word[:-1]) for word in told)


@lru_cache(maxsize=8192)
def sound_of(letter: str) -> str:
    """The syllable of a Chinese character without its tone; any other letter stands for itself.

    >>> sound_of("退"), sound_of("腿"), sound_of("v"), sound_of("䶮")
    ('tui', 'tui', 'v', '䶮')
    >>> sound_of("纸") == sound_of("子")
    True
    """
    try:
        code = letter.encode("gb2312")
    except UnicodeEncodeError:
        return letter
    if not FIRST.encode("gb2312") <= code <= LAST.encode("gb2312"):
        return letter
    places, syllables = _beginnings()
    return syllables[bisect_right(places, code) - 1]


def sounds(text: str) -> tuple[str, ...]:
    """The sounds of a text in their order: no punctuation, width, emoji or letter case; a number counts as one `0`.

    >>> sounds("退我２0块!😡")
    ('tui', 'wo', '0', 'kuai')
    """
    return tuple(sound_of(letter) for letter in DIGITS.sub("0", letters(text)))

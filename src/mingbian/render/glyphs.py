"""What our font can show. A sign that it lacks is shown by its code, 〔U+20BB7〕, and never dropped."""

from functools import cache
from pathlib import Path

FONTS = Path(__file__).parent / "fonts"
REGULAR = FONTS / "NotoSansSC-Regular.otf"

# These have no shape of their own: they only change how a neighbour is drawn.
WITHOUT_SHAPE = frozenset("\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff")


@cache
def covered() -> frozenset[int]:
    """The code points that both weights can show."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 (every start would wait for what only a pack needs)

    with TTFont(REGULAR, lazy=True) as font:
        return frozenset(font.getBestCmap())


def showable(text: str) -> str:
    """The text with every sign that our font lacks written as its code.

    >>> showable("𠮷先生👍")
    '〔U+20BB7〕先生〔U+1F44D〕'
    """
    known = covered()
    return "".join(_shown(sign, known) for sign in text)


def _shown(sign: str, known: frozenset[int]) -> str:
    if sign in WITHOUT_SHAPE:
        return ""
    if ord(sign) in known or sign == "\n":
        return sign
    return " " if sign == "\t" else f"〔U+{ord(sign):04X}〕"

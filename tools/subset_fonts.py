"""Make the two fonts that every page and PDF is set in, from Debian's package fonts-noto-cjk.

Run once when the upstream font changes: `python tools/subset_fonts.py`. The same source gives the same bytes.
"""

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

SOURCES = Path("/usr/share/fonts/opentype/noto")
TARGET = Path(__file__).parent.parent / "src" / "mingbian" / "render" / "fonts"
FAMILY = "Noto Sans CJK SC"
FACE = 2  # the collection holds JP, KR, SC, TC, HK in this order
WEIGHTS = ("Regular", "Bold")

# GBK covers the names of people and places on a waybill; GB2312 misses common ones.
GBK_SECOND_BYTES = (*range(0x40, 0x7F), *range(0x80, 0xFF))
SYMBOLS = (
    "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿✓→←↑↓●○■□▲△▼▽◆◇★☆￥¥€"
    "£©®™°±×÷≤≥≈≠‰·•…—–“”‘’、。〔〕【】《》〈〉「」『』〇㎡㎏㎎㎜㎝㏄℃№"
)


def repertoire() -> set[int]:
    """Code points of ASCII, Latin-1, GBK, full-width forms and the symbols that our pages use."""
    pairs = (bytes((first, second)) for first in range(0x81, 0xFF) for second in GBK_SECOND_BYTES)
    gbk = "".join(pair.decode("gbk", "ignore") for pair in pairs)
    wide = range(0xFF01, 0xFFE7)
    return {*range(0x20, 0x7F), *range(0xA0, 0x100), *map(ord, gbk), *wide, *map(ord, SYMBOLS)}


def simplified_face(weight: str) -> TTFont:
    """The Simplified Chinese face out of the collection that Debian ships. Raises ValueError if it moved."""
    face = TTFont(SOURCES / f"NotoSansCJK-{weight}.ttc", fontNumber=FACE)
    if face["name"].getDebugName(1) != FAMILY:
        raise ValueError(f"face {FACE} is {face['name'].getDebugName(1)!r}, not {FAMILY!r}")
    return face


def subset(weight: str) -> None:
    options = Options()
    # `locl` would pull in the Japanese, Korean and traditional shapes of every character.
    options.layout_features = ["kern", "halt"]
    options.hinting = False  # pages are rendered at two or three times their size, and PDF readers ignore it
    options.name_IDs = ["*"]
    options.recalc_timestamp = False
    options.drop_tables += ["DSIG", "vhea", "vmtx", "VORG", "BASE"]
    face = simplified_face(weight)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=repertoire())
    subsetter.subset(face)
    face.save(TARGET / f"NotoSansSC-{weight}.otf")


if __name__ == "__main__":
    for weight in WEIGHTS:
        subset(weight)

"""Our font shows what a shop can write; what it lacks is shown by its code and never dropped."""

from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as some

from mingbian.render.glyphs import FONTS, WITHOUT_SHAPE, covered, showable


def test_it_shows_every_character_that_a_chinese_keyboard_gives() -> None:
    usual = "".join(
        bytes((high, low)).decode("gb2312", "ignore") for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF)
    )
    beyond = "镕喆堃犇淼焱垚玥赟翀"  # names that GB2312 lacks and GBK has
    signs = "①⑳❶✓→●■￥¥（）、。“”‘’《》〔〕…—·㎡"

    assert {ord(sign) for sign in usual + beyond + signs} <= covered()


def test_both_weights_show_the_same() -> None:
    regular, bold = (
        set(TTFont(FONTS / f"NotoSansSC-{weight}.otf", lazy=True).getBestCmap()) for weight in ("Regular", "Bold")
    )

    assert regular == bold


def test_a_missing_sign_is_shown_by_its_code() -> None:
    assert showable("𠮷先生 👍🏻") == "〔U+20BB7〕先生 〔U+1F44D〕〔U+1F3FB〕"


@given(some.text(max_size=50))
def test_every_sign_is_either_shown_or_told(text: str) -> None:
    shown = showable(text)
    seen = [sign for sign in text if sign not in WITHOUT_SHAPE]

    assert all(ord(sign) in covered() or sign == "\n" for sign in shown)
    assert len(shown) >= len(seen)


def test_the_licence_goes_along_with_the_fonts() -> None:
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text("utf-8")

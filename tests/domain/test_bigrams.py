"""Every two neighbouring Chinese characters are a word; other words stay whole; signs are none."""

from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.bigrams import bigrams, folded

CHINESE = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=2, max_size=12)


def test_compounds_are_never_lost_between_words() -> None:
    assert bigrams("七天无理由退货") == ("七天", "天无", "无理", "理由", "由退", "退货")


def test_numbers_and_latin_words_stand_beside_chinese_whole() -> None:
    assert bigrams("PDD-INT-01 平台48小时") == ("pdd", "int", "01", "平台", "48", "小时")


def test_a_character_alone_is_a_word_and_signs_are_none() -> None:
    assert bigrams("退。") == ("退",)
    assert bigrams("，。！[]") == ()
    assert bigrams("") == ()


def test_full_width_and_capitals_are_one_spelling() -> None:
    assert bigrams("ＰＤＤ４８") == ("pdd48",)
    assert folded("ＰＤＤ 48　小时") == "pdd48小时"


@given(CHINESE, CHINESE)
def test_every_word_of_two_characters_that_stands_in_a_text_is_found(word: str, around: str) -> None:
    assert set(bigrams(word)) <= set(bigrams(around + word + around))

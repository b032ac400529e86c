"""How alike two texts or two pictures are."""

from hypothesis import given
from hypothesis import strategies as st

from mingbian.examine.likeness import likeness, own_words, pairs, same_picture

HASHES = st.from_regex(r"[0-9a-f]{16}", fullmatch=True)


def test_the_words_of_the_platforms_forms_are_nobodys_own() -> None:
    assert own_words("商品质量问题，我要退款") == ""
    assert own_words("商品质量问题，袖口开线了") == "袖口开线了"


def test_two_texts_are_alike_by_the_pairs_they_share() -> None:
    assert likeness(pairs("袖口开线了"), pairs("袖口开线了")) == 1.0
    assert likeness(pairs("袖口开线了"), pairs("今天天气好")) == 0.0
    assert likeness(pairs(""), pairs("")) == 0.0


@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_is_the_same_both_ways(one: str, other: str) -> None:
    assert likeness(pairs(one), pairs(other)) == likeness(pairs(other), pairs(one))
    assert 0.0 <= likeness(pairs(one), pairs(other)) <= 1.0


def test_six_bits_apart_is_the_same_picture_and_seven_is_not() -> None:
    assert same_picture("a1b2c3d4e5f60718", "a1b2c3d4e5f60727")
    assert not same_picture("a1b2c3d4e5f60718", "a1b2c3d4e5f607e7")


def test_an_empty_picture_is_like_no_other() -> None:
    assert not same_picture("0000000000000000", "0000000000000000")
    assert not same_picture("ffffffffffffffff", "fffffffffffffffe")
    assert not same_picture("", "")


@given(HASHES, HASHES)
def test_pictures_compare_the_same_both_ways(one: str, other: str) -> None:
    assert same_picture(one, other) == same_picture(other, one)

"""What disguises a copy is not heard: signs, width, faces, figures, characters that sound alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.examine.likeness import default_words, heard, likeness, sound_pairs
from mingbian.examine.minhash import maybe_alike
from mingbian.examine.sounding import sound_of, sounds

SENTENCE = "货不对板气味刺鼻不敢给孩子用必须马上退钱"


@pytest.mark.parametrize(
    "spelt",
    [
        "货不对板，气味刺鼻！！不敢给孩子用～必须马上退钱",
        "货 不 对 板 气味刺鼻 不敢给孩子用 必须马上退钱",
        "或不对版气位次鼻不敢给孩纸佣毕需马上腿钱",
        "😡货不对板气味刺鼻👎不敢给孩子用必须马上退钱😡",
    ],
)
def test_a_respelt_sentence_is_the_same_sentence(spelt: str) -> None:
    assert likeness(sound_pairs(SENTENCE), sound_pairs(spelt)) >= 0.75


def test_another_sentence_about_the_same_fault_is_another() -> None:
    assert likeness(sound_pairs(SENTENCE), sound_pairs("味道太冲了，孩子闻了说头晕，麻烦给个说法")) < 0.3


def test_a_figure_is_a_figure_whatever_its_amount() -> None:
    assert sounds("退我20块") == sounds("退我３００块") == ("tui", "wo", "0", "kuai")


@pytest.mark.parametrize(
    ("letter", "sound"),
    [
        ("啊", "a"),
        ("座", "zuo"),
        ("吕", "lv"),
        ("略", "lve"),
        ("虐", "nve"),
        ("你", "ni"),
        ("重", "zong"),
        ("龘", "龘"),
    ],
)
def test_syllables_lie_between_their_beginnings(letter: str, sound: str) -> None:
    assert sound_of(letter) == sound


def test_the_platforms_words_are_nobodys_however_they_are_spelt() -> None:
    assert heard("商品质量问题，我要退款") == heard("商品制量问题 我要腿款") == ()
    assert default_words()[0] == max(default_words(), key=len)


@given(st.text(max_size=40))
def test_any_text_is_heard_alike_to_itself(text: str) -> None:
    pairs = sound_pairs(text)

    assert likeness(pairs, sound_pairs(text)) == (1.0 if pairs else 0.0)


def test_copies_among_hundreds_are_found_without_comparing_each_with_each() -> None:
    others = [frozenset(f"{number} {letter}" for letter in range(20)) for number in range(300)]
    copies = [sound_pairs(SENTENCE), sound_pairs(SENTENCE + "了"), frozenset[str]()]

    assert maybe_alike([*others, *copies]) == {(300, 301)}

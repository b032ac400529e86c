"""A letter's file that is wrong stops the start, and says which file and why."""

import pytest

from mingbian.negotiate.letter import Stage
from mingbian.negotiate.letter_files import LetterBrokenError, letter_of

GOOD = {
    "code": "XX-LISTEN",
    "title": "先听",
    "stage": "listen",
    "sentences": ["您好。", {"if_known": "您说「【原话】」。"}],
    "say": "先听。",
    "never": ["不要急"],
    "rules": ["PDD-CS-01"],
}


def test_a_letter_is_read_with_its_optional_sentences() -> None:
    letter = letter_of(GOOD, "xx.toml")

    assert letter.stage is Stage.LISTEN
    assert [sentence.if_known for sentence in letter.sentences] == [False, True]
    assert len(letter.bands) == 4


@pytest.mark.parametrize(
    "wrong",
    [
        {"stage": "shout"},
        {"reasons": ["no_such_reason"]},
        {"bands": ["angry"]},
        {"sentences": ["您好，【不存在的】。"]},
        {"sentences": "您好"},
        {"sentences": [7]},
        {"sentences": []},
        {"never": "不要急"},
        {"needs": ["不存在的"]},
        {"sentence": ["拼错的键"]},
    ],
)
def test_a_wrong_letter_is_refused_with_the_name_of_its_file(wrong: dict[str, object]) -> None:
    with pytest.raises(LetterBrokenError, match=r"xx\.toml"):
        letter_of(GOOD | wrong, "xx.toml")


def test_a_letter_without_a_title_is_refused() -> None:
    with pytest.raises(LetterBrokenError, match="title"):
        letter_of({key: value for key, value in GOOD.items() if key != "title"}, "xx.toml")

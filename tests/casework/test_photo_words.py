"""The word for a picture follows from what was found of it, and what is asked for can be done."""

import pytest

from mingbian.casework.judge import judge
from mingbian.casework.photo_words import PhotoWord, photo_word, what_to_ask
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.domain.story import read

STORY = """
2026-03-01 10:00 order     260301-1 3990 雨衣
2026-03-01 20:00 shipped   YT7000
2026-03-04 09:00 delivered YT7000 菜鸟驿站 凭取件码
2026-03-05 09:00 photo p1 {} 裂口
2026-03-05 09:10 complaint damaged 3990 破了
"""


def word(photo: str) -> PhotoWord:
    dossier = read(STORY.format(photo))
    (fact,) = dossier.of(Photo)
    return photo_word(fact, judge(dossier).assessment.findings)


@pytest.mark.parametrize(
    ("photo", "said"),
    [
        ("", "建议补拍"),
        ("captured=2026-03-04T20:00", "一致"),
        ("captured=2026-01-04T20:00", "与所述矛盾"),
        ("aigc=1", "与所述矛盾"),
        ("aigc=3", "建议补拍"),
        ("seen=260101-9", "与所述矛盾"),
        ("seen=listing", "建议补拍"),
    ],
)
def test_the_word_is_the_findings_word(photo: str, said: str) -> None:
    assert word(photo) == said


def test_a_picture_that_says_nothing_changes_no_weight() -> None:
    """Missing EXIF weighs exactly nothing."""
    without = judge(read("\n".join(line for line in STORY.splitlines() if " photo " not in line)))
    silent = judge(read(STORY.format("")))

    assert silent.assessment.doubt == without.assessment.doubt


def test_what_is_asked_for_names_the_waybill(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT7000
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert "运单号 YT7000" in what_to_ask(told)
    assert "换一个角度" in what_to_ask(told)


def test_without_a_waybill_it_is_still_asked_for(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert "快递面单" in what_to_ask(told)


def test_no_word_calls_a_picture_false() -> None:
    assert {word.value for word in PhotoWord} == {"一致", "建议补拍", "与所述矛盾"}

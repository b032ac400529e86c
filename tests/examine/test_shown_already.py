"""Who says that he has sent his pictures is not asked for them again."""

import pytest

from mingbian.domain.story import read
from mingbian.examine.assess import assess
from mingbian.examine.question import questions
from mingbian.examine.showing import says_he_showed

STORY = """
    2026-03-01 10:00 order     260301-1 2680 苹果
    2026-03-02 10:00 shipped   JT7000
    2026-03-04 10:00 delivered JT7000 本人签收
    2026-03-04 12:00 buyer     {said}
    2026-03-04 13:00 complaint bad_fruit 957 苹果坏了5个
    2026-03-04 14:00 now
"""
ASKING_FOR_ONE = ("picture_with_waybill", "another_angle")


@pytest.mark.parametrize(
    "said",
    ["烂了5个，照片发你了", "视频都发给你们看了", "给你发过图片了", "你看我发的照片", "图已经传上去了，还要怎样"],
)
def test_what_he_says_he_sent_is_not_asked_for(said: str) -> None:
    dossier = read(STORY.format(said=said))

    assert says_he_showed(dossier)
    assert not [one.code for one in questions() if one.code in ASKING_FOR_ONE and one.open_in(dossier)]
    assert "照片" not in assess(dossier).ask


@pytest.mark.parametrize(
    "said",
    ["烂了5个", "没发照片", "照片发不了", "图片怎么发", "要发照片给你看吗", "我拍了照片", "跟照片差太多了"],
)
def test_what_he_only_speaks_of_may_still_be_asked_for(said: str) -> None:
    assert not says_he_showed(read(STORY.format(said=said)))


def test_a_picture_that_is_here_is_no_longer_only_said_to_be_sent() -> None:
    there = "    2026-03-04 12:01 photo     p1 坏果\n    2026-03-04 13:00 complaint"

    dossier = read(STORY.format(said="照片发你了").replace("    2026-03-04 13:00 complaint", there))

    assert not says_he_showed(dossier)

"""What we owned up to in the chat stands in every statement; whoever reads the chat beside it finds it there."""

import pytest

from mingbian.appeal.channel_file import channels
from mingbian.casework.draft import draft, owned_up, reviewed
from mingbian.casework.judge import judge
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read

ADMITTED = "抱歉，按坏果比例给您退可以吗"
STORY = f"""
2026-11-20 04:25 order     261120-444634551535347 2680 烟台红富士 5 斤装
2026-11-20 04:25 product   G1 2680 weight=2750g 烟台红富士 5 斤装
2026-11-21 06:48 shipped   JT7930726272437
2026-11-23 11:24 delivered JT7930726272437 本人签收
2026-11-23 12:23 buyer     烂了5个，照片发你了
2026-11-23 12:24 seller    {ADMITTED}
2026-11-23 12:30 buyer     可以的
2026-11-23 13:25 aftersale refund_only 957 商品变质
2026-11-23 14:21 complaint bad_fruit 957 苹果坏了5个，按比例退就行
2026-11-24 09:00 now
"""


@pytest.fixture
def apples() -> Dossier:
    """A shop that apologised, and a buyer who took it."""
    return read(STORY)


@pytest.mark.parametrize("code", sorted(channels()))
def test_every_way_tells_what_we_owned_up_to(apples: Dossier, code: str) -> None:
    written = draft(apples, judge(apples), channels()[code])

    for text in (written.short, written.long):
        assert ADMITTED in text
        assert "属实的部分" in text or "我店愿意承担" in text
    assert "可以的" in written.long
    assert written.long.count(ADMITTED) == 1


def test_the_referee_has_nothing_against_it(apples: Dossier) -> None:
    _, found = reviewed(apples, judge(apples), channels()["work_order"])

    assert found == ()


def test_an_admission_after_the_complaint_is_told_once(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123 3990 一次性雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-09 22:00 aftersale resend 0 少件
    2026-03-09 22:05 seller    抱歉，是我们仓库漏发了一件，马上补发
    2026-03-10 09:00 now
    """
    assert draft(told, judge(told), channels()["work_order"]).long.count("漏发了一件") == 1


def test_politeness_is_no_admission(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123 3990 一次性雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-05 09:12 delivered YT7000 快递柜
    2026-03-09 20:00 buyer     衣服有个洞
    2026-03-09 20:05 seller    您好，抱歉给您带来不便，麻烦拍张照片
    2026-03-09 22:00 aftersale refund_only 3990 质量问题
    2026-03-10 09:00 now
    """
    assert owned_up(told, judge(told)) == ()
    assert "愿意承担" not in draft(told, judge(told), channels()["work_order"]).short


def test_a_count_of_complaints_is_told_once(told: Dossier) -> None:
    """
    2026-11-20 04:25 order     261120-123 2680 烟台红富士 5 斤装
    2026-11-21 06:48 shipped   JT7000
    2026-11-23 13:25 history   product orders=122 complaints=0 days=30
    2026-11-23 13:25 history   product orders=122 complaints=0 days=30 reason=bad_fruit
    2026-11-23 13:25 history   product orders=271 complaints=0 days=90 reason=bad_fruit
    2026-11-23 14:21 complaint bad_fruit 957 苹果坏了5个
    2026-11-24 09:00 now
    """
    text = draft(told, judge(told), channels()["work_order"]).long

    assert text.count("投诉0件") == 1
    assert "90天内" in text

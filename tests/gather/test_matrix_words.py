"""What was said in the chat and in the review: ours, the buyer's, and what neither says."""

import pytest
from cell_kit import CONTRADICTS, SILENT, SUPPORTS, a_story, marks

from mingbian.domain.dossier import Dossier


@pytest.mark.parametrize(
    ("said", "kind", "mark"),
    [
        ("不好意思发错了,马上给您换", "wrong_item", SUPPORTS),
        ("抱歉亲,仓库漏发了一件", "missing_item", SUPPORTS),
        ("可能是快递路上压坏的", "damaged", SUPPORTS),
        ("我们没有发错哦", "wrong_item", None),
        ("您说发错了，我核实一下", "wrong_item", None),
        ("请问是发错了吗", "wrong_item", None),
        ("如果发错了我们承担运费", "wrong_item", None),
        ("不好意思给您带来不便", "wrong_item", None),
    ],
)
def test_what_we_concede_in_the_chat_supports_and_courtesy_does_not(said: str, kind: str, mark: str | None) -> None:
    told = a_story(
        "2026-03-01 10:02 order     260301-1 3990 雨衣",
        f"2026-03-05 09:30 seller    {said}",
        f"2026-03-09 22:15 complaint {kind} 3990",
    )
    assert marks(told).get(2) == mark


def test_kind_words_count_only_once_the_goods_are_there(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-01 10:05 buyer     这个质量很好吧,我很喜欢
    2026-03-02 18:40 shipped   YT7000
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-04 12:00 buyer     质量很好,很喜欢
    2026-03-09 22:15 complaint quality 3990 质量太差
    """
    assert marks(told) == {6: CONTRADICTS}


def test_trouble_told_at_once_bears_the_complaint_out(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-04 09:40 buyer     怎么少了一件
    2026-03-09 22:15 complaint missing_item 3990 少了一件
    """
    assert marks(told) == {4: SUPPORTS}


def test_a_review_is_read_by_its_words_not_by_its_stars(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-05 09:12 review    5 质量很好,值得买
    2026-03-06 09:12 review    5 五星
    2026-03-09 22:15 complaint quality 3990 质量差
    """
    assert marks(told) == {4: CONTRADICTS, 5: SILENT}


def test_praise_a_week_ago_takes_back_no_fault_of_today(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 加湿器
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-05 09:12 review    5 很好用,静音
    2026-03-24 22:15 complaint quality 0 不出雾了
    """
    assert CONTRADICTS not in marks(told).values()


def test_a_mishap_at_home_contradicts_that_it_came_broken(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 无人机
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-05 10:00 buyer     孩子飞得可开心了,结果撞墙上摔断了个臂
    2026-03-05 22:15 complaint damaged 3990 收到就是断的
    """
    assert marks(told) == {4: CONTRADICTS}


def test_nobody_answers_is_held_against_the_clock(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-05 10:00 buyer     在吗
    2026-03-05 10:03 seller    在的,请说
    2026-03-09 22:15 complaint attitude 3990 客服一直不回复
    """
    assert marks(told) == {4: CONTRADICTS}


def test_a_day_without_an_answer_supports(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-05 10:00 buyer     在吗
    2026-03-07 10:03 seller    在的,请说
    2026-03-09 22:15 complaint attitude 3990 客服一直不回复
    """
    assert marks(told) == {3: SUPPORTS}


def test_our_own_rude_words_support(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-05 10:03 seller    随便你投诉,懒得理你
    2026-03-09 22:15 complaint attitude 3990 客服态度恶劣
    """
    assert marks(told) == {3: SUPPORTS}


def test_a_message_in_the_night_that_nobody_asked_for_supports_harassment(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-05 23:40 seller    请把差评处理一下
    2026-03-06 23:10 buyer     什么时候发货
    2026-03-06 23:15 seller    明天发
    2026-03-09 22:15 complaint harassment 3990 半夜给我发消息
    """
    assert marks(told) == {3: SUPPORTS}

"""The buyer says that it was a mistake."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import mistake_admitted as signal

look = signal.look.look


def test_strong_when_it_was_found_after_all(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-09 09:00 complaint not_received 3990 没收到
    2026-03-09 10:00 buyer 不好意思找到了,我妈收的
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.SAYS_WHAT
    assert "说明" in seen.sentence


def test_weak_when_he_only_withdraws(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-09 09:00 complaint quality 3990 差
    2026-03-09 10:00 buyer 我撤销申请了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.WITHDREW


def test_silent_when_the_mistake_is_ours(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-09 09:00 complaint wrong_item 3990 发错
    2026-03-09 10:00 buyer 你们搞错了吧,是你们发错了
    """
    assert look(told) is None


def test_silent_without_a_word_of_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-09 09:00 complaint not_received 3990 没收到
    2026-03-09 10:00 buyer 快点处理
    """
    assert look(told) is None


def test_silent_when_it_is_to_be_paid_for(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-09 09:00 complaint quality 3990 差
    2026-03-09 10:00 buyer 给我50元我就撤销投诉
    """
    assert look(told) is None


def test_strong_when_the_father_in_law_took_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-09 09:00 complaint not_received 3990 没收到
    2026-03-09 10:00 buyer 不好意思,我公公拿的,放阳台了没跟我讲
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.SAYS_WHAT


def test_strong_when_he_measured_wrongly(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 窗帘
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-09 09:00 complaint not_as_described 3990 尺寸不对
    2026-03-09 10:00 buyer 那是我自己窗户量错了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.SAYS_WHAT


def test_silent_when_somebody_took_it_away(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站
    2026-03-09 09:00 complaint not_received 3990 没收到
    2026-03-09 10:00 buyer 驿站说被邻居拿走了
    """
    assert look(told) is None


def test_strong_when_it_was_another_shops(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-05 06:30 complaint quality 3990 涂层掉
    2026-03-05 06:45 buyer 这是我在别家买的，给投串了
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.SAYS_WHAT


def test_weak_when_it_has_come_since(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-04 20:30 complaint not_received 3990 没收到
    2026-03-05 06:45 buyer 刚刚快递员送来了
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.WITHDREW
    assert "货已送到" in seen.sentence


def test_silent_when_what_came_since_is_an_exchange(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-04 20:30 complaint wrong_item 3990 发错
    2026-03-05 06:45 buyer 刚刚快递员送来了，还是错的
    """
    assert look(told) is None

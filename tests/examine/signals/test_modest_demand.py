"""No more than mending is asked for."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import modest_demand as signal

look = signal.look.look


def test_strong_when_no_money_is_asked_for(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 aftersale resend 0 少件
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.ONLY_MENDING
    assert "申请的是补寄" in seen.sentence


def test_weak_for_a_small_part_of_the_price(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint bad_fruit 1000 烂了几个
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.A_SMALL_PART
    assert "不到实付 39.90 元的一半" in seen.sentence


def test_silent_for_the_full_price(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint bad_fruit 3990 烂了
    """
    assert look(told) is None


def test_silent_when_more_was_asked_for_in_the_chat(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 aftersale exchange 0 质量
    2026-03-05 09:10 buyer 再赔我500元
    """
    assert look(told) is None

"""The courier's own record says that nobody was handed the parcel."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import left_without_handing_over as signal

look = signal.look.look


def test_strong_when_it_was_left_at_the_door(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 放在门口
    2026-03-09 20:00 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.AT_A_DOOR
    assert "没有显示交到买家本人手里" in seen.sentence


def test_strong_when_a_deputy_signed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 快递员代签
    2026-03-09 20:00 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.AT_A_DOOR


def test_weak_when_it_lies_in_a_locker(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 丰巢快递柜
    2026-03-09 20:00 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.IN_A_LOCKER


def test_weak_when_it_was_put_into_a_locker(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 已放至丰巢快递柜
    2026-03-09 20:00 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.IN_A_LOCKER


def test_weak_when_the_guard_took_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 小区门卫
    2026-03-09 20:00 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.WITH_A_NEIGHBOUR


def test_silent_when_it_was_collected_with_a_code(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-09 20:00 complaint not_received 3990 没收到
    """
    assert look(told) is None


def test_silent_when_nothing_was_signed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-09 20:00 complaint not_received 3990 没收到
    """
    assert look(told) is None

"""Our parcel stood still or was lost."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import tracking_stuck as signal

look = signal.look.look


def test_strong_when_the_courier_says_lost(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-03 09:00 scanned YT1 上海转运中心 快件疑似遗失,核实中
    2026-03-06 09:00 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.SAID_LOST
    assert "异常记录" in seen.sentence


def test_strong_when_nothing_was_scanned_for_five_days(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-02 09:00 scanned YT1 杭州 已揽收
    2026-03-08 09:00 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.LONG_STILL
    assert "已停 6 天" in seen.sentence


def test_weak_from_two_days(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-02 09:00 scanned YT1 杭州 已揽收
    2026-03-05 09:00 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.STILL


def test_silent_when_it_was_signed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-02 09:00 scanned YT1 杭州 已揽收
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-12 09:00 complaint not_received 3990 没收到
    """
    assert look(told) is None


def test_silent_when_it_moves(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-02 09:00 scanned YT1 杭州 已揽收
    2026-03-02 20:00 complaint not_received 3990 没收到
    """
    assert look(told) is None


def test_silent_when_no_scan_is_known(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-18 09:00 complaint not_received 3990 没收到
    """
    assert look(told) is None, "an order export without tracking accuses nobody, ourselves neither"

"""We promised something by a time, and nothing followed."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import promise_not_kept as signal

look = signal.look.look


def test_strong_when_the_day_had_passed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 少了一件
    2026-03-05 09:10 seller 明天给您补发
    2026-03-10 09:00 complaint missing_item 1990 少一件
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.BROKEN
    assert "没有对应记录" in seen.sentence


def test_weak_when_the_promise_was_vague(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 少了一件
    2026-03-05 09:10 seller 尽快给您补发
    2026-03-10 09:00 complaint missing_item 1990 少一件
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.VAGUE


def test_silent_when_a_parcel_followed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 少了一件
    2026-03-05 09:10 seller 明天给您补发
    2026-03-06 09:00 shipped YT2
    2026-03-10 09:00 complaint missing_item 1990 少一件
    """
    assert look(told) is None


def test_silent_before_the_time(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 少了一件
    2026-03-05 09:10 seller 明天给您补发
    2026-03-05 12:00 complaint missing_item 1990 少一件
    """
    assert look(told) is None

"""What the eye sees on opening, told within hours."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import told_promptly as signal

look = signal.look.look


def test_strong_within_six_hours_with_a_picture(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 11:00 photo p1 裂口
    2026-03-04 12:00 complaint damaged 3990 裂了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.WITH_A_PICTURE
    assert "3 小时后买家即反映问题，并附照片 1 张" in seen.sentence


def test_weak_within_a_day_without_one(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 08:00 complaint damaged 3990 裂了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.WITHOUT


def test_silent_two_days_later(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 12:00 complaint damaged 3990 裂了
    """
    assert look(told) is None


def test_silent_for_a_fault_that_shows_in_use(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 12:00 complaint quality 3990 质量差
    """
    assert look(told) is None

"""A hidden fault found minutes after the handover."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import complained_minutes_after_signing as signal

look = signal.look.look


def test_strong_within_ten_minutes(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:06 complaint fake 3990 假货
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.STEPS[0][1]
    assert "6 分钟后买家即反映假货" in seen.sentence


def test_weak_within_half_an_hour(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:25 complaint quality 3990 质量差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.STEPS[1][1]


def test_silent_for_what_the_eye_sees_on_opening(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:06 complaint damaged 3990 破了
    """
    assert look(told) is None


def test_silent_when_it_was_only_left_somewhere(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 丰巢快递柜
    2026-03-04 09:06 complaint fake 3990 假货
    """
    assert look(told) is None


def test_silent_an_hour_later(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 10:06 complaint fake 3990 假货
    """
    assert look(told) is None

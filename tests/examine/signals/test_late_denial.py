"""Days of silence between the signing and what one would notice at once."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import late_denial as signal
from mingbian.examine.signals import signed_then_denied

look = signal.look.look


def test_strong_after_two_weeks(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-20 09:00 complaint missing_item 3990 少一件
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.STEPS[0][1]
    assert "过了 16 天买家才首次反映少件漏发" in seen.sentence


def test_weak_after_three_days(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-07 10:00 complaint missing_item 1990 少一件
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.STEPS[2][1]


def test_silent_when_he_asked_in_between(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 快递怎么还没到
    2026-03-20 09:00 complaint not_received 3990 没收到
    """
    assert look(told) is None


def test_silent_within_three_days(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 10:00 complaint missing_item 1990 少一件
    """
    assert look(told) is None


def test_silent_for_a_fault_that_shows_in_use(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-20 10:00 complaint quality 3990 坏了
    """
    assert look(told) is None


def test_weak_when_he_says_that_he_was_away(told: Dossier) -> None:
    """
    2026-04-01 10:00 order 260401-1 29900 电饭煲
    2026-04-02 09:00 shipped YT1
    2026-04-04 10:00 delivered YT1 菜鸟驿站 凭取件码取件
    2026-04-19 19:00 buyer 出差半个月刚回来,刚拆开
    2026-04-19 19:10 complaint missing_item 29900 少了内胆
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.LEAST


def test_silent_where_its_signing_is_told_of_already(told: Dossier) -> None:
    """
    2026-05-01 10:00 order 260501-1 45900 空气炸锅
    2026-05-02 09:00 shipped YT1
    2026-05-05 10:00 delivered YT1 菜鸟驿站 凭取件码取走
    2026-05-09 10:00 complaint not_received 45900 没收到
    """
    assert signed_then_denied.look.look(told) is not None
    assert look(told) is None

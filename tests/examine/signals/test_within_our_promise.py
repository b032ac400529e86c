"""What is asked is just what the listing promised."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import within_our_promise as signal

look = signal.look.look


def test_strong_for_rotten_fruit_promised_by_name(told: Dossier) -> None:
    """
    2026-02-28 10:00 promise bad_fruit 坏果包赔
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 20:00 complaint bad_fruit 1000 烂了几个
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.BY_NAME
    assert "“坏果包赔”" in seen.sentence


def test_weak_for_a_return_within_seven_days(told: Dossier) -> None:
    """
    2026-02-28 10:00 promise seven_days
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 20:00 aftersale return_refund 3990 不喜欢
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.SEVEN_DAYS_RETURN


def test_silent_when_more_than_the_price_is_asked(told: Dossier) -> None:
    """
    2026-02-28 10:00 promise bad_fruit 坏果包赔
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 20:00 complaint bad_fruit 50000 烂了几个
    """
    assert look(told) is None


def test_silent_when_it_was_promised_only_afterwards(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 10:00 promise bad_fruit 坏果包赔
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 20:00 complaint bad_fruit 1000 烂了几个
    """
    assert look(told) is None


def test_silent_when_the_time_had_passed(told: Dossier) -> None:
    """
    2026-02-28 10:00 promise seven_days
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-26 20:00 aftersale return_refund 3990 不喜欢
    """
    assert look(told) is None

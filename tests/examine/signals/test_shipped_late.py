"""We shipped later than promised."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import shipped_late as signal

look = signal.look.look


def test_strong_for_a_complaint_about_just_that(told: Dossier) -> None:
    """
    2026-02-28 10:00 promise ship_24h
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 20:00 shipped YT1
    2026-03-05 09:10 complaint late_shipping 300 一直不发货
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.OF_JUST_THAT
    assert "应在 03-02 10:00 前发货（商品页承诺 24 小时；成团时间没有记录，从下单算）" in seen.sentence
    assert "本店 03-04 20:00 才发货，晚了 2 天 10 小时" in seen.sentence


def test_weak_for_what_a_delay_breeds(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 20:00 shipped YT1
    2026-03-05 09:10 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.BRED_BY_IT
    assert "一般按成团后 48 小时，可信度中" in seen.sentence


def test_silent_when_it_left_in_time(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-05 09:10 complaint late_shipping 300 慢
    """
    assert look(told) is None


def test_silent_for_another_complaint(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 20:00 shipped YT1
    2026-03-08 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_the_record_begins_at_the_buyers_door(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 18:00 shipped YT1 杭州
    2026-03-04 10:00 scanned YT1 济南 派件中
    2026-03-05 09:10 complaint not_received 3990 没收到
    """
    assert look(told) is None


def test_strong_when_nothing_was_ever_shipped(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:10 complaint late_shipping 300 一直不发货
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.OF_JUST_THAT
    assert "到 03-05 09:10 本店仍没有发货记录，晚了 1 天 23 小时" in seen.sentence


def test_a_click_that_no_courier_saw_for_a_day_ships_nothing(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 18:00 shipped YT1 杭州
    2026-03-05 08:00 scanned YT1 杭州 已揽收
    2026-03-06 09:10 complaint late_shipping 300 慢
    """
    seen = look(told)

    assert seen is not None
    assert "快递 03-05 08:00 才揽收" in seen.sentence

"""When a parcel left: our click, unless the courier's first word of it came a day later."""

from mingbian.domain.clock import beijing
from mingbian.domain.departure import courier_had, departure
from mingbian.domain.dossier import Dossier


def test_a_scan_within_a_day_bears_out_the_click(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 12:00 shipped   YT7000
    2026-03-02 12:00 scanned   YT7000 杭州 已揽收
    2026-03-04 20:00 complaint late_shipping 0 发货太慢
    """
    left = departure(told, told.shipments[0])

    assert (left.at, left.seen) == (beijing(2026, 3, 1, 12), None)
    assert courier_had(told, told.shipments[0])


def test_a_first_scan_after_a_day_is_when_it_left(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 12:00 shipped   YT7000
    2026-03-02 12:01 scanned   YT7000 杭州 已揽收
    2026-03-04 20:00 complaint late_shipping 0 发货太慢
    """
    left = departure(told, told.shipments[0])

    assert left.at == beijing(2026, 3, 2, 12, 1)
    assert left.facts == (told.shipments[0], left.seen)


def test_a_record_that_begins_at_the_door_does_not_tell_when_it_left(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 12:00 shipped   YT7000
    2026-03-04 09:00 scanned   YT7000 杭州 快递员正在派件
    2026-03-04 20:00 complaint late_shipping 0 发货太慢
    """
    assert departure(told, told.shipments[0]).at == beijing(2026, 3, 1, 12)


def test_another_parcels_scan_says_nothing(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 12:00 shipped   YT7000
    2026-03-01 13:00 shipped   YT7001
    2026-03-04 09:00 scanned   YT7001 杭州 已揽收
    2026-03-04 20:00 complaint late_shipping 0 发货太慢
    """
    first, second = told.shipments

    assert departure(told, first).at == first.at
    assert not courier_had(told, first)
    assert departure(told, second).at == beijing(2026, 3, 4, 9)

"""By when an order had to be shipped: the clock runs from the complete group, and what is not known is said."""

from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.domain.ship_due import ship_due


def test_the_clock_runs_from_the_complete_group(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 grouped=2026-03-01T22:30 雨衣
    2026-03-04 20:00 complaint late_shipping 0 太慢
    """
    due = ship_due(told)

    assert due.at == beijing(2026, 3, 3, 22, 30)
    assert due.counted == "一般按成团后 48 小时，可信度中"


def test_where_no_group_time_is_known_it_is_counted_from_the_order_and_said(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 20:00 complaint late_shipping 0 太慢
    """
    due = ship_due(told)

    assert due.at == beijing(2026, 3, 3, 10, 0)
    assert "成团时间没有记录，从下单算" in due.counted


def test_a_promise_of_the_listing_runs_from_the_group_too(told: Dossier) -> None:
    """
    2026-02-01 10:00 promise   ship_24h
    2026-03-01 10:00 order     260301-1 3990 grouped=2026-03-01T22:30 雨衣
    2026-03-04 20:00 complaint late_shipping 0 太慢
    """
    due = ship_due(told)

    assert due.at == beijing(2026, 3, 2, 22, 30)
    assert due.counted == "商品页承诺 24 小时"
    assert due.promise is not None


def test_a_pre_sale_has_the_days_that_its_order_promises(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 ship_by=2026-03-11T10:00 雨衣
    2026-03-04 20:00 complaint late_shipping 0 太慢
    """
    due = ship_due(told)

    assert due.at == beijing(2026, 3, 11, 10, 0)
    assert due.counted == "订单上的承诺发货时间"


def test_of_two_promises_the_tighter_holds(told: Dossier) -> None:
    """
    2026-02-01 10:00 promise   ship_24h
    2026-03-01 10:00 order     260301-1 3990 ship_by=2026-03-03T10:00 雨衣
    2026-03-04 20:00 complaint late_shipping 0 太慢
    """
    assert ship_due(told).at == beijing(2026, 3, 2, 10, 0)

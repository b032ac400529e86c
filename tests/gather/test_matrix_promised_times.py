"""What was due by when: shipping, collection, refund and return, held against the record."""

from dataclasses import replace

import pytest
from cell_kit import CONTRADICTS, SILENT, SUPPORTS, a_story, marks

from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier


@pytest.mark.parametrize(
    ("promise", "shipped", "mark"),
    [
        ("ship_24h", "2026-03-02 09:00", CONTRADICTS),
        ("ship_24h", "2026-03-02 18:40", SUPPORTS),
        ("ship_48h", "2026-03-02 18:40", CONTRADICTS),
        ("seven_days", "2026-03-02 18:40", CONTRADICTS),  # nothing promised: the platform's 48 hours
        ("seven_days", "2026-03-03 18:40", SUPPORTS),
    ],
)
def test_late_or_in_time_by_the_promise_that_stood(promise: str, shipped: str, mark: str) -> None:
    told = a_story(
        f"2026-02-01 10:00 promise   {promise}",
        "2026-03-01 10:02 order     260301-1 3990 雨衣",
        f"{shipped} shipped   YT7000",
        "2026-03-09 22:15 complaint late_shipping 3990 一直不发货",
    )
    assert marks(told) == {3: mark}


def test_slow_couriers_are_no_late_shipping(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-09 22:15 complaint other 0 快递太慢了
    """
    assert marks(told) == {3: SILENT}


def test_a_collection_that_came_late_is_late_whatever_the_button_said(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-05 09:00 scanned   YT7000 杭州 快递员已揽收
    2026-03-09 22:15 complaint late_shipping 3990 发货太慢
    """
    assert marks(told) == {3: SILENT, 4: SUPPORTS}


@pytest.mark.parametrize(
    ("clicked", "scanned", "expected"),
    [
        ("2026-03-03 08:00", "2026-03-03 09:00", {2: CONTRADICTS, 3: CONTRADICTS}),  # both within 48 hours
        ("2026-03-03 09:00", "2026-03-04 08:59", {2: CONTRADICTS, 3: SILENT}),  # the courier came the next day
        ("2026-03-03 09:00", "2026-03-04 09:01", {2: SILENT, 3: SUPPORTS}),  # more than a day after the click
        ("2026-03-04 09:00", "2026-03-04 12:00", {2: SUPPORTS, 3: SUPPORTS}),  # both too late
        ("2026-03-04 09:00", "2026-03-02 12:00", {2: SILENT, 3: CONTRADICTS}),  # clicked after the courier had it
    ],
)
def test_our_click_before_the_first_scan_is_ordinary(clicked: str, scanned: str, expected: dict[int, str]) -> None:
    told = a_story(
        "2026-03-01 10:02 order     260301-1 3990 雨衣",
        f"{clicked} shipped   YT7000",
        f"{scanned} scanned   YT7000 杭州 快递员已揽收",
        "2026-03-09 22:15 complaint late_shipping 3990 发货太慢",
    )

    assert marks(told) == expected


def test_not_shipped_yet_is_late_only_once_its_time_has_run_out(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 08:00 complaint late_shipping 3990 还没发货
    """
    assert marks(told) == {2: CONTRADICTS}
    assert marks(replace(told, now=beijing(2026, 3, 4, 10))) == {2: SUPPORTS}


def test_false_shipping_is_decided_by_the_first_collection(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-02 21:00 scanned   YT7000 杭州 快递员已揽收
    2026-03-04 09:00 delivered YT7000 菜鸟驿站
    2026-03-09 22:15 complaint false_shipping 3990 虚假发货
    """
    assert marks(told) == {4: CONTRADICTS, 5: CONTRADICTS}


def test_a_refund_is_not_slow_while_the_goods_are_under_way(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-06 18:40 returned  SF9000
    2026-03-09 22:15 complaint refund_slow 3990 一直不退款
    """
    assert marks(told) == {3: CONTRADICTS}


def test_a_refund_is_slow_three_days_after_the_return_was_signed(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-04 18:40 returned  SF9000
    2026-03-06 08:00 scanned   SF9000 杭州 已签收
    2026-03-09 22:15 complaint refund_slow 3990 一直不退款
    """
    assert marks(told) == {4: SUPPORTS}


def test_a_return_asked_for_within_seven_days_of_a_promise_supports(told: Dossier) -> None:
    """
    2026-02-01 10:00 promise   seven_days
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-09 22:15 complaint return_refused 3990 不让退货
    """
    assert marks(told) == {2: SUPPORTS}
    assert marks(a_later_copy(told)) == {4: CONTRADICTS}


def a_later_copy(told: Dossier) -> Dossier:
    """The same dispute, complained of eleven days later."""
    later = beijing(2026, 3, 20, 22, 15)
    *earlier, complaint = told.facts
    return Dossier((*earlier, replace(complaint, at=later)), later)

"""A letter says when the parcel left as the courier saw it, and says nothing where nobody but us saw it leave."""

from mingbian.domain.dossier import Dossier
from mingbian.negotiate.parcel_slots import late_by, shipped_at


def test_a_number_given_early_is_told_as_the_courier_saw_it(told: Dossier) -> None:
    """
    2026-02-01 10:00 promise   ship_48h
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 12:00 shipped   YT7000
    2026-03-04 15:00 scanned   YT7000 杭州 已揽收
    2026-03-05 20:00 complaint late_shipping 0 发货太慢
    """
    filling, late = shipped_at(told), late_by(told)

    assert filling is not None
    assert filling[0] == "3月4日15:00"
    assert set(filling[1]) == {told.shipments[0].cite, told.scans_of(told.our_trackings)[0].cite}
    assert late is not None
    assert late[0] == "1天5小时"


def test_a_click_that_no_courier_saw_is_no_departure(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 12:00 shipped   YT7000
    2026-03-05 20:00 complaint not_received 0 没收到
    """
    assert shipped_at(told) is None


def test_a_signing_shows_that_the_courier_had_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 12:00 shipped   YT7000
    2026-03-04 09:00 delivered YT7000 本人签收
    2026-03-05 20:00 complaint quality 0 坏了
    """
    filling = shipped_at(told)

    assert filling is not None
    assert filling[0] == "3月1日12:00"

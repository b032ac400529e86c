"""Signed or last seen in another city than the buyer's."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import delivered_elsewhere as signal

look = signal.look.look


def test_strong_when_the_signing_names_another_city(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=「浙江 杭州 西湖」 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 广州白云网点 已签收
    2026-03-09 20:00 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.SIGNED_THERE
    assert "指向广州，而订单收货地在杭州" in seen.sentence


def test_weak_when_only_the_last_scan_does(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=「浙江 杭州 西湖」 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-03 09:00 scanned YT1 武汉转运中心 已发出
    2026-03-04 09:12 delivered YT1 已签收
    2026-03-09 20:00 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.LAST_SEEN_THERE
    assert "指向武汉" in seen.sentence


def test_silent_when_it_is_the_same_city(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=「浙江 杭州 西湖」 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 杭州西湖网点 已签收
    2026-03-09 20:00 complaint not_received 3990 没收到
    """
    assert look(told) is None


def test_silent_when_the_address_is_an_opaque_cell(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=A77 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 广州白云网点 已签收
    2026-03-09 20:00 complaint not_received 3990 没收到
    """
    assert look(told) is None


def test_silent_when_the_place_is_only_a_street_named_after_a_city(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=「浙江 杭州 西湖」 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:12 delivered YT1 南京路菜鸟驿站 已签收
    2026-03-09 20:00 complaint not_received 3990 没收到
    """
    assert look(told) is None


def test_silent_where_the_buyer_had_it_sent_there(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=「浙江 杭州 西湖」 雨衣
    2026-03-01 11:00 buyer 改寄到广州白云我朋友那
    2026-03-01 20:00 shipped YT1
    2026-03-04 09:12 delivered YT1 广州白云网点 已签收
    2026-03-09 20:00 complaint not_received 3990 没收到
    """
    assert look(told) is None


def test_strong_still_when_another_city_was_asked_for(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 address=「浙江 杭州 西湖」 雨衣
    2026-03-01 11:00 buyer 改寄到南京我朋友那
    2026-03-01 20:00 shipped YT1
    2026-03-04 09:12 delivered YT1 广州白云网点 已签收
    2026-03-09 20:00 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.SIGNED_THERE

"""Many complaints in a short time, and whether an innocent cause explains them."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import burst_of_complaints as signal

look = signal.look.look


def test_strong_for_the_buyer_when_it_is_the_same_goods(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-04 01:00 neighbour 260301-21 quality goods=G1 差1
    2026-03-04 02:00 neighbour 260301-22 quality goods=G1 差2
    2026-03-04 03:00 neighbour 260301-23 quality goods=G1 差3
    2026-03-04 04:00 neighbour 260301-24 quality goods=G1 差4
    2026-03-04 05:00 neighbour 260301-25 quality goods=G1 差5
    2026-03-04 06:00 neighbour 260301-26 quality goods=G1 差6
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.SAME_GOODS
    assert "像是商品本身的问题" in seen.sentence


def test_strong_for_the_buyer_when_a_courier_failed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-04 01:00 neighbour 260301-21 not_received goods=G6 没到1
    2026-03-04 02:00 neighbour 260301-22 not_received goods=G7 没到2
    2026-03-04 03:00 neighbour 260301-23 not_received goods=G8 没到3
    2026-03-04 04:00 neighbour 260301-24 not_received goods=G9 没到4
    2026-03-04 05:00 neighbour 260301-25 not_received goods=G10 没到5
    2026-03-04 06:00 neighbour 260301-26 not_received goods=G11 没到6
    2026-03-05 09:10 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.COURIER
    assert "像是快递出了问题" in seen.sentence


def test_weak_for_the_buyer_in_a_campaign(told: Dossier) -> None:
    """
    2026-02-28 00:00 campaign 促销 until=2026-03-03T00:00
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-04 01:00 neighbour 260301-21 quality goods=G6 差1
    2026-03-04 02:00 neighbour 260301-22 quality goods=G7 差2
    2026-03-04 03:00 neighbour 260301-23 quality goods=G8 差3
    2026-03-04 04:00 neighbour 260301-24 quality goods=G9 差4
    2026-03-04 05:00 neighbour 260301-25 quality goods=G10 差5
    2026-03-04 06:00 neighbour 260301-26 quality goods=G11 差6
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.IN_A_CAMPAIGN


def test_weak_when_young_accounts_complain_of_all_kinds_of_goods(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-04 01:00 neighbour 260301-21 quality registered=2026-02-21 goods=G6 差1
    2026-03-04 02:00 neighbour 260301-22 quality registered=2026-02-22 goods=G7 差2
    2026-03-04 03:00 neighbour 260301-23 quality registered=2026-02-23 goods=G8 差3
    2026-03-04 04:00 neighbour 260301-24 quality registered=2026-02-24 goods=G9 差4
    2026-03-04 05:00 neighbour 260301-25 quality registered=2026-02-25 goods=G10 差5
    2026-03-04 06:00 neighbour 260301-26 quality registered=2026-02-26 goods=G11 差6
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.YOUNG_ACCOUNTS
    assert "商品各不相同" in seen.sentence


def test_silent_when_so_many_are_to_be_expected(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-04 01:00 neighbour 260301-21 quality goods=G1 差1
    2026-03-04 02:00 neighbour 260301-22 quality goods=G1 差2
    2026-03-04 03:00 neighbour 260301-23 quality goods=G1 差3
    2026-03-04 04:00 neighbour 260301-24 quality goods=G1 差4
    2026-03-04 05:00 neighbour 260301-25 quality goods=G1 差5
    2026-03-04 06:00 neighbour 260301-26 quality goods=G1 差6
    2026-03-05 09:00 history shop orders=9000 complaints=120 days=90
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_for_three_others(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-04 01:00 neighbour 260301-21 quality goods=G1 差
    2026-03-04 02:00 neighbour 260301-22 quality goods=G1 坏
    2026-03-04 03:00 neighbour 260301-23 quality goods=G1 烂
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_no_cause_is_in_sight(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-04 01:00 neighbour 260301-21 quality goods=G6 差1
    2026-03-04 02:00 neighbour 260301-22 quality goods=G7 差2
    2026-03-04 03:00 neighbour 260301-23 quality goods=G8 差3
    2026-03-04 04:00 neighbour 260301-24 quality goods=G9 差4
    2026-03-04 05:00 neighbour 260301-25 quality goods=G10 差5
    2026-03-04 06:00 neighbour 260301-26 quality goods=G11 差6
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None

"""How often these goods are complained about."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import complaint_rate_of_the_goods as signal

look = signal.look.look


def test_strong_for_the_buyer_when_the_rate_is_several_times_the_shops(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 history product orders=400 complaints=48 days=30
    2026-03-05 09:00 history shop orders=6000 complaints=120 days=30
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert "同款近 30 天的同类投诉为 12.0%（48/400），本店近 30 天为 2.0%（120/6000）" in seen.sentence


def test_weak_for_intentional_when_a_well_sold_listing_hardly_has_one(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 history product orders=4000 complaints=1 days=90
    2026-03-05 09:00 history shop orders=30000 complaints=600 days=90
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL


def test_silent_below_thirty_orders(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 history product orders=12 complaints=6 days=30
    2026-03-05 09:00 history shop orders=6000 complaints=120 days=30
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_it_could_be_chance(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 history product orders=60 complaints=2 days=30
    2026-03-05 09:00 history shop orders=6000 complaints=120 days=30
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_another_reason_was_counted(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 history product orders=400 complaints=48 days=30 reason=late_shipping
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_other_goods_were_counted(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-05 09:00 history product orders=400 complaints=48 days=30 goods=G2
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None

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


def test_strong_and_the_same_months_of_last_year_are_told_and_never_taken_for_now(told: Dossier) -> None:
    """
    2025-03-05 09:00 history product orders=500 complaints=55 days=30
    2026-03-01 10:00 order     260301-1 3990 苹果
    2026-03-05 09:00 history product orders=400 complaints=48 days=30
    2026-03-05 09:00 history shop orders=6000 complaints=120 days=30
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert "去年同期同款为 11.0%（55/500）" in seen.sentence
    assert len(seen.facts) == 3


def test_silent_when_only_last_year_was_bad(told: Dossier) -> None:
    """
    2025-03-05 09:00 history product orders=500 complaints=55 days=30
    2026-03-01 10:00 order     260301-1 3990 苹果
    2026-03-05 09:00 history product orders=400 complaints=8 days=30
    2026-03-05 09:00 history shop orders=6000 complaints=120 days=30
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_where_ordinary_products_of_the_shop_lie_so_far_apart(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 history product orders=400 complaints=24 days=30
    2026-03-05 09:00 history shop orders=6000 complaints=120 days=30
    2026-03-05 09:00 spread products=40 differ=140
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_strong_where_they_are_known_to_be_alike(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 history product orders=400 complaints=24 days=30
    2026-03-05 09:00 history shop orders=6000 complaints=120 days=30
    2026-03-05 09:00 spread products=40 differ=30
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST

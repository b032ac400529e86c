"""Ordered in a promotion, when parcels are late and mixed up."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import ordered_in_a_campaign as signal

look = signal.look.look


def test_strong_for_the_mistakes_of_a_rush(told: Dossier) -> None:
    """
    2026-02-28 00:00 campaign 三月促销 until=2026-03-03T00:00
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint wrong_item 3990 发错颜色
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.RUSHED
    assert "三月促销" in seen.sentence


def test_weak_for_damage(told: Dossier) -> None:
    """
    2026-02-28 00:00 campaign 三月促销 until=2026-03-03T00:00
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.ALSO_RUSHED


def test_silent_outside_the_promotion(told: Dossier) -> None:
    """
    2026-02-20 00:00 campaign 三月促销 until=2026-02-23T00:00
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint wrong_item 3990 发错颜色
    """
    assert look(told) is None


def test_silent_for_what_a_rush_does_not_explain(told: Dossier) -> None:
    """
    2026-02-28 00:00 campaign 三月促销 until=2026-03-03T00:00
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint fake 3990 假货
    """
    assert look(told) is None

"""What is demanded beside the price and the statute."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import demand_against_price as signal

look = signal.look.look


def test_strong_when_it_is_ten_times_the_lawful_most(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:10 complaint quality 3000000 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.BEYOND[0][1]
    assert "索要 30000.00 元，本单实付 39.90 元" in seen.sentence


def test_weak_when_it_lies_within_the_statute(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:10 complaint fake 50000 假货
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.WITHIN_THE_STATUTE
    assert "在按法定倍数和保底推算的 539.90 元以内" in seen.sentence


def test_weak_when_a_thousand_is_asked_for_bad_food(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:10 complaint food_safety 100000 有虫
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.WITHIN_THE_STATUTE


def test_silent_up_to_the_price(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_a_sum_is_only_told(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 我上次花了9000元买的都没事
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None

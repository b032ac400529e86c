"""The sum went up, or came back after a settlement."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import demand_raised as signal

look = signal.look.look


def test_strong_after_a_settlement(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint food_safety 3990 有虫
    2026-03-05 10:00 offer 8000 退款并补偿
    2026-03-05 11:00 verdict settled 8000
    2026-03-08 09:00 buyer 再赔我5000元
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.AFTER_SETTLING
    assert "已谈妥" in seen.sentence


def test_strong_after_our_offer(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 赔我1200元
    2026-03-05 10:00 complaint quality 3990 差
    2026-03-05 11:00 offer 3990 全额退款
    2026-03-06 09:00 buyer 现在要赔我1800元
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.AFTER_AN_OFFER
    assert "提高到 1800.00 元，其间本店提出 39.90 元" in seen.sentence


def test_weak_when_it_merely_went_up(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 赔我1200元
    2026-03-05 10:00 complaint quality 3990 差
    2026-03-06 09:00 buyer 赔我1800元
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.RAISED


def test_silent_when_it_fell(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 赔我1800元
    2026-03-05 10:00 complaint quality 3990 差
    2026-03-06 09:00 buyer 赔我200元
    """
    assert look(told) is None


def test_silent_from_a_part_to_the_full_price(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 buyer 退我10元
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None

"""Many small orders of the same goods, then a demand above the price."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import split_orders as signal

look = signal.look.look


def test_strong_from_five_orders(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 11:00 order 260301-2 3990 雨衣
    2026-03-01 12:00 order 260301-3 3990 雨衣
    2026-03-01 13:00 order 260301-4 3990 雨衣
    2026-03-01 14:00 order 260301-5 3990 雨衣
    2026-03-01 15:00 order 260301-6 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint fake 600000 每单赔1000
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.MANY_ORDERS
    assert "同款共 6 单" in seen.sentence


def test_weak_from_three_orders(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 11:00 order 260301-2 3990 雨衣
    2026-03-02 11:00 order 260302-3 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint fake 300000 每单赔1000
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SOME_ORDERS


def test_silent_when_no_more_than_the_price_is_asked(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 11:00 order 260301-2 3990 雨衣
    2026-03-02 11:00 order 260302-3 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint fake 11970 假货
    """
    assert look(told) is None


def test_silent_when_the_goods_differ(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 11:00 order 260301-2 3990 雨伞
    2026-03-02 11:00 order 260302-3 3990 雨鞋
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint fake 300000 赔钱
    """
    assert look(told) is None


def test_silent_when_they_lie_weeks_apart(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-01-01 11:00 order 260101-2 3990 雨衣
    2026-02-01 11:00 order 260201-3 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint fake 300000 赔钱
    """
    assert look(told) is None

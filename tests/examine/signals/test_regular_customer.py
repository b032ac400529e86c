"""A regular customer who hardly ever asked for a refund."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import regular_customer as signal

look = signal.look.look


def test_strong_from_fifteen_orders(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account orders=22 refunds=1
    2026-03-05 10:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.STEPS[0][2]
    assert "22 单，只有 1 单退款" in seen.sentence


def test_weak_from_five_orders(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account orders=6 refunds=0
    2026-03-05 10:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.STEPS[1][2]


def test_silent_for_a_newcomer(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account orders=1 refunds=0
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_refunds_are_many(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account orders=22 refunds=5
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None

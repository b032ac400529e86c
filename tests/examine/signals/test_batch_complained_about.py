"""One batch complained about more than the rest."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import batch_complained_about as signal

look = signal.look.look


def test_strong_when_the_batch_stands_out(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 batch=B7 雨衣
    2026-03-05 09:00 history product orders=120 complaints=24 days=30 batch=B7
    2026-03-05 09:00 history product orders=2000 complaints=30 days=90
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert "批次 B7 近 30 天的投诉为 20.0%（24/120）" in seen.sentence


def test_weak_when_the_excess_is_small(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 batch=B7 雨衣
    2026-03-05 09:00 history product orders=600 complaints=30 days=30 batch=B7
    2026-03-05 09:00 history product orders=20000 complaints=380 days=90
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST


def test_silent_without_a_batch(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 history product orders=120 complaints=24 days=30 batch=B7
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_below_three_complaints(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 batch=B7 雨衣
    2026-03-05 09:00 history product orders=40 complaints=2 days=30 batch=B7
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_strong_even_where_the_bad_batch_is_most_of_the_goods_own_count(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 batch=B7 雨衣
    2026-03-05 09:00 history product orders=600 complaints=60 days=30 batch=B7
    2026-03-05 09:00 history product orders=1400 complaints=72 days=90
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert "同款整体近 90 天为 5.1%（72/1400）" in seen.sentence

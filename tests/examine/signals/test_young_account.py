"""A young account, and what it has said of others."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import young_account as signal

look = signal.look.look


def test_strong_when_it_is_days_old_and_mostly_negative(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account registered=2026-02-25 reviews=6 negative=5
    2026-03-05 10:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.YOUNG_AND_NEGATIVE
    assert "差评 5 条" in seen.sentence


def test_weak_when_it_is_some_weeks_old_and_mostly_negative(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account registered=2026-01-10 reviews=40 negative=33
    2026-03-05 10:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SOMEWHAT_YOUNG_AND_NEGATIVE


def test_silent_when_it_is_merely_young(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account registered=2026-02-25
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_one_of_one_is_negative(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account registered=2026-02-25 reviews=1 negative=1
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_it_is_older(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account registered=2025-02-25 reviews=6 negative=5
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_the_age_is_not_known(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account reviews=6 negative=5
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None

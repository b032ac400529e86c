"""More complaints lately than before."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import complaints_are_rising as signal

look = signal.look.look


def test_strong_when_the_last_week_shows_several_times_as_many(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 history product orders=200 complaints=30 days=7
    2026-03-05 09:00 history product orders=3000 complaints=75 days=90
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert "近 7 天为 15.0%（30/200）" in seen.sentence


def test_weak_when_it_shows_a_little_more(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 history product orders=800 complaints=36 days=14
    2026-03-05 09:00 history product orders=9000 complaints=200 days=90
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST


def test_silent_when_there_is_only_one_window(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 history product orders=200 complaints=30 days=7
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_nothing_changed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 history product orders=200 complaints=4 days=7
    2026-03-05 09:00 history product orders=3000 complaints=60 days=90
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_strong_and_says_whether_last_year_was_the_same(told: Dossier) -> None:
    """
    2025-03-04 09:00 history product orders=300 complaints=39 days=7
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 history product orders=200 complaints=30 days=7
    2026-03-05 09:00 history product orders=3000 complaints=75 days=90
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert "去年同期为 13.0%（39/300）" in seen.sentence


def test_weak_and_says_that_last_year_is_not_known(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 history product orders=800 complaints=36 days=14
    2026-03-05 09:00 history product orders=9000 complaints=200 days=90
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert "去年同期没有记录" in seen.sentence

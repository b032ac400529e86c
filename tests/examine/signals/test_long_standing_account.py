"""An account of many years that reviews kindly."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import long_standing_account as signal

look = signal.look.look


def test_strong_after_three_years(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account registered=2021-02-25 reviews=60 negative=2
    2026-03-05 10:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.STEPS[0][2]
    assert "已 5 年" in seen.sentence


def test_weak_after_one_year(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account registered=2024-12-25 reviews=12 negative=1
    2026-03-05 10:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.STEPS[1][2]


def test_silent_when_many_reviews_are_negative(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account registered=2021-02-25 reviews=60 negative=20
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_a_figure_is_not_known(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account registered=2021-02-25 reviews=60
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None

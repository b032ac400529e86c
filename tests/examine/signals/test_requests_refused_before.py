"""After-sale requests that this shop refused before."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import requests_refused_before as signal

look = signal.look.look


def test_strong_for_three(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account rejected=3
    2026-03-05 10:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.STEPS[True]
    assert "3 次售后申请未被同意" in seen.sentence


def test_weak_for_one(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account rejected=1
    2026-03-05 10:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.STEPS[False]


def test_silent_for_none(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account rejected=0
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_the_owner_found_later_that_they_were_right(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account refunds=1 rejected=3 supported=4
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None


def test_weak_when_they_are_only_likely_his(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account rejected=1 same=70
    2026-03-05 10:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert "约 70% 是同一买家" in seen.sentence
    assert seen.weight.db < 1

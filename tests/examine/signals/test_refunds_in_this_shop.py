"""How many earlier orders in this shop ended in a refund."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import refunds_in_this_shop as signal

look = signal.look.look


def test_strong_when_nearly_all_did(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account orders=8 refunds=7
    2026-03-05 10:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert "此前在本店 8 单，其中 7 单退款（87.5%）" in seen.sentence


def test_weak_when_it_is_a_few_more_than_usual(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account orders=14 refunds=3
    2026-03-05 10:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL


def test_silent_below_three_orders(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account orders=2 refunds=2
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_it_is_the_usual_share(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account orders=30 refunds=3
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_nothing_is_known(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_when_the_refunds_were_found_right(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account orders=8 refunds=7 supported=6
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None


def test_weak_and_says_what_was_left_out(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account orders=12 refunds=5 supported=2
    2026-03-05 10:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert "另有 2 单退款已认定属实或误会，不计入" in seen.sentence


def test_silent_when_they_are_as_likely_another_buyers(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account orders=8 refunds=7 same=45
    2026-03-05 10:00 complaint quality 3990 差
    """
    assert look(told) is None


def test_weak_when_they_are_likely_his_and_the_sentence_says_how_likely(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:00 account orders=8 refunds=7 same=60
    2026-03-05 10:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.sentence.startswith("按掩码姓名和区县推算约 60% 是同一买家")
    assert seen.weight.db < 3

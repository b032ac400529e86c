"""Not received, and indeed not delivered yet."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import asked_while_under_way as signal

look = signal.look.look


def test_strong_when_nothing_was_signed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-02 09:00 scanned   YT1 杭州 已揽收
    2026-03-06 09:00 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.NOT_SIGNED
    assert "至今没有签收记录" in seen.sentence


def test_strong_when_it_was_signed_only_afterwards(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-06 09:00 complaint not_received 3990 没收到
    2026-03-07 09:00 delivered YT1 本人签收
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.NOT_SIGNED
    assert "到 03-07 09:00 才签收" in seen.sentence


def test_weak_when_it_waited_at_a_station(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-05 09:00 delivered YT1 已到达菜鸟驿站，请凭取件码取件
    2026-03-06 09:00 complaint not_received 3990 没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.WAITING_AT_A_STATION
    assert "到站待取" in seen.sentence


def test_silent_when_it_was_signed_before(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 complaint not_received 3990 没收到
    """
    assert look(told) is None


def test_silent_when_nothing_is_known_of_a_parcel(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-06 09:00 complaint not_received 3990 没收到
    """
    assert look(told) is None


def test_silent_when_no_word_of_the_courier_is_known(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-06 09:00 complaint not_received 3990 没收到
    """
    assert look(told) is None, "that we hold no tracking does not say that it was not signed"

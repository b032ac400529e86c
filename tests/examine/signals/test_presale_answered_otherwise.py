"""Asked about just this before ordering, and told that it was so."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import presale_answered_otherwise as signal

look = signal.look.look


def test_strong_when_we_said_yes(told: Dossier) -> None:
    """
    2026-03-01 09:00 buyer 这个防水吗
    2026-03-01 09:05 seller 防水的亲,放心拍
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint not_as_described 3990 根本不防水
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.SAID_YES
    assert "下单前买家" in seen.sentence


def test_weak_when_we_evaded(told: Dossier) -> None:
    """
    2026-03-01 09:00 buyer 这个防水吗
    2026-03-01 09:05 seller 亲可以看详情页
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint not_as_described 3990 根本不防水
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.EVADED


def test_silent_when_we_warned(told: Dossier) -> None:
    """
    2026-03-01 09:00 buyer 这个防水吗
    2026-03-01 09:05 seller 亲不防水哦
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint not_as_described 3990 根本不防水
    """
    assert look(told) is None


def test_silent_when_something_else_was_asked(told: Dossier) -> None:
    """
    2026-03-01 09:00 buyer 今天能发货吗
    2026-03-01 09:05 seller 可以的亲
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint not_as_described 3990 根本不防水
    """
    assert look(told) is None

"""Taken between the delivery and the complaint."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import photo_fits_the_delivery as signal

look = signal.look.look


def test_strong_when_several_were(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 captured=2026-03-04T20:00 裂口
    2026-03-05 09:01 photo p2 captured=2026-03-04T20:01 面单
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.SEVERAL
    assert "2 张照片拍于 03-04 20:00 起" in seen.sentence


def test_weak_for_one(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 captured=2026-03-04T20:00 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.ONE


def test_silent_without_a_time(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert look(told) is None


def test_silent_when_it_is_known_from_elsewhere(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 captured=2026-03-04T20:00 seen=260101-9 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert look(told) is None

"""The parcel was lighter than its goods must weigh."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import parcel_left_too_light as signal

look = signal.look.look


def test_strong_when_it_left_us_too_light(told: Dossier) -> None:
    """
    2026-03-01 09:00 product G1 1990 weight=180g 雨衣
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣 x2
    2026-03-01 20:00 shipped YT1 230g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 20:00 complaint missing_item 1990 少了一件
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.LEFT_TOO_LIGHT
    assert "发出时只有 230 克" in seen.sentence


def test_weak_when_it_grew_lighter_on_the_way(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped YT1 412g 杭州
    2026-03-03 20:00 weighed YT1 230g 上海
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 20:00 complaint missing_item 1990 少了一件
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.LIGHTER_ON_THE_WAY
    assert "途中轻了 182 克" in seen.sentence


def test_silent_when_the_weights_agree(told: Dossier) -> None:
    """
    2026-03-01 09:00 product G1 1990 weight=180g 雨衣
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣 x2
    2026-03-01 20:00 shipped YT1 412g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 20:00 complaint missing_item 1990 少了一件
    """
    assert look(told) is None


def test_silent_when_no_weight_is_known(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 20:00 complaint missing_item 1990 少了一件
    """
    assert look(told) is None

"""A piece is called missing, and the parcel weighed what it must weigh."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import weight_out_is_complete as signal

look = signal.look.look


def test_strong_when_both_scales_say_so(told: Dossier) -> None:
    """
    2026-03-01 09:00 product G1 1990 weight=180g 雨衣
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣 x2
    2026-03-01 20:00 shipped YT1 412g 杭州
    2026-03-03 20:00 weighed YT1 410g 上海
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 20:00 complaint missing_item 1990 少了一件
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.BOTH_SAY_SO
    assert "2 件应重约 360 克，发出时 412 克" in seen.sentence


def test_weak_when_only_ours_says_so(told: Dossier) -> None:
    """
    2026-03-01 09:00 product G1 1990 weight=180g 雨衣
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣 x2
    2026-03-01 20:00 shipped YT1 412g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 20:00 complaint missing_item 1990 少了一件
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.ONE_SAYS_SO


def test_weak_when_the_order_was_of_one_piece(told: Dossier) -> None:
    """
    2026-03-01 09:00 product G1 1990 weight=360g 工具箱
    2026-03-01 10:00 order 260301-1 3990 goods=G1 工具箱
    2026-03-01 20:00 shipped YT1 412g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 20:00 complaint missing_item 1990 少了一个配件
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.PARTS_OF_ONE


def test_silent_when_packing_could_hide_a_piece(told: Dossier) -> None:
    """
    2026-03-01 09:00 product G1 1990 weight=60g 雨衣
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣 x2
    2026-03-01 20:00 shipped YT1 150g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 20:00 complaint missing_item 1990 少了一件
    """
    assert look(told) is None


def test_silent_when_the_piece_is_too_light_for_scales(told: Dossier) -> None:
    """
    2026-03-01 09:00 product G1 190 weight=5g 发夹
    2026-03-01 10:00 order 260301-1 1900 goods=G1 发夹 x10
    2026-03-01 20:00 shipped YT1 75g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 20:00 complaint missing_item 190 少了一个
    """
    assert look(told) is None


def test_silent_when_the_scales_disagree(told: Dossier) -> None:
    """
    2026-03-01 09:00 product G1 1990 weight=180g 雨衣
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣 x2
    2026-03-01 20:00 shipped YT1 412g 杭州
    2026-03-03 20:00 weighed YT1 230g 上海
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 20:00 complaint missing_item 1990 少了一件
    """
    assert look(told) is None

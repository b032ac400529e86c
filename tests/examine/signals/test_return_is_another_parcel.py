"""The number given for the return is known from another parcel of ours."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import return_is_another_parcel as signal

look = signal.look.look


def test_strong_when_it_is_the_label_of_a_cheaper_order(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 39900 羽绒服
    2026-03-01 10:05 order 260301-2 990 袜子
    2026-03-01 20:00 shipped   YT1
    2026-03-01 20:00 shipped YT2 order=260301-2
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 39900 质量问题
    2026-03-07 09:00 returned YT2
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.ANOTHER_ORDERS
    assert "订单 260301-2" in seen.sentence


def test_weak_when_it_is_its_own_number_though_signed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT1
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.ITS_OWN
    assert "就是本单发货单号" in seen.sentence


def test_silent_when_a_refused_parcel_comes_back_under_its_own_number(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-03 09:00 aftersale return_refund 3990 拒收
    2026-03-03 12:00 returned YT1
    """
    assert look(told) is None


def test_silent_when_the_number_is_new(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT9
    """
    assert look(told) is None

"""The return is here, the refund is not paid."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import return_kept_unpaid as signal

look = signal.look.look


def test_strong_after_three_days(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 挎包
    2026-03-01 20:00 shipped   YT1 700g
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 10:00 aftersale return_refund 19900 不喜欢
    2026-03-05 15:00 returned  YT9
    2026-03-07 12:00 return_weighed YT9 690g
    2026-03-12 09:30 complaint refund_slow 19900 退货签收五天了还没退款
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.STEPS[0][1]
    assert "退件 YT9 于 03-07 12:00 到店（690 克）" in seen.sentence


def test_weak_after_a_day(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 挎包
    2026-03-01 20:00 shipped   YT1 700g
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 10:00 aftersale return_refund 19900 不喜欢
    2026-03-05 15:00 returned  YT9
    2026-03-07 12:00 scanned YT9 广州 已签收
    2026-03-08 15:30 complaint refund_slow 19900 还没退款
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.STEPS[1][1]


def test_silent_within_a_day(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 挎包
    2026-03-01 20:00 shipped   YT1 700g
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 10:00 aftersale return_refund 19900 不喜欢
    2026-03-05 15:00 returned  YT9
    2026-03-07 12:00 return_weighed YT9 690g
    2026-03-07 15:30 complaint refund_slow 19900 还没退款
    """
    assert look(told) is None


def test_silent_when_something_else_came_back(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 挎包
    2026-03-01 20:00 shipped   YT1 700g
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 10:00 aftersale return_refund 19900 不喜欢
    2026-03-05 15:00 returned  YT9
    2026-03-07 12:00 return_weighed YT9 90g
    2026-03-12 15:30 complaint refund_slow 19900 还没退款
    """
    assert look(told) is None


def test_silent_for_another_complaint(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 挎包
    2026-03-01 20:00 shipped   YT1 700g
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 10:00 aftersale return_refund 19900 不喜欢
    2026-03-05 15:00 returned  YT9
    2026-03-07 12:00 return_weighed YT9 690g
    2026-03-12 15:30 complaint quality 19900 拉链坏了
    """
    assert look(told) is None

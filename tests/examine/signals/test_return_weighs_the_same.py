"""A return that weighs what went out has the goods in it, as far as scales can tell."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals.return_weighs_the_same import AT_THE_COURIERS, ON_ARRIVAL
from mingbian.examine.signals.return_weighs_the_same import look as signal

look = signal.look


def test_strong_when_it_weighed_the_same_on_arrival(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 电饭锅
    2026-03-01 20:00 shipped   YT1 3200g
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-06 09:00 aftersale return_refund 19900 质量问题
    2026-03-07 09:00 returned  YT9
    2026-03-10 09:00 return_weighed YT9 3150g
    """
    seen = look(told)

    assert seen
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == ON_ARRIVAL
    assert seen.sentence == "发出 3200 克（03-01 20:00），退回 3150 克（03-10 09:00），两者相符。"


def test_weak_when_only_the_courier_weighed_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 电饭锅
    2026-03-01 20:00 shipped   YT1 3200g
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-06 09:00 aftersale return_refund 19900 质量问题
    2026-03-07 09:00 returned  YT9
    2026-03-07 12:00 weighed   YT9 3210g 洪山营业点
    """
    seen = look(told)

    assert seen
    assert seen.weight == AT_THE_COURIERS


def test_silent_when_it_came_back_lighter(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 电饭锅
    2026-03-01 20:00 shipped   YT1 3200g
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-06 09:00 aftersale return_refund 19900 质量问题
    2026-03-07 09:00 returned  YT9
    2026-03-10 09:00 return_weighed YT9 2400g
    """
    assert look(told) is None


def test_silent_for_our_own_parcel_that_was_stopped_and_came_back(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 电饭锅
    2026-03-01 20:00 shipped   YT1 3200g
    2026-03-02 09:00 aftersale refund_only 19900 不想要了
    2026-03-05 09:00 return_weighed YT1 3200g
    """
    assert look(told) is None


def test_silent_for_goods_too_light_to_tell_from_their_packing(told: Dossier) -> None:
    """
    2026-03-01 09:00 product   G1 990 weight=20g 耳钉
    2026-03-01 10:00 order     260301-1 990 goods=G1 耳钉
    2026-03-01 20:00 shipped   YT1 150g
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-06 09:00 aftersale return_refund 990 质量问题
    2026-03-07 09:00 returned  YT9
    2026-03-10 09:00 return_weighed YT9 145g
    """
    assert look(told) is None


def test_silent_when_the_weight_out_is_not_known(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 19900 电饭锅
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-06 09:00 aftersale return_refund 19900 质量问题
    2026-03-07 09:00 returned  YT9
    2026-03-10 09:00 return_weighed YT9 3150g
    """
    assert look(told) is None

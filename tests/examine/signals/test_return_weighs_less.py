"""What came back beside what went out."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import return_weighs_less as signal

look = signal.look.look


def test_strong_when_hardly_more_than_the_packing_came_back(told: Dossier) -> None:
    """
    2026-03-01 09:00 product G1 3990 weight=360g 雨衣
    2026-03-01 10:00 order 260301-1 3990 goods=G1 雨衣
    2026-03-01 20:00 shipped YT1 412g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT9
    2026-03-09 09:00 return_weighed YT9 55g
    2026-03-09 10:00 complaint quality 3990 质量差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.EMPTY
    assert "少 357 克，相差 87%；空包装约 52 克" in seen.sentence


def test_strong_when_next_to_nothing_came_back(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped YT1 1158g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT9
    2026-03-09 09:00 return_weighed YT9 60g
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.EMPTY


def test_strong_when_less_than_half_came_back(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped YT1 412g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT9
    2026-03-09 09:00 return_weighed YT9 120g
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.MUCH_LIGHTER
    assert "发出 412 克" in seen.sentence


def test_weak_when_a_fifth_is_missing(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped YT1 412g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT9
    2026-03-09 09:00 return_weighed YT9 330g
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SOMEWHAT_LIGHTER


def test_weak_when_it_came_back_heavier(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped YT1 412g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT9
    2026-03-09 09:00 return_weighed YT9 600g
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.HEAVIER
    assert "多 188 克" in seen.sentence


def test_silent_within_a_tenth(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped YT1 412g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT9
    2026-03-09 09:00 return_weighed YT9 380g
    """
    assert look(told) is None


def test_silent_when_only_a_part_was_to_come_back(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped YT1 412g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 1500 其中一件质量问题
    2026-03-07 09:00 returned YT9
    2026-03-09 09:00 return_weighed YT9 150g
    """
    assert look(told) is None


def test_silent_when_it_was_full_until_the_courier_had_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped YT1 412g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT9
    2026-03-07 12:00 weighed YT9 410g 上海
    2026-03-09 09:00 return_weighed YT9 120g
    """
    assert look(told) is None


def test_silent_when_our_own_parcel_came_back(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped YT1 412g 杭州
    2026-03-03 09:00 aftersale refund_only 3990 不想要了
    2026-03-09 09:00 return_weighed YT1 120g
    """
    assert look(told) is None


def test_weak_when_he_had_said_that_much_is_missing(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 音箱
    2026-03-01 20:00 shipped YT1 1350g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT9
    2026-03-08 09:00 buyer 不好意思,我同时退两家,好像寄反了
    2026-03-09 09:00 return_weighed YT9 420g
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SOMEWHAT_LIGHTER
    assert "事先说过" in seen.sentence


def test_silent_when_he_had_said_that_an_accessory_is_lost(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 音箱
    2026-03-01 20:00 shipped YT1 1350g 杭州
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-06 09:00 buyer 充电头被我侄子弄丢了,找不到,能退吗
    2026-03-06 09:10 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned YT9
    2026-03-09 09:00 return_weighed YT9 1130g
    """
    assert look(told) is None


def test_silent_when_two_orders_left_in_one_parcel_and_one_came_back(told: Dossier) -> None:
    """
    2026-04-01 10:00 order     H16 8900 锅
    2026-04-01 10:05 order     H16b 3900 锅铲套装
    2026-04-02 09:00 shipped   YT1 4200g 永康
    2026-04-02 09:00 shipped   YT1 4200g 永康 order=H16b
    2026-04-04 10:00 delivered YT1 已签收,本人签收
    2026-04-05 19:00 aftersale return_refund 8900 质量问题
    2026-04-06 19:00 returned  SF1
    2026-04-08 19:00 return_weighed SF1 1800g
    """
    assert look(told) is None

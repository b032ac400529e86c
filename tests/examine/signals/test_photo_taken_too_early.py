"""The camera's time lies before the goods were there."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import condition_claimed_before_delivery
from mingbian.examine.signals import photo_taken_too_early as signal

look = signal.look.look


def test_strong_when_it_lies_before_the_order(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 captured=2026-01-10T10:00 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.BEFORE_THE_ORDER
    assert "早于下单时间" in seen.sentence


def test_weak_when_it_lies_between_order_and_delivery(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 captured=2026-03-02T10:00 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.BEFORE_THE_DELIVERY
    assert "早于签收时间" in seen.sentence


def test_silent_when_the_clock_was_never_set(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 captured=2018-01-01T00:00 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert look(told) is None


def test_silent_when_there_is_no_time_in_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert look(told) is None


def test_silent_when_it_lies_hours_before_a_late_scan(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 captured=2026-03-04T01:00 裂口
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert look(told) is None


def test_silent_when_what_is_shown_is_a_tracking_page(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 captured=2026-03-02T01:00 物流截图
    2026-03-05 09:10 complaint not_received 3990 没收到
    """
    assert look(told) is None


def test_silent_when_it_is_the_picture_said_to_be_stolen(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 样品
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 photo p1 captured=2025-11-02T10:00 相机原图
    2026-03-05 09:10 complaint image_theft 0 盗用我的图
    """
    assert look(told) is None


def test_silent_when_his_last_purchase_is_shown_to_compare(told: Dossier) -> None:
    """
    2026-04-01 10:00 order 260401-1 6900 同款短袖
    2026-04-02 09:00 shipped YT1
    2026-04-04 10:00 delivered YT1 本人签收
    2026-04-04 19:00 photo old captured=2026-01-08T10:00 上次买的,颜色正
    2026-04-04 19:01 photo new captured=2026-04-04T18:55 这次的,颜色不对
    2026-04-04 19:10 complaint not_as_described 6900 这次和上次买的颜色差很多
    """
    assert look(told) is None


def test_silent_when_it_is_called_one_of_his_last_purchase(told: Dossier) -> None:
    """
    2026-04-01 10:00 order 260401-1 6900 同款短袖
    2026-04-04 10:00 delivered YT1 本人签收
    2026-04-04 19:00 photo old captured=2026-01-08T10:00 上次买的,颜色正
    2026-04-04 19:10 complaint not_as_described 6900 这次和上次买的颜色差很多
    """
    assert look(told) is None


def test_not_silent_when_it_is_the_only_picture_and_called_one_of_these_goods(told: Dossier) -> None:
    """
    2026-03-10 10:00 order 260310-1 990 驱蚊液
    2026-03-13 10:00 delivered YT1 本人签收
    2026-03-13 10:04 photo 标签图 captured=2026-02-20T16:00 瓶身标签
    2026-03-13 10:06 complaint false_advertising 990 标签和宣传的不一样
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.BEFORE_THE_ORDER


def test_silent_when_the_complaint_too_came_before_a_late_scan(told: Dossier) -> None:
    """
    2026-04-01 10:00 order 260401-1 5900 蛋糕
    2026-04-02 09:00 shipped YT1
    2026-04-03 09:00 scanned YT1 温州 已揽收
    2026-04-05 09:30 complaint damaged 5900 蛋糕压扁了
    2026-04-05 09:31 photo p captured=2026-04-05T09:20 压扁
    2026-04-06 20:00 delivered YT1 本人签收
    """
    assert condition_claimed_before_delivery.look.look(told) is not None
    assert look(told) is None


def test_not_silent_then_when_it_was_taken_before_the_order(told: Dossier) -> None:
    """
    2026-04-01 10:00 order 260401-1 5900 蛋糕
    2026-04-02 09:00 shipped YT1
    2026-04-03 09:00 scanned YT1 温州 已揽收
    2026-04-05 09:30 complaint damaged 5900 蛋糕压扁了
    2026-04-05 09:31 photo p captured=2026-03-05T09:20 压扁
    2026-04-06 20:00 delivered YT1 本人签收
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.BEFORE_THE_ORDER


def test_silent_for_a_record_of_what_was_promised(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-05 10:00 photo 图一 captured=2026-02-26T20:13 直播录屏，字幕“不漏包退”
    2026-03-05 11:00 complaint quality 3990 漏水
    """
    assert look(told) is None

"""The order's course against what was promised: whose each deviation is, and what nobody recorded."""

from dataclasses import replace

from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.trade_step import Held, Tick, TradeStep, Whose
from mingbian.examine.assess import assess
from mingbian.gather.flow import flow


def step(told: Dossier, code: str) -> TradeStep:
    return next(found for found in flow(told) if found.code == code)


def deviations(told: Dossier, code: str) -> list[tuple[Whose | None, str]]:
    return [(tick.whose, tick.sentence) for tick in step(told, code).ticks if tick.held is Held.DEVIATES]


def unknowns(told: Dossier, code: str) -> list[Tick]:
    return [tick for tick in step(told, code).ticks if tick.held is Held.UNKNOWN]


def test_an_order_that_went_as_promised_has_no_deviation(told: Dossier) -> None:
    """
    2026-02-01 10:00 product   G1 1995 weight=200g 雨衣
    2026-02-01 10:00 promise   ship_48h
    2026-02-01 10:00 listing   加厚雨衣
    2026-03-01 10:02 order     260301-1 3990 goods=G1 address=「浙江省 杭州市 西湖区」 spec=蓝色 雨衣 x2
    2026-03-02 18:40 shipped   YT7000 412g 杭州
    2026-03-02 20:40 scanned   YT7000 杭州 快递员已揽收
    2026-03-02 21:40 weighed   YT7000 415g 杭州转运中心
    2026-03-03 09:12 scanned   YT7000 杭州 派送中
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-05 10:00 complaint quality 3990 有味道
    2026-03-05 10:20 seller    您好，请发照片看看
    """
    assert [found.code for found in flow(told) if found.held is Held.DEVIATES] == []
    assert step(told, "price").held is Held.KEPT
    assert step(told, "shipping").held is Held.KEPT
    assert step(told, "signing").held is Held.KEPT


def test_late_shipping_is_ours_and_says_by_how_much(told: Dossier) -> None:
    """
    2026-02-01 10:00 promise   ship_24h
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 12:30 shipped   YT7000
    2026-03-05 10:00 complaint late_shipping 0 发货太慢
    """
    assert deviations(told, "shipping") == [
        (
            Whose.OURS,
            "03-02 12:30 登记发货 YT7000，应在 03-02 10:00 前发出（商品页承诺 24 小时；成团时间没有记录，从下单算），"
            "晚了 2 小时 30 分钟。",
        )
    ]


def test_an_agreed_delay_is_named_beside_it_and_stays_ours(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 12:30 shipped   YT7000
    2026-03-05 10:00 complaint late_shipping 0 发货太慢
    """
    agreed = Exhibit(4, "delay_agreement", "0" * 64, "a.png", "image/png", 1, beijing(2026, 3, 5))
    (whose, sentence) = deviations(replace(told, exhibits=(agreed,)), "shipping")[0]

    assert whose is Whose.OURS
    assert "买家同意延期的记录见第 4 号证物" in sentence


def test_an_order_refunded_before_its_time_to_ship_is_no_late_shipping(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 aftersale refund_only 3990 不想要了
    2026-03-09 10:00 now
    """
    assert deviations(told, "shipping") == []
    assert step(told, "shipping").held is Held.OPEN


def test_an_order_never_shipped_is_ours(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 20:00 complaint late_shipping 3990 怎么还不发
    """
    assert [whose for whose, _ in deviations(told, "shipping")] == [Whose.OURS]


def test_what_we_admitted_in_the_chat_is_said_as_ours(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 20:00 complaint wrong_item 3990 颜色不对
    2026-03-04 20:10 seller    不好意思发错了，给您补发
    """
    whose, sentence = deviations(told, "spec")[0]

    assert whose is Whose.OURS
    assert "“不好意思发错了”" in sentence


def test_a_question_about_what_was_sent_admits_nothing(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 20:00 complaint wrong_item 3990 颜色不对
    2026-03-04 20:10 seller    您说发错了，我核实一下是否发错
    """
    assert deviations(told, "spec") == []


def test_a_price_without_a_known_discount_is_held_against_nobody(told: Dossier) -> None:
    """
    2026-02-01 10:00 product   G1 1995 雨衣
    2026-03-01 10:00 order     260301-1 1500 goods=G1 雨衣
    2026-03-04 20:00 complaint quality 0 坏了
    """
    assert deviations(told, "price") == []
    assert "少付 4.95 元，没有优惠或活动的记录" in unknowns(told, "price")[0].sentence


def test_a_coupon_or_a_promotion_explains_a_lower_price(told: Dossier) -> None:
    """
    2026-02-01 10:00 product   G1 1995 雨衣
    2026-02-20 10:00 campaign  大促 until=2026-03-08T23:59
    2026-03-01 10:00 order     260301-1 1500 goods=G1 雨衣
    2026-03-04 20:00 complaint quality 0 坏了
    """
    assert step(told, "price").held is Held.KEPT


def test_more_paid_than_asked_is_a_deviation_of_which_nobody_is_named(told: Dossier) -> None:
    """
    2026-02-01 10:00 product   G1 1995 雨衣
    2026-03-01 10:00 order     260301-1 2595 goods=G1 雨衣
    2026-03-04 20:00 complaint quality 0 坏了
    """
    assert [whose for whose, _ in deviations(told, "price")] == [Whose.UNTOLD]


def test_a_parcel_lighter_than_its_goods_is_ours_with_the_other_way_it_may_be(told: Dossier) -> None:
    """
    2026-02-01 10:00 product   G1 1995 weight=400g 雨衣
    2026-03-01 10:00 order     260301-1 3990 goods=G1 雨衣 x2
    2026-03-02 09:00 shipped   YT7000 420g
    2026-03-04 20:00 complaint missing_item 1995 少了一件
    """
    whose, sentence = deviations(told, "shipping")[0]

    assert whose is Whose.OURS
    assert "轻了 380 克：可能没有装齐，也可能标重登记错了" in sentence


def test_a_late_collection_names_neither_side(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 12:00 shipped   YT7000
    2026-03-03 09:00 scanned   YT7000 杭州 已揽收
    2026-03-04 20:00 complaint false_shipping 0 虚假发货
    """
    assert [whose for whose, _ in deviations(told, "collection")] == [Whose.UNTOLD]


def test_a_number_given_in_time_for_a_parcel_that_the_courier_saw_too_late_is_ours(told: Dossier) -> None:
    """
    2026-02-01 10:00 promise   ship_48h
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 12:00 shipped   YT7000
    2026-03-04 15:00 scanned   YT7000 杭州 已揽收
    2026-03-05 20:00 complaint late_shipping 0 发货太慢
    """
    (whose, sentence) = deviations(told, "shipping")[0]
    late = next(found for found in assess(told).findings if found.code == "O01")

    assert whose is Whose.OURS
    assert "03-01 12:00 登记发货 YT7000，快递 03-04 15:00 才有第一条记录" in sentence
    assert "晚了 1 天 5 小时" in sentence
    assert "晚了 1 天 5 小时" in late.sentence, "step 1 counts the same"
    assert [whose for whose, _ in deviations(told, "collection")] == [Whose.OURS]


def test_a_trace_that_was_never_brought_in_is_no_deviation(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 12:00 shipped   YT7000
    2026-03-09 20:00 complaint not_received 0 没收到
    """
    assert deviations(told, "collection") == deviations(told, "transit") == []
    assert "tracking" in unknowns(told, "collection")[0].fetch


def test_two_days_without_a_scan_are_the_couriers(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 12:00 shipped   YT7000
    2026-03-01 19:00 scanned   YT7000 杭州 已揽收
    2026-03-05 19:00 scanned   YT7000 南京 到达转运中心
    2026-03-06 09:00 delivered YT7000 本人签收
    2026-03-06 20:00 complaint late_shipping 0 太慢
    """
    assert deviations(told, "transit") == [(Whose.COURIER, "03-01 19:00 到 03-05 19:00 有 4 天没有新的轨迹。")]


def test_no_damage_noted_is_no_damage(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 12:00 shipped   YT7000
    2026-03-01 19:00 scanned   YT7000 杭州 已揽收，外包装无破损
    2026-03-02 09:00 delivered YT7000 本人签收
    2026-03-06 20:00 complaint damaged 0 坏了
    """
    assert step(told, "transit").held is Held.KEPT


def test_a_station_the_buyer_asked_for_is_as_promised(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 10:05 buyer     到了放驿站就行
    2026-03-02 09:00 delivered YT7000 菜鸟驿站
    2026-03-06 20:00 complaint not_received 0 没收到
    """
    assert step(told, "signing").held is Held.KEPT


def test_a_station_the_buyer_did_not_want_is_no_agreement(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 10:05 buyer     别放驿站，送上门
    2026-03-02 09:00 delivered YT7000 菜鸟驿站
    2026-03-06 20:00 complaint not_received 0 没收到
    """
    assert [whose for whose, _ in deviations(told, "signing")] == [Whose.UNTOLD]


def test_a_parcel_at_a_station_that_was_fetched_later_came_into_the_buyers_hands(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 09:00 delivered YT7000 菜鸟驿站
    2026-03-02 19:00 scanned   YT7000 杭州 凭取件码取件
    2026-03-06 20:00 complaint not_received 0 没收到
    """
    assert step(told, "signing").held is Held.KEPT


def test_a_parcel_left_at_the_door_unasked_is_the_couriers(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 09:00 delivered YT7000 家门口
    2026-03-06 20:00 complaint not_received 0 没收到
    """
    assert [whose for whose, _ in deviations(told, "signing")] == [Whose.COURIER]


def test_at_the_door_and_by_himself_is_left_open(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 09:00 delivered YT7000 家门口 本人签收
    2026-03-06 20:00 complaint not_received 0 没收到
    """
    assert step(told, "signing").held is Held.UNKNOWN


def test_a_signing_in_another_city_is_said_without_naming_whose(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 address=「山东省 青岛市 市南区」 雨衣
    2026-03-02 09:00 delivered YT7000 济南市历下区 本人签收
    2026-03-06 20:00 complaint not_received 0 没收到
    """
    assert deviations(told, "signing") == [(Whose.UNTOLD, "签收记录里的地点在济南，订单寄往青岛。")]


def test_a_receipt_pressed_in_the_order_tells_of_no_signing(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 09:00 delivered YT7000 订单记录：确认收货
    2026-03-06 20:00 complaint not_received 0 没收到
    """
    assert step(told, "signing").held is Held.UNKNOWN


def test_a_change_asked_for_after_the_order_is_the_buyers(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 10:30 buyer     拍错了，帮我改成XL码
    2026-03-01 10:31 buyer     再改一下收货地址
    2026-03-02 09:00 shipped   YT7000
    2026-03-06 20:00 complaint wrong_item 0 尺码不对
    """
    assert [whose for whose, _ in deviations(told, "spec")] == [Whose.BUYER]
    assert [whose for whose, _ in deviations(told, "purchase")] == [Whose.BUYER]


def test_a_change_asked_for_when_the_parcel_had_left_changes_nothing_that_was_promised(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 09:00 shipped   YT7000
    2026-03-02 10:30 buyer     改一下地址
    2026-03-06 20:00 complaint not_received 0 没收到
    """
    assert deviations(told, "purchase") == []


def test_a_return_that_was_promised_and_refused_in_time_is_ours(told: Dossier) -> None:
    """
    2026-02-01 10:00 promise   seven_days
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 09:00 delivered YT7000 本人签收
    2026-03-06 20:00 aftersale return_refund 3990 七天无理由
    2026-03-07 09:00 platform  商家已拒绝该退款申请
    2026-03-07 09:10 seller    您好
    """
    assert [whose for whose, _ in deviations(told, "after_sale")] == [Whose.OURS]


def test_three_days_without_an_answer_are_ours(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 09:00 complaint quality 0 坏了
    2026-03-04 09:05 buyer     在吗
    2026-03-07 09:05 now
    """
    assert deviations(told, "after_sale") == [(Whose.OURS, "买家提出之后 3 天，没有本店回应的记录。")]


def test_without_the_chat_nobody_knows_whether_we_answered(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 09:00 complaint quality 0 坏了
    2026-03-07 09:05 now
    """
    assert deviations(told, "after_sale") == []
    assert unknowns(told, "after_sale")[0].fetch == ("chat",)


def test_a_lighter_return_is_said_with_its_innocent_causes(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-02 09:00 shipped   YT7000 900g
    2026-03-04 09:00 delivered YT7000 本人签收
    2026-03-06 20:00 aftersale return_refund 3990 不想要
    2026-03-06 20:10 seller    好的
    2026-03-07 09:00 returned  SF1
    2026-03-09 09:00 return_weighed SF1 200g
    """
    (whose, sentence) = deviations(told, "after_sale")[0]

    assert whose is Whose.UNTOLD
    assert "少了 700 克：可能没有退全、包装不同或途中少了" in sentence


def test_a_page_that_was_changed_after_the_order_is_told_beside_the_one_that_counts(told: Dossier) -> None:
    """
    2026-02-01 10:00 listing   加厚雨衣，送收纳袋
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 10:00 listing   加厚雨衣
    2026-03-06 20:00 complaint not_as_described 0 没有收纳袋
    """
    page = step(told, "promise").ticks[1]

    assert page.held is Held.KEPT
    assert page.sentence == "下单前 02-01 10:00 的商品页有留档；03-05 10:00 的文字已经不同，以下单时的为准。"


def test_a_page_kept_only_afterwards_does_not_stand_for_the_one_then(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 10:00 listing   加厚雨衣
    2026-03-06 20:00 complaint not_as_described 0 没有收纳袋
    """
    assert {code for tick in unknowns(told, "promise") for code in tick.fetch} == {
        "promise_snapshot",
        "listing_snapshot",
    }

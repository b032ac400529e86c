"""What each row becomes in a dossier, told as the story that it makes."""

from datetime import date, datetime, timedelta

import pytest

from mingbian.casework.tell import anonymised, told
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import AfterSale, AfterSaleKind, Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.outcome import Countdown
from mingbian.domain.parcel import Delivered, Returned, ReturnWeighed, Scanned, Shipped, Weighed
from mingbian.domain.record import Account, Decided, Neighbour
from mingbian.domain.story import read
from mingbian.domain.talk import Message
from mingbian.domain.trade import Campaign, Order, PromiseCode
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from stock import GOODS, SN, aftersale, complaint, order_line

OPENED = beijing(2026, 3, 9, 22, 15)
NOW = beijing(2026, 3, 10, 8, 0)


def dispute_of(shop: rows.Shop, order_sn: str = SN, **told: object) -> rows.Dispute:
    said: dict[str, object] = {"state": "open", "step": "examine", "opened_at": OPENED, "recorded_at": NOW}
    return rows.Dispute.objects.create(
        shop=shop, number=rows.Dispute.objects.count() + 1, order_sn=order_sn, **(said | told)
    )


def dossier(shop: rows.Shop, now: datetime = NOW) -> Dossier:
    """The dossier of the one disputed order."""
    return dossier_of(dispute_of(shop), now)


def complained(shop: rows.Shop, **told: object) -> None:
    order_line(shop, **told)
    complaint(shop)


def trace(shop: rows.Shop, tracking: str, at: datetime, text: str, *, signed: bool = False) -> None:
    rows.Trace.objects.create(
        shop=shop, line_key=f"{tracking}{at}", tracking=tracking, at=at, place="杭州", text=text, signed=signed
    )


def weighing(shop: rows.Shop, tracking: str, at: datetime, weight_g: int, stage: str) -> None:
    rows.Weighing.objects.create(
        shop=shop,
        line_key=f"{tracking}{at}{stage}",
        tracking=tracking,
        at=at,
        weight_g=weight_g,
        stage=stage,
        place="仓库",
    )


def test_the_first_fact_is_the_disputed_order(shop: rows.Shop) -> None:
    complained(shop, province="浙江省", city="杭州市", district="西湖区", quantity=2, platform_discount_fen=200)

    order = dossier(shop).order

    assert order.cite == 1
    assert order == Order(
        at=beijing(2026, 3, 1, 10, 2),
        cite=1,
        order_sn=SN,
        amount_fen=3990,
        title="一次性雨衣",
        goods_id=GOODS,
        address="浙江省 杭州市 西湖区",
        coupon_fen=200,
        quantity=2,
    )


def test_the_lines_of_one_order_are_one_order_and_the_blamed_goods_are_its_goods(shop: rows.Shop) -> None:
    order_line(shop, line_key="1", goods_id="A", title="雨衣", paid_fen=1000)
    order_line(shop, line_key="2", goods_id="B", title="雨靴", paid_fen=2500)
    aftersale(shop, goods_id="B")

    order = dossier(shop).order

    assert (order.title, order.goods_id, order.amount_fen, order.quantity) == ("雨靴", "B", 3500, 2)


def test_facts_are_numbered_as_they_are_told(shop: rows.Shop) -> None:
    complained(shop, tracking="YT7000", shipped_at=beijing(2026, 3, 2, 18, 40))

    found = dossier(shop)

    assert read(told(found)) == anonymised(found)
    assert [fact.cite for fact in found.facts] == list(range(1, len(found.facts) + 1))


def test_what_comes_later_is_not_known_yet(shop: rows.Shop) -> None:
    complained(shop)
    for at, text in ((NOW, "在"), (NOW + timedelta(seconds=1), "不在")):
        rows.ChatMessage.objects.create(shop=shop, line_key=text, order_sn=SN, at=at, speaker="buyer", text=text)

    assert [message.text for message in dossier(shop).of(Message)] == ["在"]


def test_an_order_without_a_time_was_placed_before_the_dispute(shop: rows.Shop) -> None:
    complained(shop)
    rows.OrderLine.objects.update(placed_at=None)

    assert dossier(shop).order.at == OPENED


def test_a_parcel_goes_out_with_its_weight(shop: rows.Shop) -> None:
    complained(shop, tracking="YT7000", shipped_at=beijing(2026, 3, 2, 18, 40))
    weighing(shop, "YT7000", beijing(2026, 3, 2, 18, 0), 412, "out")
    weighing(shop, "YT7000", beijing(2026, 3, 3, 1, 0), 420, "courier")

    found = dossier(shop)

    shipped = found.of(Shipped)[0]
    assert (shipped.at, shipped.tracking, shipped.weight_g, shipped.place) == (
        beijing(2026, 3, 2, 18, 40),
        "YT7000",
        412,
        "仓库",
    )
    assert [(weighed.weight_g, weighed.place) for weighed in found.of(Weighed)] == [(420, "仓库")]


def test_the_courier_says_where_it_was_signed(shop: rows.Shop) -> None:
    complained(shop, tracking="YT7000", shipped_at=beijing(2026, 3, 2), received_at=beijing(2026, 3, 8))
    trace(shop, "YT7000", beijing(2026, 3, 3), "已到达")
    trace(shop, "YT7000", beijing(2026, 3, 4, 9, 12), "菜鸟驿站 本人取件", signed=True)

    found = dossier(shop)

    assert [(delivered.at, delivered.text) for delivered in found.of(Delivered)] == [
        (beijing(2026, 3, 4, 9, 12), "菜鸟驿站 本人取件 杭州")
    ]
    assert [scan.text for scan in found.of(Scanned)] == ["已到达"]


def test_without_the_courier_the_orders_own_record_of_receipt_is_told_as_that(shop: rows.Shop) -> None:
    complained(shop, tracking="YT7000", shipped_at=beijing(2026, 3, 2), received_at=beijing(2026, 3, 8))

    assert [delivered.text for delivered in dossier(shop).of(Delivered)] == ["订单记录：确认收货"]


def test_a_return_is_declared_scanned_and_weighed(shop: rows.Shop) -> None:
    order_line(shop, tracking="YT7000", shipped_at=beijing(2026, 3, 2))
    aftersale(
        shop,
        kind="退货退款",
        return_tracking="SF9",
        return_agreed_at=beijing(2026, 3, 9, 23, 0),
        return_status="签收",
        return_status_at=beijing(2026, 3, 10, 7, 0),
    )
    weighing(shop, "SF9", beijing(2026, 3, 10, 7, 30), 90, "back")
    trace(shop, "SF9", beijing(2026, 3, 10, 6, 50), "派送中")

    found = dossier(shop)

    assert [(returned.at, returned.tracking) for returned in found.of(Returned)] == [
        (beijing(2026, 3, 9, 23, 0), "SF9")
    ]
    assert [scan.text for scan in found.of(Scanned)] == ["派送中", "签收"]
    assert [weighed.weight_g for weighed in found.of(ReturnWeighed)] == [90]
    assert found.our_trackings == {"YT7000"}


def test_our_own_parcel_that_came_back_is_no_return_of_the_buyers(shop: rows.Shop) -> None:
    order_line(shop, tracking="YT7000", shipped_at=beijing(2026, 3, 2))
    aftersale(shop, kind="退货退款", return_tracking="YT7000")

    assert dossier(shop).of(Returned) == ()


def test_an_aftersale_is_told_in_the_platforms_words(shop: rows.Shop) -> None:
    order_line(shop)
    aftersale(shop, refund_fen=2000, reason_text="少件", due_at=beijing(2026, 3, 11))

    found = dossier(shop)

    assert [(request.kind, request.amount_fen, request.text) for request in found.of(AfterSale)] == [
        (AfterSaleKind.REFUND_ONLY, 2000, "少件")
    ]
    assert [(clock.due_at, clock.text) for clock in found.of(Countdown)] == [(beijing(2026, 3, 11), "处理售后申请")]


def test_a_request_that_waits_for_us_no_more_has_no_clock(shop: rows.Shop) -> None:
    order_line(shop)
    aftersale(shop, status="待消费者发货", due_at=beijing(2026, 3, 11))

    assert dossier(shop).of(Countdown) == ()


@pytest.mark.parametrize(
    ("kind", "return_tracking", "meant"),
    [("", "", AfterSaleKind.REFUND_ONLY), ("", "SF9", AfterSaleKind.RETURN_REFUND), ("补寄", "", AfterSaleKind.RESEND)],
)
def test_a_request_of_no_known_kind_is_known_by_its_parcel(
    shop: rows.Shop, kind: str, return_tracking: str, meant: AfterSaleKind
) -> None:
    order_line(shop)
    aftersale(shop, kind=kind, return_tracking=return_tracking)

    assert dossier(shop).of(AfterSale)[0].kind is meant


def test_a_complaint_with_all_that_was_written_down(shop: rows.Shop) -> None:
    order_line(shop)
    complaint(shop, due_at=beijing(2026, 3, 11), ticket_sn="T1", registered_on=date(2026, 2, 1), reviews=9)

    found = dossier(shop)

    assert [(fact.reason, fact.amount_fen) for fact in found.of(Complaint)] == [(Reason.NOT_RECEIVED, 3990)]
    assert [clock.text for clock in found.of(Countdown)] == ["工单处理时限"]
    account = found.latest(Account)
    assert account is not None
    assert (account.registered_on, account.reviews, account.negative) == (date(2026, 2, 1), 9, None)


def test_what_was_not_seen_again_still_stands(shop: rows.Shop) -> None:
    order_line(shop)
    complaint(shop, registered_on=date(2026, 2, 1), reviews=9)
    rows.AccountNote.objects.create(shop=shop, order_sn=SN, at=beijing(2026, 3, 10, 7, 0), reviews=11, negative=10)

    account = dossier(shop).latest(Account)

    assert account is not None
    assert (account.registered_on, account.reviews, account.negative) == (date(2026, 2, 1), 11, 10)


def test_messages_of_one_minute_stay_in_their_order(shop: rows.Shop) -> None:
    complained(shop)
    at = beijing(2026, 3, 9, 22, 20)
    for position, text in ((2, "二"), (1, "一"), (3, "三")):
        rows.ChatMessage.objects.create(
            shop=shop, line_key=text, order_sn=SN, at=at, position=position, speaker="buyer", text=text
        )

    assert [message.text for message in dossier(shop).of(Message)] == ["一", "二", "三"]


def test_the_sheet_of_goods_counts_as_what_stood_when_it_was_ordered(shop: rows.Shop) -> None:
    complained(shop)
    rows.Product.objects.create(
        shop=shop,
        goods_id=GOODS,
        title="雨衣",
        price_fen=4990,
        weight_g=400,
        promises="seven_days ship_48h",
        told_at=NOW,
    )

    found = dossier(shop)

    assert found.product is not None
    assert (found.product.price_fen, found.product.weight_g) == (4990, 400)
    assert found.promised(PromiseCode.SHIP_48H) is not None


def test_a_promotion_around_the_order_is_told_and_an_old_one_is_not(shop: rows.Shop) -> None:
    complained(shop)
    for name, begins_at, ends_at in (
        ("三八节", beijing(2026, 3, 5), beijing(2026, 3, 8, 23, 59)),
        ("元旦", beijing(2025, 12, 30), beijing(2026, 1, 3)),
        ("下个月", beijing(2026, 4, 1), beijing(2026, 4, 2)),
    ):
        rows.Campaign.objects.create(shop=shop, line_key=name, name=name, begins_at=begins_at, ends_at=ends_at)

    assert [campaign.name for campaign in dossier(shop).of(Campaign)] == ["三八节"]


def test_paid_promotion_of_the_goods_is_told_as_runs_of_days(shop: rows.Shop) -> None:
    complained(shop)
    for day, spend_fen in ((22, 100), (26, 100), (27, 100), (28, 0)):
        rows.PromotionDay.objects.create(
            shop=shop, goods_id=GOODS, day=date(2026, 2, day), scene="搜索", spend_fen=spend_fen
        )

    assert [(campaign.at, campaign.until) for campaign in dossier(shop).of(Campaign)] == [
        (beijing(2026, 2, 22), beijing(2026, 2, 22, 23, 59, 59)),
        (beijing(2026, 2, 26), beijing(2026, 2, 27, 23, 59, 59)),
    ]


def test_neighbours_are_other_complaints_of_the_month_in_their_latest_words(shop: rows.Shop) -> None:
    complained(shop)
    order_line(shop, "260301-2", province="浙江省", city="杭州市", district="西湖区", goods_id="B")
    complaint(shop, "260301-2", OPENED - timedelta(days=1), text="没收到", registered_on=date(2026, 2, 1))
    complaint(shop, "260301-2", OPENED - timedelta(hours=1), text="还是没收到", line_key="later")
    complaint(shop, "260101-3", OPENED - timedelta(days=31), text="太久以前")

    found = dossier(shop).of(Neighbour)

    assert [(other.order_sn, other.text, other.address, other.goods_id) for other in found] == [
        ("260301-2", "还是没收到", "浙江省 杭州市 西湖区", "B")
    ]


def test_a_neighbour_keeps_the_day_on_which_its_account_was_registered(shop: rows.Shop) -> None:
    complained(shop)
    complaint(shop, "260301-2", OPENED, registered_on=date(2026, 2, 1))

    assert dossier(shop).of(Neighbour)[0].registered_on == date(2026, 2, 1)


def test_what_the_owner_found_before_is_where_doubt_starts(shop: rows.Shop) -> None:
    complained(shop)
    for place, (finding, closed_at) in enumerate(
        [("honest", NOW), ("mistaken", NOW), ("intentional", NOW), ("intentional", NOW + timedelta(days=1)), ("", None)]
    ):
        dispute_of(shop, f"26010{place}-1", finding=finding, closed_at=closed_at)

    decided = dossier(shop).latest(Decided)

    assert decided is not None
    assert (decided.intentional, decided.honest) == (1, 2)


def test_a_shop_that_decided_nothing_says_nothing_of_it(shop: rows.Shop) -> None:
    complained(shop)

    assert dossier(shop).latest(Decided) is None


HOME = {"province": "浙江省", "city": "杭州市", "district": "西湖区"}


def test_nothing_of_another_shop_is_ever_in_a_dossier(shop: rows.Shop) -> None:
    complained(shop, tracking="YT7000", shipped_at=beijing(2026, 3, 2))
    before = dossier_of(dispute_of(shop), NOW)
    other = rows.Shop.objects.create(name="别家", opened_at=NOW)
    order_line(other, tracking="YT7000", **HOME)
    complaint(other, SN, OPENED)
    complaint(other, "260301-2", OPENED)
    aftersale(other)
    trace(other, "YT7000", beijing(2026, 3, 4), "签收", signed=True)
    weighing(other, "YT7000", beijing(2026, 3, 4), 1, "out")
    rows.Product.objects.create(shop=other, goods_id=GOODS, told_at=NOW)
    rows.Campaign.objects.create(shop=other, line_key="1", name="别家", begins_at=OPENED, ends_at=NOW)
    rows.Certificate.objects.create(
        shop=other, at=OPENED, kind="licence", valid_from=date(2020, 1, 1), valid_to=date(2030, 1, 1), title="别家"
    )
    rows.ChatMessage.objects.create(shop=other, line_key="1", order_sn=SN, at=OPENED, speaker="buyer", text="别家")
    dispute_of(other, "260301-3", finding="intentional", closed_at=OPENED)

    assert dossier_of(rows.Dispute.objects.get(shop=shop), NOW) == before


def test_exhibits_keep_their_numbers(shop: rows.Shop) -> None:
    complained(shop)
    dispute = dispute_of(shop)
    for number in (2, 1):
        rows.Evidence.objects.create(
            dispute=dispute, at=NOW, number=number, kind="chat", sha256=f"{number}" * 64, name="a.png", size=1
        )

    assert [exhibit.number for exhibit in dossier_of(dispute, NOW).exhibits] == [1, 2]


def test_the_same_rows_give_the_same_dossier(shop: rows.Shop) -> None:
    complained(shop)
    dispute = dispute_of(shop)

    assert dossier_of(dispute, NOW) == dossier_of(rows.Dispute.objects.get(), NOW)


def test_a_dispute_whose_order_is_gone_says_so(shop: rows.Shop) -> None:
    complaint(shop)

    with pytest.raises(LookupError, match=SN):
        dossier(shop)

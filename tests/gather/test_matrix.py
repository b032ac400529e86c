"""What each kind of fact says of a claim, told as stories: strong, weak and silent."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from mingbian.domain.claim import Cell, CellMark
from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.story import read
from mingbian.gather.claims import claims
from mingbian.gather.matrix import matrix
from mingbian.gather.needs_for import needs_for

SUPPORTS, CONTRADICTS, SILENT = "supports", "contradicts", "silent"


def cells(dossier: Dossier) -> tuple[Cell, ...]:
    return matrix(dossier, claims(dossier), needs_for(dossier))


def marks(dossier: Dossier, claim: str = "c1") -> dict[int | str, str]:
    """Evidence → what it does to the claim, what is missing left out."""
    found = (cell for cell in cells(dossier) if cell.claim == claim and cell.mark is not CellMark.MISSING)
    return {cell.evidence: cell.mark.value for cell in found}


def quotes(dossier: Dossier) -> dict[int | str, str]:
    return {cell.evidence: cell.quote for cell in cells(dossier) if cell.mark is not CellMark.MISSING}


def missing(found: Iterable[Cell], claim: str = "c1") -> list[int | str]:
    return [cell.evidence for cell in found if cell.claim == claim and cell.mark is CellMark.MISSING]


def a_story(*lines: str) -> Dossier:
    return read("\n".join(lines))


def exhibit(number: int, kind: str, quote: str = "", caption: str = "") -> Exhibit:
    at = beijing(2026, 3, 9, 23)
    return Exhibit(number, kind, "0" * 64, f"{kind}.jpg", "image/jpeg", 1000, at, caption, quote)


def test_signed_by_the_buyer_and_thanked_contradict_not_received(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 一次性雨衣 x2
    2026-03-02 18:40 shipped   YT7000 412g 杭州转运中心
    2026-03-04 09:12 delivered YT7000 菜鸟驿站 本人取件
    2026-03-04 09:30 buyer     收到了,谢谢
    2026-03-09 22:15 complaint not_received 3990 一直没收到,要求退款
    2026-03-09 22:20 buyer     不退我就给差评,再投诉到12315
    2026-03-10 08:00 now
    """
    assert marks(told) == {4: CONTRADICTS, 5: CONTRADICTS}
    assert quotes(told) == {4: "本人取件", 5: "收到了"}
    assert missing(cells(told)) == ["courier_stamp", "sign_proof", "shipping_slip", "pickup_record"]


@pytest.mark.parametrize(
    ("signed", "mark"),
    [
        ("本人签收", CONTRADICTS),
        ("已签收，签收人是【本人】", CONTRADICTS),
        ("凭取件码取件", CONTRADICTS),
        ("已签收", CONTRADICTS),
        ("菜鸟驿站", SILENT),
        ("丰巢快递柜", SILENT),
        ("已签收，门卫代收", SILENT),
        ("非本人签收", SILENT),
        ("他人代收", SILENT),
        ("放在家门口", SUPPORTS),
        ("拒收，退回发件人", SUPPORTS),
        ("误签", SUPPORTS),
        ("", SILENT),
    ],
)
def test_whom_the_parcel_was_handed_to_decides(signed: str, mark: str) -> None:
    told = a_story(
        "2026-03-01 10:02 order     260301-1 3990 雨衣",
        "2026-03-02 18:40 shipped   YT7000",
        f"2026-03-04 09:12 delivered YT7000 {signed}",
        "2026-03-09 22:15 complaint not_received 3990 没收到",
    )
    assert marks(told)[3] == mark


def test_a_parcel_that_came_after_the_complaint_bears_it_out(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-09 22:15 complaint not_received 3990 没收到
    2026-03-10 09:12 delivered YT7000 本人签收
    """
    assert marks(told) == {5: SUPPORTS}


@pytest.mark.parametrize(
    ("said", "mark"),
    [
        ("收到了", CONTRADICTS),
        ("东西拿到了,尺码偏小", CONTRADICTS),
        ("家里人帮我收了", CONTRADICTS),
        ("用了两天了", CONTRADICTS),
        ("还没收到", SUPPORTS),
        ("收到了吗", None),
        ("等收到了再说", None),
        ("如果收到了我会好评", None),
        ("收到退款了", None),
        ("好的谢谢", None),
    ],
)
def test_the_buyers_own_words_after_signing(said: str, mark: str | None) -> None:
    told = a_story(
        "2026-03-01 10:02 order     260301-1 3990 雨衣",
        "2026-03-02 18:40 shipped   YT7000",
        "2026-03-04 09:12 delivered YT7000 丰巢快递柜",
        f"2026-03-05 09:30 buyer     {said}",
        "2026-03-09 22:15 complaint not_received 3990 没收到",
    )
    assert marks(told).get(4) == mark


def test_asking_where_it_is_while_it_travels_bears_nothing_out(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-03 09:30 buyer     怎么还没收到
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    assert marks(told) == {5: CONTRADICTS}


def test_tracking_that_stands_still_supports_not_received(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-03 02:10 scanned   YT7000 杭州 已到达杭州转运中心
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    assert marks(told) == {4: SUPPORTS}
    assert [need.code for need in needs_for(told)] == ["C07"]


def test_tracking_that_still_moves_is_silent(told: Dossier) -> None:
    """
    2026-03-08 10:02 order     260308-1 3990 雨衣
    2026-03-08 18:40 shipped   YT7000
    2026-03-09 02:10 scanned   YT7000 杭州 派送中
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    assert marks(told) == {4: SILENT}


def test_a_scan_at_the_station_counter_shows_the_pick_up(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-04 09:12 delivered YT7000 菜鸟驿站
    2026-03-04 18:30 scanned   YT7000 菜鸟驿站 已凭取件码取件
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    assert marks(told) == {4: SILENT, 5: CONTRADICTS}


def test_our_own_parcel_that_came_back_supports_not_received(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000 412g
    2026-03-08 09:12 return_weighed YT7000 410g
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    assert marks(told) == {4: SUPPORTS}


@pytest.mark.parametrize(
    ("piece", "quantity", "claimed", "out", "mark"),
    [
        (200, 2, "少了一件", 412, CONTRADICTS),
        (200, 2, "少了一件", 230, SUPPORTS),
        (200, 2, "少了一件", 620, SILENT),  # so much packaging could hide a piece
        (10, 40, "少了一件", 412, SILENT),  # a piece lighter than the scales can tell
        (10, 40, "少了20件", 412, CONTRADICTS),
        (200, 2, "里面是空的", 412, CONTRADICTS),
        (200, 2, "里面是空的", 60, SUPPORTS),
    ],
)
def test_the_weight_that_left_is_held_against_the_pieces(
    piece: int, quantity: int, claimed: str, out: int, mark: str
) -> None:
    told = a_story(
        f"2026-02-01 10:00 product   G1 1990 weight={piece}g 雨衣",
        f"2026-03-01 10:02 order     260301-1 3990 雨衣 x{quantity}",
        f"2026-03-02 18:40 shipped   YT7000 {out}g",
        f"2026-03-09 22:15 complaint missing_item 3990 {claimed}",
    )
    claim = claims(told)[-1].id
    assert marks(told, claim)[3] == mark


def test_both_weights_agree_with_the_goods(told: Dossier) -> None:
    """
    2026-02-01 10:00 product   G1 1990 weight=200g 雨衣
    2026-03-01 10:02 order     260301-1 3990 goods=G1 雨衣 x2
    2026-03-02 18:40 shipped   YT7000 412g
    2026-03-02 22:40 weighed   YT7000 410g 杭州转运中心
    2026-03-09 22:15 complaint missing_item 3990 少了一件
    """
    assert marks(told) == {4: CONTRADICTS, 5: CONTRADICTS}
    assert quotes(told) == {4: "412g", 5: "410g"}


def test_weight_lost_on_the_way_supports_and_without_a_piece_weight_nothing_follows(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣 x2
    2026-03-02 18:40 shipped   YT7000 412g
    2026-03-02 22:40 weighed   YT7000 210g 杭州转运中心
    2026-03-09 22:15 complaint missing_item 3990 少了一件
    """
    assert marks(told) == {3: SILENT, 4: SUPPORTS}


@pytest.mark.parametrize(
    ("said", "kind", "mark"),
    [
        ("不好意思发错了,马上给您换", "wrong_item", SUPPORTS),
        ("抱歉亲,仓库漏发了一件", "missing_item", SUPPORTS),
        ("可能是快递路上压坏的", "damaged", SUPPORTS),
        ("我们没有发错哦", "wrong_item", None),
        ("您说发错了，我核实一下", "wrong_item", None),
        ("请问是发错了吗", "wrong_item", None),
        ("如果发错了我们承担运费", "wrong_item", None),
        ("不好意思给您带来不便", "wrong_item", None),
    ],
)
def test_what_we_concede_in_the_chat_supports_and_courtesy_does_not(said: str, kind: str, mark: str | None) -> None:
    told = a_story(
        "2026-03-01 10:02 order     260301-1 3990 雨衣",
        f"2026-03-05 09:30 seller    {said}",
        f"2026-03-09 22:15 complaint {kind} 3990",
    )
    assert marks(told).get(2) == mark


def test_kind_words_count_only_once_the_goods_are_there(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-01 10:05 buyer     这个质量很好吧,我很喜欢
    2026-03-02 18:40 shipped   YT7000
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-04 12:00 buyer     质量很好,很喜欢
    2026-03-09 22:15 complaint quality 3990 质量太差
    """
    assert marks(told) == {6: CONTRADICTS}


def test_trouble_told_at_once_bears_the_complaint_out(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-04 09:40 buyer     怎么少了一件
    2026-03-09 22:15 complaint missing_item 3990 少了一件
    """
    assert marks(told) == {4: SUPPORTS}


@pytest.mark.parametrize(
    ("paper", "kind", "mark"),
    [
        ("brand_authorisation from=2026-01-01 to=2026-12-31", "fake", CONTRADICTS),
        ("brand_authorisation from=2025-01-01 to=2025-12-31", "fake", SUPPORTS),
        ("brand_authorisation from=2026-03-05 to=2026-12-31", "fake", SILENT),
        ("brand_authorisation from=2026-01-01 to=2026-12-31 goods=G2", "fake", SILENT),
        ("inspection from=2026-01-01 to=2026-12-31 batch=B1", "quality", CONTRADICTS),
        ("inspection from=2026-01-01 to=2026-12-31 batch=B2", "quality", SILENT),
        ("inspection from=2025-01-01 to=2025-06-30 batch=B2", "quality", SILENT),
        ("inspection from=2026-01-01 to=2026-12-31", "fake", None),
        ("licence from=2026-01-01 to=2026-12-31", "quality", None),
    ],
)
def test_a_paper_speaks_for_its_goods_its_batch_and_its_days(paper: str, kind: str, mark: str | None) -> None:
    told = a_story(
        f"2026-01-01 10:00 certificate {paper} 证书",
        "2026-03-01 10:02 order     260301-1 3990 goods=G1 batch=B1 雨衣",
        f"2026-03-09 22:15 complaint {kind} 3990",
    )
    assert marks(told).get(1) == mark


@pytest.mark.parametrize(
    ("photo", "kind", "mark"),
    [
        ("杯子裂了一道口", "damaged", SUPPORTS),
        ("杯子裂了一道口", "quality", SUPPORTS),
        ("杯子完好", "damaged", CONTRADICTS),
        ("一只杯子", "damaged", SILENT),
        ("seen=260201-9 杯子裂了", "damaged", CONTRADICTS),
        ("seen=260301-1 杯子裂了", "damaged", SUPPORTS),
        ("seen=listing 杯子裂了", "damaged", CONTRADICTS),
        ("seen=listing 页面图片", "not_as_described", SILENT),
        ("watermark=AI生成 杯子裂了", "damaged", CONTRADICTS),
        ("aigc=1 杯子裂了", "damaged", CONTRADICTS),
        ("aigc=3 杯子裂了", "damaged", SILENT),
        ("captured=2026-01-01T10:00 杯子裂了", "damaged", CONTRADICTS),
        ("captured=2026-03-05T10:00 杯子裂了", "damaged", SUPPORTS),
        ("杯子裂了", "attitude", None),
    ],
)
def test_what_a_picture_shows_and_where_it_is_from(photo: str, kind: str, mark: str | None) -> None:
    told = a_story(
        "2026-03-01 10:02 order     260301-1 3990 杯子",
        f"2026-03-09 22:10 photo     a.jpg {photo}",
        f"2026-03-09 22:15 complaint {kind} 3990",
    )
    assert marks(told).get(2) == mark


@pytest.mark.parametrize(
    ("promise", "shipped", "mark"),
    [
        ("ship_24h", "2026-03-02 09:00", CONTRADICTS),
        ("ship_24h", "2026-03-02 18:40", SUPPORTS),
        ("ship_48h", "2026-03-02 18:40", CONTRADICTS),
        ("seven_days", "2026-03-02 18:40", CONTRADICTS),  # nothing promised: the platform's 48 hours
        ("seven_days", "2026-03-03 18:40", SUPPORTS),
    ],
)
def test_late_or_in_time_by_the_promise_that_stood(promise: str, shipped: str, mark: str) -> None:
    told = a_story(
        f"2026-02-01 10:00 promise   {promise}",
        "2026-03-01 10:02 order     260301-1 3990 雨衣",
        f"{shipped} shipped   YT7000",
        "2026-03-09 22:15 complaint late_shipping 3990 一直不发货",
    )
    assert marks(told) == {3: mark}


def test_slow_couriers_are_no_late_shipping(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-09 22:15 complaint other 0 快递太慢了
    """
    assert marks(told) == {3: SILENT}


def test_a_collection_that_came_late_is_late_whatever_the_button_said(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-05 09:00 scanned   YT7000 杭州 快递员已揽收
    2026-03-09 22:15 complaint late_shipping 3990 发货太慢
    """
    assert marks(told) == {3: CONTRADICTS, 4: SUPPORTS}


def test_not_shipped_yet_is_late_only_once_its_time_has_run_out(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 08:00 complaint late_shipping 3990 还没发货
    """
    assert marks(told) == {2: CONTRADICTS}
    assert marks(replace(told, now=beijing(2026, 3, 4, 10))) == {2: SUPPORTS}


def test_false_shipping_is_decided_by_the_first_collection(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-02 21:00 scanned   YT7000 杭州 快递员已揽收
    2026-03-04 09:00 delivered YT7000 菜鸟驿站
    2026-03-09 22:15 complaint false_shipping 3990 虚假发货
    """
    assert marks(told) == {4: CONTRADICTS, 5: CONTRADICTS}


def test_a_difference_that_the_listing_told_of_contradicts(told: Dossier) -> None:
    """
    2026-02-01 10:00 listing   实物拍摄,因光线可能有色差。尺寸为手工测量,误差1-3cm
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint not_as_described 3990 色差太大，材质也不对
    """
    assert marks(told, "c1") == {2: CONTRADICTS}
    assert marks(told, "c2") == {2: SILENT}


def test_a_difference_that_the_listing_ruled_out_supports(told: Dossier) -> None:
    """
    2026-02-01 10:00 listing   实拍无色差
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint not_as_described 3990 色差太大
    """
    assert marks(told) == {2: SUPPORTS}


def test_a_listing_changed_after_the_order_says_nothing_of_then(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-03 10:00 listing   可能有色差
    2026-03-09 22:15 complaint not_as_described 3990 色差太大
    """
    assert marks(told) == {}


def test_a_promise_is_borne_out_by_the_listing_the_label_and_our_own_words(told: Dossier) -> None:
    """
    2026-02-01 10:00 promise   fake_x10
    2026-02-01 10:00 listing   下单即送雨鞋套一双
    2026-03-01 10:00 seller    现在拍下送您雨鞋套一双
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint false_advertising 3990 客服说会送雨鞋套一双，页面写着假一赔十
    """
    assert [claim.kind.value for claim in claims(told)] == ["false_advertising", "promised", "promised"]
    assert marks(told, "c2") == {3: SUPPORTS, 4: SUPPORTS}
    assert marks(told, "c3") == {2: SUPPORTS, 3: SILENT}


def test_others_with_the_same_trouble_support_and_many_without_contradict(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 goods=G1 雨衣
    2026-03-08 10:00 neighbour 260302-7 quality goods=G1 拉链坏了
    2026-03-08 10:00 neighbour 260302-8 quality goods=G2 掉色
    2026-03-09 08:00 history   product orders=300 complaints=0 days=30
    2026-03-09 22:15 complaint quality 3990 坏了
    """
    assert marks(told) == {3: SUPPORTS, 5: CONTRADICTS}


@pytest.mark.parametrize(
    ("counts", "mark"),
    [
        ("orders=200 complaints=26 batch=B1", SUPPORTS),
        ("orders=200 complaints=26 reason=quality", SUPPORTS),
        ("orders=200 complaints=26", None),  # for any reason, over all batches
        ("orders=200 complaints=26 batch=B2", None),
        ("orders=200 complaints=26 reason=fake", None),
        ("orders=900 complaints=9 reason=quality", None),
        ("orders=20 complaints=2 reason=quality", None),
    ],
)
def test_a_high_count_in_the_batch_or_for_the_reason_supports(counts: str, mark: str | None) -> None:
    told = a_story(
        "2026-03-01 10:02 order     260301-1 3990 goods=G1 batch=B1 雨衣",
        f"2026-03-09 08:00 history   product days=30 {counts}",
        "2026-03-09 22:15 complaint quality 3990 坏了",
    )
    assert marks(told).get(2) == mark


def test_few_orders_without_a_complaint_say_nothing(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 goods=G1 雨衣
    2026-03-09 08:00 history   product orders=12 complaints=0 days=30
    2026-03-09 22:15 complaint quality 3990 坏了
    """
    assert marks(told) == {}


def test_a_lighter_return_contradicts_and_an_equal_one_supports(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000 412g
    2026-03-06 18:40 returned  SF9000
    2026-03-08 18:40 return_weighed SF9000 90g
    2026-03-09 22:15 complaint return_refused 3990 退货被拒收了
    """
    assert marks(told)[5] == CONTRADICTS
    assert quotes(told)[5] == "90g"
    assert "C19" in [need.code for need in needs_for(told)]


def test_a_refund_is_not_slow_while_the_goods_are_under_way(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-06 18:40 returned  SF9000
    2026-03-09 22:15 complaint refund_slow 3990 一直不退款
    """
    assert marks(told) == {3: CONTRADICTS}


def test_a_refund_is_slow_three_days_after_the_return_was_signed(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-04 18:40 returned  SF9000
    2026-03-06 08:00 scanned   SF9000 杭州 已签收
    2026-03-09 22:15 complaint refund_slow 3990 一直不退款
    """
    assert marks(told) == {4: SUPPORTS}


def test_a_return_asked_for_within_seven_days_of_a_promise_supports(told: Dossier) -> None:
    """
    2026-02-01 10:00 promise   seven_days
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-09 22:15 complaint return_refused 3990 不让退货
    """
    assert marks(told) == {2: SUPPORTS}
    assert marks(a_later_copy(told)) == {4: CONTRADICTS}


def a_later_copy(told: Dossier) -> Dossier:
    """The same dispute, complained of eleven days later."""
    later = beijing(2026, 3, 20, 22, 15)
    *earlier, complaint = told.facts
    return Dossier((*earlier, replace(complaint, at=later)), later)


def test_nobody_answers_is_held_against_the_clock(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-05 10:00 buyer     在吗
    2026-03-05 10:03 seller    在的,请说
    2026-03-09 22:15 complaint attitude 3990 客服一直不回复
    """
    assert marks(told) == {4: CONTRADICTS}


def test_a_day_without_an_answer_supports(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-05 10:00 buyer     在吗
    2026-03-07 10:03 seller    在的,请说
    2026-03-09 22:15 complaint attitude 3990 客服一直不回复
    """
    assert marks(told) == {3: SUPPORTS}


def test_our_own_rude_words_support(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-05 10:03 seller    随便你投诉,懒得理你
    2026-03-09 22:15 complaint attitude 3990 客服态度恶劣
    """
    assert marks(told) == {3: SUPPORTS}


def test_a_message_in_the_night_that_nobody_asked_for_supports_harassment(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-05 23:40 seller    请把差评处理一下
    2026-03-06 23:10 buyer     什么时候发货
    2026-03-06 23:15 seller    明天发
    2026-03-09 22:15 complaint harassment 3990 半夜给我发消息
    """
    assert marks(told) == {3: SUPPORTS}


def test_a_review_is_read_by_its_words_not_by_its_stars(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-05 09:12 review    5 质量很好,值得买
    2026-03-06 09:12 review    5 五星
    2026-03-09 22:15 complaint quality 3990 质量差
    """
    assert marks(told) == {4: CONTRADICTS, 5: SILENT}


def test_an_exhibit_speaks_by_its_kind_and_by_what_was_read_from_it(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-04 09:12 delivered YT7000 菜鸟驿站
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    filed = replace(
        told,
        exhibits=(
            exhibit(1, "courier_stamp", caption="韵达网点盖章"),
            exhibit(2, "sign_proof", quote="签收人：前台"),
            exhibit(3, "chat", quote="买家：收到了,谢谢"),
            exhibit(4, "shipping_slip"),
            exhibit(5, "brand_authorisation"),
            exhibit(6, "unheard_of"),
        ),
    )

    assert {key: mark for key, mark in marks(filed).items() if isinstance(key, str)} == {
        "exhibit:1": CONTRADICTS,
        "exhibit:2": SILENT,
        "exhibit:3": CONTRADICTS,
        "exhibit:4": SILENT,
    }
    assert [cell.exhibit for cell in cells(filed) if cell.exhibit] == [1, 2, 3, 4]
    assert missing(cells(filed)) == ["pickup_record"]


def test_a_missing_piece_tells_what_to_fetch_where_and_until_when(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint attitude 3990 态度差
    """
    found = {cell.evidence: cell for cell in cells(told) if cell.mark is CellMark.MISSING}

    assert found["chat"].fetch.startswith("完整的聊天记录：")
    assert "聊天记录" in found["chat"].fetch
    assert found["chat"].quote == ""


def test_until_when_a_source_lives_is_told_with_how_sure_we_are(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint late_shipping 3990 不发货
    """
    fetch = {cell.evidence: cell.fetch for cell in cells(told)}

    assert fetch["promise_snapshot"].endswith("约可取到 2026-05-30（90 天，可信度中）。")


def test_a_source_that_has_run_out_says_so(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-07-09 22:15 complaint late_shipping 3990 不发货
    """
    fetch = {cell.evidence: cell.fetch for cell in cells(told)}

    assert "可能在 2026-05-30 之后已取不到" in fetch["promise_snapshot"]


def test_a_certificate_that_covers_nothing_is_still_missing(told: Dossier) -> None:
    """
    2026-01-01 10:00 certificate brand_authorisation from=2025-01-01 to=2025-12-31 授权书
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint fake 3990 假货
    """
    assert missing(cells(told))[0] == "brand_authorisation"


def test_praise_a_week_ago_takes_back_no_fault_of_today(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 加湿器
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-05 09:12 review    5 很好用,静音
    2026-03-24 22:15 complaint quality 0 不出雾了
    """
    assert CONTRADICTS not in marks(told).values()


def test_praise_in_a_review_contradicts_that_it_never_came(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 积木
    2026-03-05 09:12 review    5 孩子很喜欢,拼了一晚上
    2026-03-09 22:15 complaint not_received 3990 没收到货
    """
    assert marks(told) == {3: CONTRADICTS}


def test_who_says_that_another_took_it_takes_nothing_back(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 按摩枕
    2026-03-04 09:12 delivered YT7000 兔喜驿站
    2026-03-08 10:00 buyer     去驿站说件被人拿走了
    2026-03-09 22:15 complaint not_received 3990 没有收到货
    """
    assert CONTRADICTS not in marks(told).values()


def test_a_mishap_at_home_contradicts_that_it_came_broken(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 无人机
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-05 10:00 buyer     孩子飞得可开心了,结果撞墙上摔断了个臂
    2026-03-05 22:15 complaint damaged 3990 收到就是断的
    """
    assert marks(told) == {4: CONTRADICTS}


def test_a_fault_told_while_the_courier_had_the_goods_is_contradicted(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 杯子
    2026-03-01 18:00 shipped   YT7000
    2026-03-02 09:00 complaint damaged 3990 收到杯子全碎了
    2026-03-02 12:00 scanned   YT7000 郑州转运中心 运输中
    """
    assert marks(told) == {5: CONTRADICTS}


def test_a_camera_whose_clock_was_never_set_contradicts_nothing(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 碗
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-04 12:31 photo     p1 captured=2025-01-01T00:03 碗碎了
    2026-03-04 22:15 complaint damaged 3990 碎了一个
    """
    assert marks(told)[4] is SUPPORTS

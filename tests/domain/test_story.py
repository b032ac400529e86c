"""The notation: what is understood, and what is refused with line, text and a way on."""

from datetime import date

import pytest

from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Certificate, Photo
from mingbian.domain.parcel import Scanned, Shipped
from mingbian.domain.record import Account, History
from mingbian.domain.story import StoryIncompleteError, StoryLineRefusedError, read
from mingbian.domain.talk import Message, Speaker
from mingbian.domain.trade import Order

WHOLE = "2026-03-01 10:02 order 260301-123 3990 雨衣\n2026-03-09 22:15 complaint damaged 0 破了\n"


def told_with(line: str) -> Dossier:
    return read(WHOLE + line)


def refusal(line: str) -> StoryLineRefusedError:
    with pytest.raises(StoryLineRefusedError) as refused:
        told_with(line)
    return refused.value


def test_a_dispute_is_told_one_event_a_line(told: Dossier) -> None:
    """
    # a comment, and a blank line

    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣 x2
    2026-03-02 18:40 shipped   YT7000 412g 杭州转运中心
    2026-03-04 09:12 delivered YT7000 菜鸟驿站 本人取件
    2026-03-04 09:30 buyer     收到了,谢谢
    2026-03-09 22:15 complaint not_received 3990 一直没收到,要求退款
    2026-03-10 08:00 now
    """
    assert told.now == beijing(2026, 3, 10, 8)
    assert (told.order.quantity, told.order.title, told.order.amount_fen) == (2, "一次性雨衣", 3990)
    assert told.shipments[0].weight_g == 412
    assert told.deliveries[0].text == "菜鸟驿站 本人取件"
    assert told.complaint is not None
    assert told.complaint.reason is Reason.NOT_RECEIVED


def test_citations_are_line_numbers_of_the_file() -> None:
    dossier = read("# 例\n\n" + WHOLE)

    assert [fact.cite for fact in dossier.facts] == [3, 4]


def test_time_rules_the_order_and_equal_times_keep_the_files() -> None:
    dossier = told_with("2026-03-02 10:00 buyer 二\n2026-03-01 10:02 buyer 甲\n2026-03-01 09:00 buyer 一\n")

    assert [message.text for message in dossier.of(Message)] == ["一", "甲", "二"]


def test_the_first_order_in_the_file_is_the_disputed_one_whatever_its_time() -> None:
    dossier = told_with("2026-01-01 10:00 order 260101-9 100 伞\n")

    assert dossier.order.order_sn == "260301-123"
    assert [order.order_sn for order in dossier.other_orders] == ["260101-9"]


def test_what_is_later_than_now_is_not_known_yet() -> None:
    dossier = told_with("2026-03-12 10:00 buyer 后来的话\n2026-03-10 08:00 now\n")

    assert dossier.of(Message) == ()


def test_without_now_the_story_is_read_at_its_latest_line() -> None:
    assert read(WHOLE).now == beijing(2026, 3, 9, 22, 15)


def test_seconds_may_be_told() -> None:
    assert told_with("2026-03-10 08:00:07 buyer 在\n").now == beijing(2026, 3, 10, 8, 0, 7)


def test_several_words_stand_in_corner_brackets() -> None:
    scan = told_with("2026-03-03 01:00 scanned   YT1 「浙江 杭州 西湖」   已到达 a=b\n").of(Scanned)[0]

    assert (scan.place, scan.text) == ("浙江 杭州 西湖", "已到达 a=b")


def test_options_stand_in_any_order_once_each() -> None:
    order = read(
        WHOLE.replace("雨衣", "batch=B1 goods=G9 address=「浙江 杭州 西湖」 coupon_fen=100 雨衣 长款 x3")
    ).order

    assert (order.goods_id, order.batch, order.address, order.coupon_fen) == ("G9", "B1", "浙江 杭州 西湖", 100)
    assert (order.title, order.quantity) == ("雨衣 长款", 3)


def test_two_dashes_end_the_options() -> None:
    order = read(WHOLE.replace("雨衣", "goods=G9 -- size=XL 雨衣")).order

    assert order.title == "size=XL 雨衣"


def test_a_chat_message_is_taken_as_it_was_typed() -> None:
    said = told_with("2026-03-10 08:00 buyer a=b -- c\\n第二行\\\\\n").said_by(Speaker.BUYER)

    assert said[0].text == "a=b -- c\n第二行\\"


def test_text_may_be_empty() -> None:
    assert told_with("2026-03-10 08:00 buyer\n").of(Message)[0].text == ""


def test_a_shipment_may_lack_weight_place_or_both() -> None:
    lines = ["shipped A1", "shipped A2 300g", "shipped A3 杭州", "shipped A4 「412g」 order=260301-123"]
    parcels = told_with("".join(f"2026-03-02 10:0{n} {line}\n" for n, line in enumerate(lines))).of(Shipped)

    assert [(parcel.weight_g, parcel.place) for parcel in parcels] == [
        (None, ""),
        (300, ""),
        (None, "杭州"),
        (None, "412g"),
    ]


def test_a_photo_tells_what_was_read_from_it() -> None:
    photo = told_with(
        "2026-03-09 22:20 photo p1.jpg aigc=1 captured=2026-03-01T10:00 hash=00FF00ff00ff00ff seen=listing "
        "watermark=「AI 生成」 裂缝\n"
    ).of(Photo)[0]

    assert photo.captured_at == beijing(2026, 3, 1, 10)
    assert (photo.aigc, photo.hash, photo.seen, photo.watermark) == (1, "00ff00ff00ff00ff", "listing", "AI 生成")


def test_what_is_not_known_of_an_account_is_none_not_zero() -> None:
    account = told_with("2026-03-10 08:00 account registered=2026-02-20 negative=0\n").of(Account)[0]

    assert (account.registered_on, account.negative, account.reviews) == (date(2026, 2, 20), 0, None)


def test_a_count_has_its_window() -> None:
    count = told_with("2026-03-10 08:00 history product orders=120 complaints=1 days=90 reason=damaged\n").of(History)[
        0
    ]

    assert (count.orders, count.complaints, count.days, count.reason) == (120, 1, 90, Reason.DAMAGED)


def test_a_certificate_covers_its_days_goods_and_batch() -> None:
    paper = told_with("2026-01-01 09:00 certificate inspection from=2026-01-01 to=2026-06-30 batch=B7 质检报告\n").of(
        Certificate
    )[0]

    assert paper.covers(date(2026, 6, 30), goods_id="G1", batch="B7")
    assert not paper.covers(date(2026, 7, 1), goods_id="G1", batch="B7")
    assert not paper.covers(date(2026, 3, 1), goods_id="G1", batch="B8")


def test_an_unknown_verb_is_refused_with_the_verbs_that_are_known() -> None:
    refused = refusal("2026-03-10 08:00 shouted 喂\n")

    assert "第 3 行" in refused.message
    assert "shouted" in refused.message
    assert "complaint" in refused.hint


@pytest.mark.parametrize(
    "line",
    [
        "昨天 08:00 buyer 在",
        "2026-02-30 08:00 buyer 在",
        "2026-03-10 24:00 buyer 在",
        "2026-03-10 08:00",
        "2026-03-10 08:00 now 完",
        "2026-03-10 08:00 order 260310-1",
        "2026-03-10 08:00 order 260310-1 39.90 雨衣",
        "2026-03-10 08:00 order 260310-1 -3990 雨衣",
        "2026-03-10 08:00 order 260310-1 99999999999999 雨衣",
        "2026-03-10 08:00 order 260310-1 3990 colour=red 雨衣",
        "2026-03-10 08:00 order 260310-1 3990 goods=G1 goods=G2 雨衣",
        "2026-03-10 08:00 order 260310-1 3990 goods= 雨衣",
        "2026-03-10 08:00 order 260310-1 3990 address=「浙江 杭州 雨衣",
        "2026-03-10 08:00 shipped YT1 412.5g",
        "2026-03-10 08:00 shipped YT1 0.4kg",
        "2026-03-10 08:00 shipped YT1 412g 杭州 多出来的",
        "2026-03-10 08:00 weighed YT1 412 杭州",
        "2026-03-10 08:00 complaint angry 0 气死了",
        "2026-03-10 08:00 review 6 好",
        "2026-03-10 08:00 photo p hash=xyz",
        "2026-03-10 08:00 account age=3",
        "2026-03-10 08:00 decided intentional=3",
        "2026-03-10 08:00 history product orders=1 complaints=1",
        "2026-03-10 08:00 call platform 来电",
        "2026-03-10 08:00 buyer C:\\目录",
        "2026-03-10 08:00 verdict won 100 多余",
        "2026-03-10 08:00 campaign 大促",
    ],
)
def test_what_is_not_understood_is_refused_with_its_line_and_a_way_on(line: str) -> None:
    refused = refusal(line + "\n")

    assert refused.facts["line"] == 3
    assert line.strip() in refused.message
    assert refused.hint


def test_a_second_now_is_refused() -> None:
    assert "now" in refusal("2026-03-10 08:00 now\n2026-03-11 08:00 now\n").message


@pytest.mark.parametrize(
    ("story", "lacks"),
    [
        ("", "没有一行事件"),
        ("2026-03-09 22:15 complaint damaged 0 破了\n", "没有订单"),
        ("2026-03-01 10:02 order 260301-123 3990 雨衣\n", "没有投诉"),
        (WHOLE + "2026-03-05 00:00 now\n", "没有投诉"),
        ("2026-03-01 10:02 order 1 3990 衣\n2026-03-02 10:02 aftersale refund_only 1 order=2 不要了\n", "没有投诉"),
    ],
)
def test_a_story_needs_an_order_and_a_complaint_or_an_aftersale(story: str, lacks: str) -> None:
    with pytest.raises(StoryIncompleteError) as refused:
        read(story)

    assert lacks.removeprefix("没有") in refused.value.message
    assert refused.value.hint


def test_an_aftersale_is_enough() -> None:
    dossier = read("2026-03-01 10:02 order 1 3990 衣\n2026-03-02 10:02 aftersale refund_only 3990 质量问题\n")

    assert isinstance(dossier.order, Order)
    assert dossier.opened_at == beijing(2026, 3, 2, 10, 2)
    assert dossier.demanded_fen == 3990

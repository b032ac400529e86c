"""Whether the parcel came, by the courier's record and by the buyer's own words."""

import pytest
from cell_kit import CONTRADICTS, SILENT, SUPPORTS, a_story, cells, marks, missing, quotes

from mingbian.domain.dossier import Dossier
from mingbian.gather.needs_for import needs_for


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


def test_who_says_that_another_took_it_takes_nothing_back(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 按摩枕
    2026-03-04 09:12 delivered YT7000 兔喜驿站
    2026-03-08 10:00 buyer     去驿站说件被人拿走了
    2026-03-09 22:15 complaint not_received 3990 没有收到货
    """
    assert CONTRADICTS not in marks(told).values()


def test_praise_in_a_review_contradicts_that_it_never_came(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 积木
    2026-03-05 09:12 review    5 孩子很喜欢,拼了一晚上
    2026-03-09 22:15 complaint not_received 3990 没收到货
    """
    assert marks(told) == {3: CONTRADICTS}


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


def test_a_fault_told_while_the_courier_had_the_goods_is_contradicted(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 杯子
    2026-03-01 18:00 shipped   YT7000
    2026-03-02 09:00 complaint damaged 3990 收到杯子全碎了
    2026-03-02 12:00 scanned   YT7000 郑州转运中心 运输中
    """
    assert marks(told) == {5: CONTRADICTS}

"""Records that do not agree, each with both facts and with what would explain it innocently."""

import pytest

from mingbian.domain.disagreement import Disagreement
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.gather.claims import claims
from mingbian.gather.disagreement import disagreements
from mingbian.gather.disagreements.by_place import city_of
from mingbian.gather.matrix import matrix
from mingbian.gather.needs_for import needs_for

ORDER = "2026-03-01 10:02 order     260301-1 3990 address=「浙江省 杭州市 西湖区」 雨衣 x2"


def found(told: Dossier) -> list[Disagreement]:
    said, needs = claims(told), needs_for(told)
    return list(disagreements(told, said, matrix(told, said, needs)))


def told_of(*lines: str) -> list[tuple[str, tuple[int, int]]]:
    return [(one.code, one.cites) for one in found(read("\n".join([ORDER, *lines])))]


def test_both_records_stand_in_the_sentence_with_their_times(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-04 09:30 buyer     收到了,谢谢
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    """
    (one,) = found(told)

    assert one.sentence == "03-09 22:15 的“一直没收到”，与买家 03-04 09:30 写的“收到了”不一致。"
    assert one.cites == (5, 4)
    assert any("先收到一部分" in words for words in one.innocent)


def test_a_signing_may_have_been_somebody_elses(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-01 10:05 order     260301-2 1990 帽子
    2026-03-02 18:40 shipped   YT7000
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    """
    (one,) = found(told)

    assert "代收" in "".join(one.innocent)
    assert "还有 1 笔订单" in one.innocent[0]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("2026-03-03 10:00 complaint damaged 0 杯子碎了", "2026-03-05 09:12 delivered YT1 本人签收"), []),
        (
            (
                "2026-03-02 10:00 shipped   YT1",
                "2026-03-03 10:00 complaint damaged 0 杯子碎了",
                "2026-03-05 09:12 delivered YT1 本人签收",
                "2026-03-06 10:00 now",
            ),
            [("time", (3, 4))],
        ),
        (
            ("2026-03-02 10:00 shipped   YT1", "2026-03-09 22:15 complaint late_shipping 0 五天了还没发货"),
            [("time", (3, 2))],
        ),
        (("2026-03-02 10:00 shipped   YT1", "2026-03-09 22:15 complaint late_shipping 0 拖了一天没发货"), []),
        (
            (
                "2026-03-08 10:00 photo a.jpg captured=2026-02-20T10:00 破口",
                "2026-03-09 22:15 complaint damaged 0 破了",
            ),
            [("time", (2, 1))],
        ),
    ],
)
def test_by_time_only_beyond_rounding(lines: tuple[str, ...], expected: list[tuple[str, tuple[int, int]]]) -> None:
    assert [one for one in told_of(*lines) if one[0] == "time"] == expected


@pytest.mark.parametrize(("courier_g", "odd"), [(400, False), (375, False), (350, True), (460, True)])
def test_two_scales_may_differ_by_a_tenth(courier_g: int, odd: bool) -> None:
    lines = (
        "2026-03-02 10:00 shipped   YT1 412g 杭州",
        f"2026-03-02 20:00 weighed   YT1 {courier_g}g 杭州转运中心",
        "2026-03-09 22:15 complaint quality 0 掉色",
    )
    assert (("weight", (2, 3)) in told_of(*lines)) is odd


def test_a_parcel_that_weighed_in_full_does_not_agree_with_a_piece_missing() -> None:
    lines = (
        "2026-02-01 10:00 product   G1 1990 weight=200g 雨衣",
        "2026-03-02 10:00 shipped   YT1 412g 杭州",
        "2026-03-09 22:15 complaint missing_item 0 少了一件",
    )
    assert told_of(*lines) == [("weight", (4, 3))]


def test_more_missing_than_bought_and_one_number_after_another() -> None:
    lines = (
        "2026-03-09 22:15 complaint missing_item 0 少了三件",
        "2026-03-09 22:30 buyer     少了一件",
    )
    assert told_of(*lines) == [("count", (2, 1)), ("count", (2, 3))]


def test_parts_of_a_single_piece_are_not_counted_against_the_order(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 拼装柜
    2026-03-09 22:15 complaint missing_item 0 少了三颗螺丝
    """
    assert found(told) == []


@pytest.mark.parametrize(
    ("words", "odd"),
    [("我花了399元", True), ("我花了40元", False), ("我花了59.80元", False), ("要求赔399元", False)],
)
def test_what_was_paid_is_held_against_the_order_and_what_explains_it(words: str, odd: bool) -> None:
    lines = ("2026-03-01 10:05 order     260301-2 1990 帽子", f"2026-03-09 22:15 complaint quality 0 掉色，{words}")

    assert any(code == "amount" for code, _ in told_of(*lines)) is odd


def test_two_sums_asked_for() -> None:
    lines = (
        "2026-03-09 22:00 aftersale refund_only 3990 质量问题",
        "2026-03-09 22:15 complaint quality 20000 掉色",
    )
    assert told_of(*lines) == [("amount", (3, 2))]


def test_only_whole_cities_are_compared() -> None:
    lines = (
        "2026-03-02 10:00 shipped   YT1",
        "2026-03-04 09:12 delivered YT1 广东省 深圳市 南山区 已签收",
        "2026-03-06 09:12 returned  SF1 from=「江苏省 南京市」",
        "2026-03-09 22:15 complaint quality 0 掉色",
    )
    assert told_of(*lines) == [("place", (3, 1)), ("place", (4, 1))]
    assert city_of("A77") == city_of("菜鸟驿站") == ""


def test_a_record_that_agrees_is_not_told(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-03 18:40 shipped   YT7000 412g
    2026-03-04 09:00 scanned   YT7000 杭州 快递员已揽收
    2026-03-09 22:15 complaint late_shipping 3990 发货太慢
    """
    assert found(told) == []

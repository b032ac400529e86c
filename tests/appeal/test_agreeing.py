"""To grant what is asked comes before any appeal where the complaint is honest, or the buyer has taken an offer."""

import pytest

from mingbian.appeal.agreeing import AFTER_SALE, Agreed, agreeing
from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.domain.offer import Advice, OfferKind, OfferRange, Route
from mingbian.domain.story import read

ORDER = """
2026-03-01 10:00 order     260301-1 3990 雨衣
2026-03-02 10:00 shipped   YT7000
2026-03-04 09:12 delivered YT7000 快递柜
"""


def advice(route: Route) -> Advice:
    return Advice(route, "多为属实：先道歉，尽快办好。", "", OfferRange(0, 3990, ""))


def file(*lines: str) -> Dossier:
    return read(ORDER + "\n".join(lines))


@pytest.mark.parametrize(
    ("kind", "title", "button"),
    [
        ("refund_only", "同意退款", "同意退款"),
        ("return_refund", "同意退货退款", "同意退货退款"),
        ("exchange", "同意换货", "同意换货"),
        ("resend", "同意补寄", "同意补寄"),
        ("repair", "同意维修", "同意维修"),
    ],
)
def test_each_request_is_granted_under_its_own_name_and_step(kind: str, title: str, button: str) -> None:
    found = agreeing(file(f"2026-03-05 10:00 aftersale {kind} 3990 质量问题"), advice(Route.SETTLE_FAST))

    assert found
    assert found.title == title
    assert found.path.startswith(f"{AFTER_SALE} → {button}")
    assert found.why == "多为属实：先道歉，尽快办好。"


@pytest.mark.parametrize("route", [Route.NEGOTIATE, Route.CONTEST, Route.REPORT])
def test_where_the_advice_is_another_it_is_no_way_of_ours(route: Route) -> None:
    assert agreeing(file("2026-03-05 10:00 aftersale refund_only 3990 质量问题"), advice(route)) is None


def test_what_the_buyer_has_taken_is_kept_whatever_the_advice() -> None:
    taken = Agreed(OfferKind.PARTIAL, 1250, beijing(2026, 3, 6, 11, 0))

    found = agreeing(file("2026-03-05 10:00 aftersale refund_only 3990 质量问题"), advice(Route.CONTEST), agreed=taken)

    assert found
    assert found.title == "照约定办：部分退款 12.50 元"
    assert "接受了" in found.why
    assert "改成约定的金额" in found.then[0], "the request still names another sum"


def test_the_seller_who_decided_to_settle_is_shown_how() -> None:
    found = agreeing(
        file("2026-03-05 10:00 aftersale refund_only 3990 质量问题"),
        advice(Route.NEGOTIATE),
        chosen=Route.SETTLE_FAST,
    )

    assert found
    assert found.why == "您已选定尽快致歉解决。"


def test_that_the_seller_decided_to_contest_does_not_take_the_honest_way_away() -> None:
    request = file("2026-03-05 10:00 aftersale refund_only 3990 质量问题")

    assert agreeing(request, advice(Route.SETTLE_FAST), chosen=Route.CONTEST)


def test_goods_that_came_back_are_refunded_not_asked_for_again() -> None:
    back = file(
        "2026-03-05 10:00 aftersale return_refund 3990 质量问题",
        "2026-03-06 10:00 returned  SF9000",
        "2026-03-08 10:00 scanned   SF9000 义乌 已签收",
    )

    found = agreeing(back, advice(Route.SETTLE_FAST))

    assert found
    assert found.title == "退货已经回来，同意退款"
    assert not any("寄回" in line for line in found.then)


def test_without_a_request_it_is_said_where_one_is_made_and_that_the_work_order_is_answered() -> None:
    found = agreeing(file("2026-03-05 10:00 complaint missing_item 3990 少了一件"), advice(Route.SETTLE_FAST))

    assert found
    assert "请买家在订单里提交售后申请" in found.path
    assert any("工单" in line for line in found.then)


def test_a_decision_that_went_against_us_over_an_honest_complaint_is_taken() -> None:
    lost = file("2026-03-05 10:00 aftersale refund_only 3990 质量问题", "2026-03-09 08:30 verdict   lost 3990")
    won = file("2026-03-05 10:00 aftersale refund_only 3990 质量问题", "2026-03-09 08:30 verdict   won")

    found = agreeing(lost, advice(Route.SETTLE_FAST))

    assert found
    assert found.title == "接受这个结果"
    assert agreeing(won, advice(Route.SETTLE_FAST)) is None

"""A product's card: what is counted, what is concluded, and what is said to be unknown."""

from datetime import date, datetime, timedelta

import pytest

from mingbian.casework.goods_card import MONTHS_SHOWN, goods_card
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Reason
from mingbian.domain.goods import GoodsBooks, GoodsComplaint, GoodsCount, SoldDay
from mingbian.web.month_chart import month_chart

NOW = beijing(2026, 3, 20, 9)
TODAY = NOW.date()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def unhappy(number: int, ordered_on: date, **told: str) -> GoodsComplaint:
    return GoodsComplaint(
        order_sn=f"N{number}",
        at=datetime.combine(ordered_on + timedelta(days=4), NOW.timetz()),
        reason=Reason(told.get("reason", "quality")),
        ordered_on=ordered_on,
        kind=told.get("kind", ""),
        batch=told.get("batch", ""),
    )


def books(sold: list[SoldDay], complaints: list[GoodsComplaint], known_since: date | None = None) -> GoodsBooks:
    return GoodsBooks("G1", "雨衣", "", tuple(sold), tuple(complaints), {"S1": "蓝色"}, known_since or ago(400))


def shop(orders: int, complaints: int) -> list[GoodsCount]:
    """This product beside twenty ordinary ones."""
    others = [GoodsCount(f"O{n}", "伞", "", 500, 8 + n % 5) for n in range(20)]
    return [GoodsCount("G1", "雨衣", "", orders, complaints), *others]


def test_a_product_far_above_its_shop_is_called_our_products_trouble() -> None:
    complaints = [unhappy(n, ago(30)) for n in range(60)]
    card = goods_card(books([SoldDay(ago(30), "", "", 500)], complaints), shop(500, 60), NOW)

    assert card.ours
    assert card.whole.unusual
    assert card.whole.rate == pytest.approx(0.12)
    assert card.whole.low is not None
    assert card.whole.high is not None
    assert card.whole.low < 0.12 < card.whole.high, "an interval that is shown with a count holds it"


def test_a_bad_batch_is_found_though_the_product_as_a_whole_is_ordinary() -> None:
    sold = [SoldDay(ago(20), "", "B7", 120), *(SoldDay(ago(40 + n), "", f"B{n}", 900) for n in range(4))]
    complaints = [unhappy(n, ago(20), batch="B7") for n in range(14)]
    complaints += [unhappy(100 + 20 * b + n, ago(40 + b), batch=f"B{b}") for b in range(4) for n in range(16)]

    card = goods_card(books(sold, complaints), shop(3720, len(complaints)), NOW)

    assert not card.whole.unusual
    assert [part.words for part in card.unusual_batches] == ["B7"]
    assert card.batches[0].words == "B7", "what stands out stands first"
    assert card.ours


def test_orders_without_a_batch_are_compared_with_and_never_called_unusual() -> None:
    sold = [SoldDay(ago(20), "", "", 200), *(SoldDay(ago(30 + n), "", f"B{n}", 900) for n in range(4))]
    card = goods_card(books(sold, [unhappy(n, ago(20)) for n in range(60)]), shop(3800, 60), NOW)

    assert card.unusual_batches == ()
    assert card.batches[-1].words == "没有登记批次"


def test_below_thirty_orders_there_is_no_interval_and_no_conclusion() -> None:
    card = goods_card(books([SoldDay(ago(3), "", "", 20)], [unhappy(n, ago(3)) for n in range(9)]), shop(20, 9), NOW)

    assert (card.whole.low, card.whole.q, card.ours) == (None, None, False)


def test_reasons_are_shares_of_all_orders_the_most_frequent_first() -> None:
    complaints = [unhappy(1, ago(9), reason="damaged"), *(unhappy(n, ago(9)) for n in (2, 3))]
    card = goods_card(books([SoldDay(ago(9), "S1", "", 50)], complaints), shop(50, 3), NOW)

    assert [(part.words, part.complaints, part.orders) for part in card.reasons] == [
        ("质量问题", 2, 50),
        ("破损", 1, 50),
    ]
    assert [part.words for part in card.kinds] == ["蓝色"]


def test_last_years_month_is_told_when_the_books_hold_it_whole_and_unknown_otherwise() -> None:
    sold = [SoldDay(date(2025, 3, 10), "", "", 80), SoldDay(date(2025, 2, 20), "", "", 80), SoldDay(ago(5), "", "", 90)]
    complaints = [unhappy(1, date(2025, 3, 10)), unhappy(2, date(2025, 2, 20))]
    card = goods_card(books(sold, complaints, known_since=date(2025, 2, 15)), shop(90, 0), NOW)

    by_month = {part.key: part for part in card.months}
    then = by_month["2026-03"].year_before
    assert then is not None
    assert (then.orders, then.complaints) == (80, 1)
    assert by_month["2026-02"].year_before is None, "half a month is no month to compare with"
    assert len(card.months) == MONTHS_SHOWN


def test_months_before_the_first_known_order_are_not_drawn_as_quiet_ones() -> None:
    card = goods_card(books([SoldDay(ago(5), "", "", 90)], [], known_since=date(2026, 2, 3)), shop(90, 0), NOW)

    assert [part.key for part in card.months] == ["2026-02", "2026-03"]
    assert [part.unripe for part in card.months] == [False, True]


def test_a_product_that_did_not_sell_lately_has_an_empty_and_calm_card() -> None:
    card = goods_card(books([], []), [], NOW)

    assert (card.whole.orders, card.whole.rate, card.ours, card.reasons, card.kinds) == (0, None, False, (), ())
    assert month_chart(card.months, None) is None


@pytest.mark.parametrize("complaints", [0, 1, 40, 90])
def test_every_mark_of_the_picture_lies_within_it(complaints: int) -> None:
    sold = [SoldDay(ago(30 * month + 3), "", "", 90 if month != 2 else 10) for month in range(13)]
    told = [unhappy(n, ago(33)) for n in range(complaints)]
    chart = month_chart(goods_card(books(sold, told), shop(270, complaints), NOW).months, 0.02)

    assert chart is not None
    for dot in chart.dots:
        assert 11 < dot.x < 100
        assert all(0 <= y <= 220 for y in (dot.y, dot.low, dot.high) if y is not None)
        assert dot.y is None or (dot.high or 0) <= dot.y <= (dot.low or 220)
    assert 2 <= len(chart.lines) <= 6

"""What one cell says: property tests where the input space is wide, examples where a spreadsheet did the damage."""

import string
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.clock import BEIJING, beijing
from mingbian.platforms.amounts import fen, signed_fen
from mingbian.platforms.cells import BadCell, count, one_of, remembered, text, up_to, words
from mingbian.platforms.ids import identity, order_number
from mingbian.platforms.moments import past, past_day, planned
from mingbian.platforms.table import Cell, plain_name

NOW = beijing(2026, 4, 2, 8, 0)


def refusal(parse: object, cell: Cell) -> str:
    with pytest.raises(BadCell) as caught:
        parse(cell)  # type: ignore[operator]
    return caught.value.code


@given(st.integers(0, 10_000_000 * 100))
def test_every_amount_in_yuan_becomes_its_fen(amount: int) -> None:
    written = f"{amount // 100}.{amount % 100:02d}"

    assert fen(written) == amount
    assert fen(f"\t￥{amount // 100:,}.{amount % 100:02d} ") == amount
    assert signed_fen(f"-{written}") == -amount


@given(st.integers(0, 10_000_000))
def test_a_number_cell_is_the_same_amount_as_its_text(amount: int) -> None:
    assert fen(amount / 100) == amount


@pytest.mark.parametrize("nothing", ["", "\t", "-", "--", " ", "\xa0", "—"])
def test_a_dash_or_nothing_is_no_amount_and_no_count(nothing: str) -> None:
    assert fen(nothing) is None
    assert count(nothing) is None
    assert words(nothing) == ""


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("-0.01", "money_negative"),
        (-5, "money_negative"),
        ("10000000.01", "money_huge"),
        (1e12, "money_huge"),
        (float("nan"), "money_huge"),
        (float("inf"), "money_huge"),
        ("1,23", "money_malformed"),
        ("12.345", "money_malformed"),
        ("三十九元九", "money_malformed"),
        ("1.2E+3", "money_malformed"),
    ],
)
def test_amounts_that_cannot_be_are_reported(cell: Cell, code: str) -> None:
    assert refusal(fen, cell) == code


def test_a_refund_may_be_negative_where_the_column_says_so() -> None:
    assert signed_fen("-61.80") == -6180


@given(st.datetimes(datetime(2015, 1, 1), datetime(2026, 4, 2, 8, 0)))  # noqa: DTZ001
def test_every_way_of_writing_a_time_is_one_beijing_moment(local: datetime) -> None:
    second = local.replace(microsecond=0)
    expected = second.replace(tzinfo=BEIJING)
    read = past(NOW)

    assert read(f"{second:%Y-%m-%d %H:%M:%S}") == expected
    assert read(f"\t{second:%Y/%m/%d %H:%M:%S}") == expected
    assert read(f"{second.year}/{second.month}/{second.day} {second.hour}:{second:%M:%S}") == expected
    assert read(f"{second:%Y年%m月%d日 %H:%M:%S}") == expected
    assert read(second) == expected
    assert read(f"{second:%Y-%m-%d %H:%M}") == expected.replace(second=0)


@given(st.datetimes(datetime(2015, 1, 1), datetime(2026, 4, 2, 8, 0)))  # noqa: DTZ001
def test_what_is_read_is_always_aware_and_to_the_second(local: datetime) -> None:
    at = past(NOW)(local)

    assert at is not None
    assert at.utcoffset() == timedelta(hours=8)
    assert at.microsecond == 0


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("2014-12-31 23:59:59", "time_too_early"),
        ("1900-01-01", "time_too_early"),
        ("2026-04-02 08:10:01", "time_in_future"),
        ("9999-12-31 23:59:59", "time_in_future"),
        ("2026-02-30 10:00:00", "time_malformed"),
        ("2026-03-04 25:00:00", "time_malformed"),
        ("昨天 09:12", "time_malformed"),
        (46085.39, "time_malformed"),
        (True, "time_malformed"),
    ],
)
def test_times_that_cannot_be_are_reported(cell: Cell, code: str) -> None:
    assert refusal(past(NOW), cell) == code


def test_clocks_that_differ_by_a_few_minutes_are_no_mistake() -> None:
    assert past(NOW)("2026-04-02 08:09:00") == beijing(2026, 4, 2, 8, 9)


def test_a_promise_may_lie_ahead_but_not_by_years() -> None:
    assert planned(NOW)("2026-12-31 23:59") == beijing(2026, 12, 31, 23, 59)
    assert refusal(planned(NOW), "2036-01-01 00:00:00") == "time_too_far"


def test_a_day_stays_the_day_it_was_in_beijing() -> None:
    assert past_day(NOW)("2026-03-01 00:00:00") == beijing(2026, 3, 1).date()
    assert past_day(NOW)("") is None


@given(st.text(string.digits, min_size=1, max_size=15))
def test_an_id_of_up_to_fifteen_digits_is_itself(digits: str) -> None:
    assert identity(digits) == digits
    assert identity(f"\t{digits}\t") == digits


@given(st.text(string.ascii_uppercase, min_size=2, max_size=3), st.integers(10**11, 10**13))
def test_a_tracking_number_is_itself(courier: str, number: int) -> None:
    assert identity(f"{courier}{number}") == f"{courier}{number}"


@given(st.integers(10**11, 10**15 - 1))
def test_a_number_cell_that_holds_all_digits_of_an_id_is_the_id(number: int) -> None:
    rounded = len(str(number).rstrip("0")) <= 6

    if rounded:
        assert refusal(identity, float(number)) == "id_damaged"
    else:
        assert identity(float(number)) == str(number)


@pytest.mark.parametrize(
    "cell",
    [
        "1.23E+11",
        "1.23457E+17",
        "6e11",
        "260301123456789.0",
        "123456789012345000",
        123000000000.0,
        123456789012345678,
        2.5e17,
    ],
)
def test_an_id_that_a_spreadsheet_damaged_is_reported_and_not_guessed(cell: Cell) -> None:
    assert refusal(identity, cell) == "id_damaged"


def test_an_id_that_only_looks_like_a_rounded_number_is_left_alone() -> None:
    assert identity("600000000000") == "600000000000"
    assert identity("SF1E23456789") == "SF1E23456789"


@given(st.dates(beijing(2015, 1, 1).date(), beijing(2026, 4, 2).date()), st.integers(0, 10**15 - 1))
def test_an_order_number_is_a_day_and_fifteen_digits(day: datetime, number: int) -> None:
    order_sn = f"{day:%y%m%d}-{number:015d}"

    assert order_number(f"\t{order_sn}") == order_sn


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("260301-12345", "id_malformed"),
        ("260399-123456789012345", "id_malformed"),
        ("260301123456789012345", "id_malformed"),
        ("订单", "id_malformed"),
        ("2.60E+05", "id_damaged"),
        (datetime(2026, 3, 1), "id_malformed"),  # noqa: DTZ001
    ],
)
def test_what_is_no_order_number_is_reported(cell: Cell, code: str) -> None:
    assert refusal(order_number, cell) == code


@given(st.text())
def test_text_is_trimmed_and_can_be_stored_anywhere(cell: str) -> None:
    said = text(cell)

    assert "\x00" not in said
    assert said == said.strip(" \t\r\n\xa0\u3000")


def test_a_text_that_is_too_long_is_cut_and_reported() -> None:
    with pytest.raises(BadCell) as caught:
        up_to(3)("圆通快递")

    assert (caught.value.code, caught.value.instead) == ("text_too_long", "圆通快")


def test_an_unknown_status_is_kept_as_it_stands_and_reported() -> None:
    parse = one_of(frozenset(("已发货，待签收",)), "订单状态")

    assert parse("已发货,待签收") == "已发货，待签收"
    with pytest.raises(BadCell) as caught:
        parse("已成团，待揽收")
    assert (caught.value.code, caught.value.instead) == ("status_unknown", "已成团，待揽收")


def test_what_was_read_before_is_not_mixed_up_with_what_only_equals_it() -> None:
    parse = remembered(repr)

    assert [parse(1), parse(True), parse(1.0), parse("1")] == ["1", "True", "1.0", "'1'"]


@given(st.text(max_size=20))
def test_a_column_name_has_no_spaces_brackets_or_capitals_to_differ_by(name: str) -> None:
    assert plain_name(f" {name}\t") == plain_name(name)
    assert not any(letter.isspace() for letter in plain_name(name))


def test_the_two_bracket_styles_are_one_column() -> None:
    assert plain_name("收入金额（+元）") == plain_name("收入金额(+元)")
    assert plain_name("商家实收金额(元)\t") == plain_name("\ufeff商家实收金额 (元)")


@pytest.mark.parametrize("yuan", ["0.00", "39.90", "9999999.99"])
def test_money_as_the_platform_writes_it_reads_like_any_other_writing(yuan: str) -> None:
    assert fen(yuan) == signed_fen(yuan) == int(yuan.replace(".", ""))

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.gather.numerals import number, whole


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("3", "3"),
        ("３", "3"),
        ("39.90", "39.90"),
        ("3,000", "3000"),
        ("1.5万", "15000"),
        ("2千", "2000"),
        ("两", "2"),
        ("俩", "2"),
        ("十", "10"),
        ("十二", "12"),
        ("二十", "20"),
        ("一百二", "120"),
        ("一百零二", "102"),
        ("三百五十", "350"),
        ("三千五", "3500"),
        ("一万二", "12000"),
        ("二万三千", "23000"),
        ("一二", "12"),
        ("半", "0.5"),
    ],
)
def test_a_number_is_read_as_it_is_said(written: str, value: str) -> None:
    assert number(written) == Decimal(value)


@pytest.mark.parametrize("written", ["", "几", "abc", "一点", "少", ",", "万岁"])
def test_what_is_no_number_is_none(written: str) -> None:
    assert number(written) is None


def test_half_a_piece_is_no_count() -> None:
    assert whole("半") is None
    assert whole("两") == 2


@given(st.text(alphabet="零一二两三四五六七八九十百千万半0123456789,.", max_size=16))
def test_any_run_of_numerals_is_read_or_refused(written: str) -> None:
    value = number(written)

    assert value is None or value >= 0


@given(st.integers(1, 9999))
def test_every_count_said_in_full_is_read_back(count: int) -> None:
    assert number(_in_full(count)) == count


def _in_full(count: int) -> str:
    said, waiting = "", False
    for digit, unit in zip(f"{count:04d}", "千百十 ", strict=True):
        if digit == "0":
            waiting = bool(said)
            continue
        said += ("零" if waiting else "") + "零一二三四五六七八九"[int(digit)] + unit.strip()
        waiting = False
    return said

"""A name from outside is shown as plain text of a bearable length, whatever stands in it."""

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.reading.told_name import LONGEST, NAMELESS, told_name


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("面单.jpg", "面单.jpg"),
        ("../../../etc/passwd.jpg", "passwd.jpg"),
        ("..\\..\\windows\\x.jpg", "x.jpg"),
        ("gpj.\u202eexe.jpg", "gpj.exe.jpg"),
        ("a\r\nSet-Cookie: x=1.jpg", "a Set-Cookie: x=1.jpg"),
        ("签\x00收\x1b[31m.png", "签收[31m.png"),
        ("", NAMELESS),
        ("\u200b\u200f", NAMELESS),
        ("/", NAMELESS),
        ("👨\u200d👩\u200d👧 全家.jpg", "👨👩👧 全家.jpg"),
    ],
)
def test_what_cannot_be_seen_is_taken_out(name: str, told: str) -> None:
    assert told_name(name) == told


def test_a_very_long_name_keeps_its_beginning_and_its_suffix() -> None:
    told = told_name("长" * 4_000 + ".jpeg")

    assert len(told) == LONGEST
    assert told.startswith("长长长")
    assert told.endswith("….jpeg")


@given(st.text(max_size=400))
def test_any_name_can_be_stored_and_shown(name: str) -> None:
    told = told_name(name)

    assert 0 < len(told) <= LONGEST
    assert told.encode("utf-8")
    assert not any(category(sign) in {"Cc", "Cs", "Cf"} for sign in told)
    assert told_name(told) == told

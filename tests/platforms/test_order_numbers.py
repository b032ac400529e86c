"""Order numbers in names and words, however they were written; other long rows of digits are none."""

import pytest

from mingbian.platforms.order_numbers import order_numbers_in

SN = "260301-123456789012345"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"打包 {SN}.jpg", (SN,)),
        ("260301123456789012345", (SN,)),
        ("260301 - 123456789012345", (SN,)),
        ("260301—123456789012345", (SN,)),
        (f"{SN}\n{SN} 260302-000000000000002", (SN, "260302-000000000000002")),
        ("261301-123456789012345", ()),
        ("9260301123456789012345", ()),
        ("2603011234567890123456", ()),
        ("运单 YT7000123456789", ()),
        ("", ()),
    ],
)
def test_each_is_found_once_as_the_platform_writes_it(text: str, found: tuple[str, ...]) -> None:
    assert order_numbers_in(text) == found

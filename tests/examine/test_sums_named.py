"""Sums of money as people write them."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.examine.sums import LARGEST_FEN, sums_in
from mingbian.examine.wording import plain


@pytest.mark.parametrize(
    ("words", "sums"),
    [
        ("赔我1200元", (120_000,)),
        ("转1200,不然没完", (120_000,)),
        ("两百块", (20_000,)),
        ("一千二百元", (120_000,)),
        ("三万元", (3_000_000,)),
        ("1.5万", (1_500_000,)),
        ("￥39.9", (3_990,)),
        ("39.90元和5元", (3_990, 500)),
        ("要么500,要么没完", ()),
        ("要500", (50_000,)),
        ("给2星", ()),
        ("我要2个", ()),
        ("打12315", ()),
        ("退一赔三", ()),
        ("1,200元", (120_000,)),
        ("0元", ()),
    ],
)
def test_sums_are_read_in_fen(words: str, sums: tuple[int, ...]) -> None:
    assert sums_in(plain(words)) == sums


@given(st.integers(1, 99_999_999))
def test_every_amount_written_plainly_is_found(yuan: int) -> None:
    assert sums_in(f"赔偿{yuan}元") == (yuan * 100,)


@given(st.text("0123456789.,万千百十亿元块转赔给我¥", max_size=30))
def test_nonsense_gives_sums_within_bounds(text: str) -> None:
    assert all(0 < found <= 10**13 for found in sums_in(plain(text)))


@pytest.mark.parametrize("words", ["赔" + "1," * 20_000, "赔" + "一" * 20_000 + "元", "赔" + "9" * 20_000])
def test_a_page_of_digits_names_no_sum_that_anyone_could_owe_and_is_read_at_once(words: str) -> None:
    began = process_time()
    assert all(0 < sum_fen <= LARGEST_FEN for sum_fen in sums_in(words))
    assert process_time() - began < 2

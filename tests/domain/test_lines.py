"""Lines as columns: nothing is lost on the way into columns and out again."""

from mingbian.domain.clock import beijing
from mingbian.domain.lines import joined, just
from mingbian.domain.sheet import ReviewLine, Source


def review(row: int, stars: int) -> ReviewLine:
    return ReviewLine(
        source=Source("评价.xlsx", row), order_sn="260301-1", at=beijing(2026, 3, 6), stars=stars, text="好"
    )


def test_a_line_alone_is_itself_again() -> None:
    assert list(just(review(2, 5))) == [review(2, 5)]


def test_lines_are_joined_in_their_order() -> None:
    both = joined([just(review(2, 5)), just(review(3, 1)), just(review(7, 2))])

    assert list(both) == [review(2, 5), review(3, 1), review(7, 2)]
    assert len(both) == 3

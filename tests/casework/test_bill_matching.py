"""Which dispute a movement is of: by order number and day alone, else a human decides; sums are those of the rows."""

from hypothesis import given
from hypothesis import strategies as st

from mingbian.casework.bill_matching import Disputed, Matched, MatchedBy, matched
from mingbian.casework.money_book import Ended, money_book
from mingbian.domain.bill import MoneyKind, Movement
from mingbian.domain.clock import beijing, day_of
from mingbian.domain.outcome import Ending

SN = "260301-123456789012345"
ONE = Disputed(1, SN, "quality", beijing(2026, 3, 9), (3990,))
TAKING = (MoneyKind.REFUND, MoneyKind.COMPENSATION, MoneyKind.EXPERIENCE)


def moved(kind: MoneyKind, fen: int, *, sn: str = SN, day: int = 12, key: int = 1, note: str = "") -> Movement:
    return Movement(key, sn, beijing(2026, 3, day, 10), fen, kind, kind.value, note)


def of(movement: Movement, **decided: int | None) -> Matched:
    return matched([movement], [ONE], {int(key[1:]): number for key, number in decided.items()})[0]


def test_an_order_number_after_the_complaint_settles_it() -> None:
    assert (of(moved(MoneyKind.REFUND, -3990)).by, of(moved(MoneyKind.REFUND, -3990)).number) == (MatchedBy.ORDER, 1)


def test_what_is_not_certain_is_left_for_a_human() -> None:
    assert of(moved(MoneyKind.REFUND, -3990, day=8)).by is MatchedBy.BEFORE
    assert of(moved(MoneyKind.FINE, -300)).by is MatchedBy.UNLIKE
    assert of(moved(MoneyKind.WON_BACK, 3990, sn="")).by is MatchedBy.SUM
    assert of(moved(MoneyKind.WON_BACK, 1, sn="")).by is MatchedBy.NOTHING
    assert of(moved(MoneyKind.WON_BACK, 3990, sn="")).number is None


def test_what_somebody_decided_stands() -> None:
    assert of(moved(MoneyKind.WON_BACK, 1, sn=""), k1=1).number == 1
    assert of(moved(MoneyKind.REFUND, -3990), k1=None).by is MatchedBy.ASIDE


def test_what_nobody_can_name_is_shown_with_its_dispute_and_counts_nowhere() -> None:
    found = matched([moved(MoneyKind.OTHER, -700), moved(MoneyKind.INCOME, 3990, key=2)], [ONE], {})
    book = money_book(found, [], [], None)

    assert [(one.by, one.may_be) for one in found] == [(MatchedBy.UNKNOWN, (1,))]
    assert book.unknown == found
    assert (book.lost_fen, book.open) == (0, ())


def test_a_note_that_names_two_disputes_is_left_for_a_human() -> None:
    other = Disputed(2, "260302-000000000000002", "quality", beijing(2026, 3, 9))
    note = f"{SN}、{other.order_sn} 申诉成立"

    (found,) = matched([moved(MoneyKind.WON_BACK, 3990, sn="", note=note)], [ONE, other], {})

    assert (found.by, found.number, found.may_be) == (MatchedBy.NOTES, None, (1, 2))


def test_a_sum_that_fits_two_disputes_is_given_to_neither() -> None:
    other = Disputed(2, "260302-000000000000002", "quality", beijing(2026, 3, 8), (3990,))

    (found,) = matched([moved(MoneyKind.WON_BACK, 3990, sn="")], [ONE, other], {})

    assert (found.by, found.number, found.may_be) == (MatchedBy.SUM, None, (1, 2))


def test_what_comes_back_is_held_against_what_was_taken_though_more_was_demanded() -> None:
    taken, back = moved(MoneyKind.REFUND, -2990), moved(MoneyKind.WON_BACK, 2990, sn="", key=2, day=20)

    found = matched([taken, back], [ONE], {})

    assert [(one.by, one.may_be) for one in found] == [(MatchedBy.ORDER, ()), (MatchedBy.SUM, (1,))]


def test_a_part_that_came_back_leaves_the_rest_lost() -> None:
    taken, back = moved(MoneyKind.REFUND, -3990), moved(MoneyKind.WON_BACK, 2000, key=2, day=20)
    over = Ended(1, day_of(beijing(2026, 3, 21)), Ending.PARTLY, 3990)

    book = money_book(matched([taken, back], [ONE], {}), [over], [], (over.on, over.on))

    assert (book.lost_fen, book.won_back_fen, book.kept_fen) == (3990, 2000, 0)


def test_an_ordinary_refund_is_trade() -> None:
    assert matched([moved(MoneyKind.REFUND, -3990, sn="260301-000000000000009")], [ONE], {}) == ()


@given(st.lists(st.tuples(st.sampled_from(TAKING), st.integers(-9000, 9000)), max_size=12), st.integers(0, 9000))
def test_lost_and_won_back_are_the_rows_and_kept_is_the_rest(rows: list[tuple[MoneyKind, int]], back: int) -> None:
    moves = [moved(kind, fen, key=place) for place, (kind, fen) in enumerate(rows)]
    moves.append(moved(MoneyKind.WON_BACK, back, key=99, day=20))
    over = Ended(1, day_of(beijing(2026, 3, 15)), Ending.WON, 3990)

    book = money_book(matched(moves, [ONE], {}), [over], [], (over.on, day_of(beijing(2026, 3, 31))))

    assert book.won_back_fen - book.lost_fen == sum(move.net_fen for move in moves)
    assert book.kept_fen == max(0, 3990 - book.lost_fen)

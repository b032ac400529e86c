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

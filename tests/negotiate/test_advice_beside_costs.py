"""Where the advice is not the cheapest way, one sentence says why."""

import pytest
from weighed import doubting, proving, wanting

from mingbian.domain.costs import TypedCosts
from mingbian.domain.offer import OfferRange, Route
from mingbian.domain.story import read
from mingbian.negotiate.advice_beside_costs import ADVISED, BECAUSE, FROZEN, REPORTED, why_apart
from mingbian.negotiate.comparison import WAY_OUT_TITLES, Comparison, WayOut, compare
from mingbian.negotiate.costs import assumed

DISPUTE = read("""
2026-03-01 10:02 order     260301-123456789012345 3990 雨衣
2026-03-09 22:15 complaint quality 3990 不满意
""")


def compared(*, frozen: bool = False, score: float = 0.5) -> Comparison:
    offer = OfferRange(0, 0, "", frozen=True) if frozen else OfferRange(2000, 3990, "")
    costs = assumed(TypedCosts(), 3990)
    return compare(DISPUTE, doubting(0.5), proving(score), wanting(3990), offer=offer, costs=costs)


def test_nothing_is_explained_where_both_name_the_same_way() -> None:
    for score in (0.05, 0.5, 0.95):
        found = compared(score=score)
        same = [route for route, way in ADVISED.items() if way is found.cheapest]

        assert [why_apart(route, found) for route in same] == [""]


@pytest.mark.parametrize("advised", ADVISED)
def test_where_they_differ_the_sentence_names_the_cheapest_and_why_it_is_not_advised(advised: Route) -> None:
    for score in (0.05, 0.5, 0.95):
        found = compared(score=score)
        if ADVISED[advised] is not found.cheapest:
            told = why_apart(advised, found)

            assert told.startswith(BECAUSE[advised])
            assert f"{WAY_OUT_TITLES[found.cheapest]}的中间数低约" in told
            assert told.endswith("由您定。")


def test_talking_without_a_price_is_not_the_row_of_the_table() -> None:
    found = compared(frozen=True)

    assert next(row for row in found.rows if row.way is WayOut.TALK).cost is None
    assert why_apart(Route.NEGOTIATE, found) == FROZEN


def test_a_report_is_none_of_the_three() -> None:
    assert why_apart(Route.REPORT, compared(frozen=True)) == REPORTED

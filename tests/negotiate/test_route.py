"""Which way to take, and why in numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from weighed import doubting, proving, wanting

from mingbian.domain.assessment import Band
from mingbian.domain.claim import Cell, CellMark
from mingbian.domain.offer import OfferRange, Route
from mingbian.domain.story import read
from mingbian.negotiate.route import route

DISPUTE = read("""
2026-03-01 10:02 order     260301-123456789012345 3990 雨衣
2026-03-09 22:15 complaint not_received 3990 没收到
""")
OPEN = OfferRange(500, 2000, "")
FROZEN = OfferRange(0, 0, "", frozen=True)
CONTRADICTED = (Cell("c1", 3, CellMark.CONTRADICTS, "本人取件"),)
SILENT = (Cell("c1", 3, CellMark.SILENT, ""),)


def way(doubt: float, score: float, *missing: str, asked: int = 3990, matrix=SILENT, extortion=False, offer=OPEN):
    return route(
        DISPUTE,
        doubting(doubt, wide=0.05),
        proving(score, *missing),
        wanting(asked),
        offer,
        matrix=matrix,
        extortion=extortion,
    )


@pytest.mark.parametrize(
    ("chosen", "doubt", "score", "facts"),
    [
        (Route.SETTLE_FAST, 0.10, 0.9, {}),
        (Route.SETTLE_FAST, 0.10, 0.9, {"matrix": CONTRADICTED}),
        (Route.SETTLE_FAST, 0.70, 0.2, {"asked": 1200, "missing": ("courier_stamp",)}),
        (Route.CONTEST, 0.70, 0.9, {"asked": 1200}),
        (Route.CONTEST, 0.70, 0.7, {}),
        (Route.CONTEST, 0.40, 0.3, {"matrix": CONTRADICTED}),
        (Route.NEGOTIATE, 0.40, 0.9, {}),
        (Route.NEGOTIATE, 0.70, 0.3, {}),
        (Route.REPORT, 0.70, 0.3, {"extortion": True}),
        (Route.REPORT, 0.95, 0.9, {"extortion": True, "matrix": CONTRADICTED}),
        (Route.NEGOTIATE, 0.40, 0.3, {"extortion": True}),
        (Route.NEGOTIATE, 0.10, 0.3, {"extortion": True}),
    ],
)
def test_the_way_follows_from_doubt_proof_and_amount(chosen: Route, doubt: float, score: float, facts) -> None:
    taken, why = way(doubt, score, *facts.pop("missing", ()), **facts)

    assert taken is chosen
    assert why.endswith("。")


@given(st.floats(0, 1), st.floats(0, 1), st.integers(0, 10_000_00))
def test_nobody_is_reported_without_a_threat(doubt: float, score: float, asked: int) -> None:
    taken, _ = way(doubt, score, asked=asked)

    assert taken is not Route.REPORT


@given(st.floats(0, 0.59), st.floats(0, 1))
def test_nobody_is_reported_while_the_complaint_may_well_be_honest(doubt: float, score: float) -> None:
    taken, _ = way(doubt, score, extortion=True, offer=FROZEN)

    assert taken is Route.NEGOTIATE


def test_the_reason_holds_the_numbers_that_decided() -> None:
    _, why = way(0.70, 0.65)

    assert "70%" in why
    assert "65%" in why
    assert "有疑点" in why


def test_small_money_without_the_decisive_evidence_says_so() -> None:
    _, why = way(0.70, 0.2, "courier_stamp", asked=1200)

    assert "12.00 元" in why
    assert "15.00 元" in why
    assert "1 项" in why


def test_a_frozen_offer_is_never_bargained_about() -> None:
    taken, why = way(0.40, 0.3, offer=FROZEN)

    assert taken is Route.NEGOTIATE
    assert "不报价" in why


def test_where_no_money_is_asked_no_range_is_named() -> None:
    _, why = way(0.40, 0.3, offer=OfferRange(0, 0, ""))

    assert "–" not in why
    assert "不谈金额" in why


def test_every_band_has_a_way() -> None:
    bands = {doubting(doubt, wide=0.05).doubt.band for doubt in (0.1, 0.4, 0.7, 0.95)}

    assert bands == set(Band)
    assert all(way(doubt, 0.5)[1] for doubt in (0.1, 0.4, 0.7, 0.95))

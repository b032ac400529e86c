"""认赔, 协商 and 申诉 beside each other: the sums go the way that sense says, whatever is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from weighed import OUR_FAULT, doubting, proving, wanting

from mingbian.domain.claim import DemandKind
from mingbian.domain.complaint import Reason
from mingbian.domain.costs import CostCode, From, TypedCosts
from mingbian.domain.dossier import Dossier
from mingbian.domain.offer import IN_GOODS, OfferKind, OfferRange
from mingbian.domain.statute import FOOD_X10, FRAUD_X3, PROMISED_X10
from mingbian.domain.story import read
from mingbian.negotiate.comparison import Comparison, WayOut, compare, ways_of_kinds
from mingbian.negotiate.costs import assumed
from mingbian.negotiate.offers import offer_range
from mingbian.negotiate.pricing import price_of, total
from mingbian.rules.book import rule_book

STORY = """
2026-03-01 10:02 order     260301-123456789012345 {paid} 雨衣
2026-03-09 22:15 complaint {reason} {asked} 不满意
"""
CHANCES, AMOUNTS = st.floats(0, 1), st.integers(1, 5_000_00)
KINDS = st.sampled_from(DemandKind)
SUMS = (
    CostCode.GOODS,
    CostCode.FREIGHT_OUT,
    CostCode.FREIGHT_BACK,
    CostCode.TALKING,
    CostCode.HANDLING,
    CostCode.METRIC,
)
ALMOST = 1e-6  # a sum of floats may differ in its last digit


def dispute(paid: int = 3990, asked: int = 3990, reason: Reason = Reason.QUALITY) -> Dossier:
    return read(STORY.format(paid=paid, asked=asked, reason=reason))


def compared(
    doubt: float = 0.5,
    score: float = 0.5,
    *,
    asked: int = 3990,
    what: DemandKind = DemandKind.REFUND_ONLY,
    reason: Reason = Reason.QUALITY,
    typed: TypedCosts = TypedCosts(),  # noqa: B008  frozen, and nothing in it changes
    cap: int | None = None,
    fault: bool = False,
) -> Comparison:
    told, assessment, strength = (
        dispute(asked=asked, reason=reason),
        doubting(doubt, *[OUR_FAULT] * fault),
        proving(score),
    )
    demand = wanting(asked, what)
    offer = offer_range(told, assessment, strength, demand, extortion=False, cap_fen=cap, typed=typed)
    return compare(told, assessment, strength, demand, offer=offer, costs=assumed(typed, 3990))


def sums(found: Comparison) -> dict[WayOut, tuple[float, float, float]]:
    return {row.way: (row.cost.low, row.cost.likely, row.cost.high) for row in found.rows if row.cost}


def never_higher(one: Comparison, other: Comparison) -> bool:
    """Whether nothing in `one` is dearer than in `other`."""
    few, many = sums(one), sums(other)
    return all(here <= there + ALMOST for way in few for here, there in zip(few[way], many[way], strict=True))


@given(CHANCES, CHANCES, CHANCES, AMOUNTS, KINDS)
def test_better_proof_makes_no_way_dearer(doubt, one, other, asked, what) -> None:
    weak, strong = sorted((one, other))

    assert never_higher(compared(doubt, strong, asked=asked, what=what), compared(doubt, weak, asked=asked, what=what))


@given(CHANCES, CHANCES, CHANCES, AMOUNTS, KINDS)
def test_a_better_chance_never_makes_an_appeal_dearer(score, one, other, asked, what) -> None:
    less, more = sorted((one, other))
    dear, cheap = compared(less, score, asked=asked, what=what), compared(more, score, asked=asked, what=what)

    for here, there in zip(sums(cheap)[WayOut.CONTEST], sums(dear)[WayOut.CONTEST], strict=True):
        assert here <= there + ALMOST


@given(st.tuples(CHANCES, CHANCES), st.sampled_from(SUMS), AMOUNTS, AMOUNTS, KINDS)
def test_no_figure_that_rises_makes_a_way_cheaper_but_goods_that_come_back(chances, code, one, other, what) -> None:
    doubt, score = chances
    less, more = sorted((one, other))
    if code is CostCode.GOODS and what in {DemandKind.RETURN_REFUND, DemandKind.EXCHANGE, DemandKind.REPAIR}:
        return  # dearer goods are worth more when they come back

    assert never_higher(
        compared(doubt, score, what=what, typed=TypedCosts(shop={code: less})),
        compared(doubt, score, what=what, typed=TypedCosts(shop={code: more})),
    )


@given(CHANCES, CHANCES, st.integers(0, 5000), st.integers(0, 5000), st.integers(0, 10))
def test_a_larger_cap_never_lowers_an_offer(doubt, score, one, other, asked) -> None:
    narrow, wide = (
        offer_range(dispute(), doubting(doubt), proving(score), wanting(3990 + asked), extortion=False, cap_fen=cap)
        for cap in sorted((one, other))
    )

    assert narrow.least_fen <= wide.least_fen
    assert narrow.most_fen <= wide.most_fen


@given(CHANCES, CHANCES, AMOUNTS, AMOUNTS)
def test_what_is_typed_of_costs_never_lifts_an_offer_above_the_loss(doubt, score, metric, handling) -> None:
    typed = TypedCosts(shop={CostCode.METRIC: metric, CostCode.HANDLING: handling})

    offer = offer_range(dispute(), doubting(doubt), proving(score), wanting(3990), extortion=False, typed=typed)

    assert 0 <= offer.least_fen <= offer.most_fen <= 3990


@given(CHANCES, CHANCES, AMOUNTS, KINDS, st.booleans())
def test_every_row_is_the_sum_of_its_lines_and_lies_in_its_interval(doubt, score, asked, what, fault) -> None:
    for row in compared(doubt, score, asked=asked, what=what, fault=fault).rows:
        assert row.cost is not None
        assert total(row.lines).likely == pytest.approx(row.cost.likely)
        assert row.cost.low <= row.cost.likely <= row.cost.high
        assert row.why.endswith("。")


def test_under_a_threat_there_is_nothing_to_talk_about() -> None:
    told, frozen = dispute(), OfferRange(0, 0, "冻结。", frozen=True)

    found = compare(told, doubting(0.9), proving(0.5), wanting(3990), offer=frozen, costs=assumed(TypedCosts(), 3990))

    talk = next(row for row in found.rows if row.way is WayOut.TALK)
    assert talk.cost is None
    assert "不走" in talk.why
    assert found.cheapest is not WayOut.TALK


def test_a_sure_win_makes_the_appeal_cost_its_evening_and_nothing_else() -> None:
    contest = sums(compared(1.0, 1.0))[WayOut.CONTEST]

    assert contest[1] == pytest.approx(1500, abs=250)


@pytest.mark.parametrize(
    ("statute", "rule", "name"), [(FOOD_X10, "LAW-FOOD-148", "十倍"), (FRAUD_X3, "LAW-XF-55", "三倍")]
)
def test_damages_are_those_of_the_rules_that_we_keep(statute, rule, name) -> None:
    figures = {figure.name: figure.value for figure in rule_book().by_code(rule).figures}

    assert (statute.times, statute.least_fen) == (figures["times_price"], figures["least"] * 100)
    assert statute.rule == rule
    assert name in statute.words
    assert all(code in rule_book() for code in (statute.rule, *statute.spared_by))


def test_what_the_shop_promised_itself_has_no_floor_and_no_exception() -> None:
    assert (PROMISED_X10.beside(100), PROMISED_X10.spared_by) == (1000, ())


@pytest.mark.parametrize(("paid", "food", "fraud"), [(100, 1000_00, 500_00), (300_00, 3000_00, 900_00)])
def test_damages_have_a_floor(paid: int, food: int, fraud: int) -> None:
    assert (FOOD_X10.beside(paid), FRAUD_X3.beside(paid)) == (food, fraud)


def test_a_flaw_of_the_label_alone_takes_the_damages_out() -> None:
    label = TypedCosts(dispute={CostCode.LABEL_FLAW: 1})
    claim = {"asked": 1000_00, "reason": Reason.FOOD_SAFETY}

    whole, spared = compared(**claim), compared(typed=label, **claim)

    assert whole.statute is FOOD_X10
    assert any("法定赔偿" in line.words for row in whole.rows for line in row.lines)
    assert spared.spared
    assert not any("法定赔偿" in line.words for row in spared.rows for line in row.lines)
    assert sums(spared)[WayOut.CONTEST][1] < sums(whole)[WayOut.CONTEST][1]


def test_who_asks_for_no_damages_and_shows_no_fault_is_not_reckoned_with_them() -> None:
    assert compared(reason=Reason.FOOD_SAFETY).statute is None


def test_a_typed_figure_has_no_interval_and_the_disputes_own_wins() -> None:
    costs = assumed(TypedCosts(shop={CostCode.GOODS: 900}, dispute={CostCode.GOODS: 1200}), 3990)
    goods = next(one for one in costs.assumptions if one.code is CostCode.GOODS)

    assert (goods.value.low, goods.value.high, goods.said_by) == (1200, 1200, From.DISPUTE)


def test_every_assumption_that_nobody_typed_says_that_it_is_a_guess_and_where_it_comes_from() -> None:
    for one in assumed(TypedCosts(), 3990).assumptions:
        assert one.said_by is From.GUESS
        assert one.why.endswith("。")


@pytest.mark.parametrize("kind", OfferKind)
def test_every_kind_of_offer_has_its_price_line_by_line(kind: OfferKind) -> None:
    costs = assumed(
        TypedCosts(shop={CostCode.GOODS: 1000, CostCode.FREIGHT_OUT: 300, CostCode.FREIGHT_BACK: 500}), 3990
    )

    lines = price_of(kind, 0 if kind in IN_GOODS else 2000, costs)

    expected = {"refund": 2000, "partial": 2000, "return": 1900, "resend": 1300, "exchange": 1200, "coupon": 1200}
    assert total(lines).likely == pytest.approx(expected[kind])
    assert [found for found, _, _ in ways_of_kinds(2000, costs)] == list(OfferKind)

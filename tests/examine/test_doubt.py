"""How findings become a probability: caps, bands, the interval, and the prior that says when it is a guess."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.assessment import Band, Family, Finding, SpeaksFor, Weight
from mingbian.domain.clock import beijing
from mingbian.domain.record import Decided
from mingbian.examine.doubt import CAP_DB, GUESS, band, doubt, prior, shifts


def finding(family: Family, db: float, speaks_for: SpeaksFor = SpeaksFor.INTENTIONAL, code: str = "X01") -> Finding:
    return Finding(code, "", family, speaks_for, Weight(db, db / 2, db * 1.5), "", (1,))


FINDINGS = st.lists(
    st.builds(finding, st.sampled_from(Family), st.floats(0, 12), st.sampled_from(SpeaksFor), st.just("X01")),
    max_size=12,
)


def test_with_nothing_found_doubt_is_the_prior() -> None:
    assert doubt(GUESS, ()).probability == pytest.approx(0.10)
    assert doubt(GUESS, ()).band is Band.HONEST


def test_ten_decibans_are_ten_times_the_odds() -> None:
    assert doubt(GUESS, (finding(Family.CHAT, 10.0),)).probability == pytest.approx(10 / 19)


@given(FINDINGS)
def test_the_probability_is_the_prior_and_what_each_family_adds(findings: list[Finding]) -> None:
    total_db = 10 * math.log10(GUESS.alpha / GUESS.beta) + sum(shift for _, shift in shifts(findings))

    assert doubt(GUESS, findings).probability == pytest.approx(1 / (1 + 10 ** (-total_db / 10)))


def test_one_family_alone_never_reaches_doubtful_from_the_guessed_prior() -> None:
    many = tuple(finding(Family.CHAT, 12.0, code=f"C{n}") for n in range(9))

    assert doubt(GUESS, many).band is Band.UNCLEAR


def test_two_families_can_concentrate() -> None:
    strong = Weight(9.0, 8.0, 10.0)
    both = tuple(
        Finding("X", "", family, SpeaksFor.INTENTIONAL, strong, "", (1,))
        for family in (Family.CHAT, Family.LOGISTICS, Family.PHOTO)
    )

    assert doubt(GUESS, both).band is Band.CONCENTRATED


def test_a_high_probability_with_a_low_end_below_six_tenths_is_only_doubtful() -> None:
    assert band(0.90, 0.59) is Band.DOUBTFUL
    assert band(0.90, 0.60) is Band.CONCENTRATED


@pytest.mark.parametrize(("edge", "expected"), [(0.2499, Band.HONEST), (0.25, Band.UNCLEAR), (0.60, Band.DOUBTFUL)])
def test_bands_begin_at_their_figure(edge: float, expected: Band) -> None:
    assert band(edge, 0.0) is expected


def test_the_owners_decided_disputes_sharpen_the_guess() -> None:
    decided = Decided(at=beijing(2026, 3, 1), cite=1, intentional=3, honest=77)

    assert prior(decided).mean == pytest.approx(0.05)
    assert not prior(decided).guessed
    assert doubt(prior(decided), ()).high < doubt(GUESS, ()).high


def test_no_decided_dispute_is_still_a_guess() -> None:
    assert prior(Decided(at=beijing(2026, 3, 1), cite=1, intentional=0, honest=0)).guessed


@given(FINDINGS)
def test_the_interval_holds_the_probability_and_every_family_is_capped(findings: list[Finding]) -> None:
    answer = doubt(GUESS, findings)
    alone = [doubt(GUESS, [one for one in findings if one.family is family]) for family in Family]

    assert answer.low <= answer.probability <= answer.high
    assert all(one.probability <= doubt(GUESS, (finding(Family.CHAT, CAP_DB),)).probability + 1e-12 for one in alone)


@given(FINDINGS, st.sampled_from(Family), st.floats(0, 12))
def test_one_more_finding_for_honest_never_raises_doubt(findings: list[Finding], family: Family, db: float) -> None:
    more = [*findings, finding(family, db, SpeaksFor.HONEST, "X99")]

    assert doubt(GUESS, more).probability <= doubt(GUESS, findings).probability + 1e-12


@given(FINDINGS)
def test_the_order_of_findings_does_not_matter(findings: list[Finding]) -> None:
    assert doubt(GUESS, findings).probability == pytest.approx(doubt(GUESS, findings[::-1]).probability, abs=1e-12)

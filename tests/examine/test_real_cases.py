"""Real cases, told in our own words: no legitimate one may look intentional, each intentional one shows why."""

import re
from pathlib import Path

import pytest

from mingbian.domain.assessment import Assessment, Band, SpeaksFor
from mingbian.domain.story import read
from mingbian.examine.assess import assess

CASES = sorted((Path(__file__).parent.parent / "stories" / "real").glob("*.story"))


def told(case: Path) -> tuple[str, set[str], Assessment]:
    text = case.read_text("utf-8")
    label = re.search(r"^# label: (\w+)$", text, re.MULTILINE)
    shows = re.search(r"^# shows: (.+)$", text, re.MULTILINE)
    assert label
    return label[1], set(shows[1].split()) if shows else set(), assess(read(text))


def test_at_least_fifteen_cases_are_told() -> None:
    assert len(CASES) >= 15


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_no_legitimate_case_looks_intentional(case: Path) -> None:
    label, _, answer = told(case)

    if label == "legitimate":
        assert answer.doubt.band in (Band.HONEST, Band.UNCLEAR)
    if label == "mixed":
        assert answer.doubt.band is not Band.CONCENTRATED


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_an_intentional_case_shows_one_of_its_signals(case: Path) -> None:
    label, shows, answer = told(case)

    if label == "malicious":
        assert shows
        found = {finding.code for finding in answer.findings if finding.speaks_for is SpeaksFor.INTENTIONAL}
        assert found & shows


def test_intentional_cases_stand_above_legitimate_ones_on_the_whole() -> None:
    doubts: dict[str, list[float]] = {"malicious": [], "legitimate": [], "mixed": []}
    for case in CASES:
        label, _, answer = told(case)
        doubts[label].append(answer.doubt.probability)
    middle = {label: sorted(found)[len(found) // 2] for label, found in doubts.items()}

    assert middle["malicious"] > 2 * max(doubts["legitimate"])

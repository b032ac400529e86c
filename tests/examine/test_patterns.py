"""The thirteen intentional patterns, each beside an honest twin with the same surface."""

import re
from pathlib import Path

import pytest

from mingbian.domain.assessment import Assessment, Band, Family, SpeaksFor
from mingbian.domain.story import read
from mingbian.examine.assess import assess

STORIES = Path(__file__).parent.parent / "stories"
PATTERNS = [f"pat{number:02d}" for number in range(1, 14)]


def answer(pattern: str, twin: str) -> Assessment:
    return assess(read((STORIES / "patterns" / f"{pattern}_{twin}.story").read_text("utf-8")))


@pytest.mark.parametrize("pattern", PATTERNS)
def test_the_intentional_story_has_doubts(pattern: str) -> None:
    assert answer(pattern, "intentional").doubt.probability >= 0.60


@pytest.mark.parametrize("pattern", PATTERNS)
def test_its_doubts_come_from_more_than_one_family(pattern: str) -> None:
    found = answer(pattern, "intentional").findings
    families = {finding.family for finding in found if finding.speaks_for is SpeaksFor.INTENTIONAL}

    assert len(families) >= 2
    assert families <= set(Family)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_the_honest_twin_comes_out_as_honest(pattern: str) -> None:
    assert answer(pattern, "honest").doubt.band is Band.HONEST


@pytest.mark.parametrize("pattern", PATTERNS)
def test_the_twin_names_at_least_three_features_that_it_shares(pattern: str) -> None:
    text = (STORIES / "patterns" / f"{pattern}_honest.story").read_text("utf-8")
    shared = re.search(r"相同的表面特征：(.+)", text)

    assert shared
    assert len(shared[1].split("；")) >= 3


def test_the_rain_coat_of_the_manual_has_doubts() -> None:
    found = assess(read((STORIES / "rain_coat.story").read_text("utf-8")))

    assert found.doubt.probability >= 0.60
    assert {"L01", "C01", "C02"} <= {finding.code for finding in found.findings}

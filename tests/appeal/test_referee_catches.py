"""The referee finds a changed number wherever it stands, and finds nothing in what was composed."""

from pathlib import Path

import pytest

from mingbian.appeal.channel_file import channels
from mingbian.appeal.draft import Form
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mutator import mutations
from packing import STORIES, drafted, story

CAUGHT_AT_LEAST = 0.99
LIBRARY = sorted((Path(__file__).parent.parent / "stories").rglob("*.story"))
TOLD = [story(name) for name in STORIES]


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("channel", channels())
def test_it_has_nothing_against_a_composed_draft(name: str, channel: str) -> None:
    composed = drafted(story(name), channel)

    found = [objection for objection in composed.objections() if objection.code != "over_limit"]

    assert found == []


@pytest.mark.parametrize("path", LIBRARY, ids=lambda path: path.stem)
def test_it_has_nothing_against_what_is_composed_of_any_story_told(path: Path) -> None:
    dossier = read(path.read_text("utf-8"))

    for channel in ("evidence", "report_buyer"):
        assert drafted(dossier, channel).objections() == ()


def test_at_least_99_of_100_changed_numbers_are_caught() -> None:
    missed, tried = _missed(TOLD, each=1)

    assert tried > 250
    assert 1 - len(missed) / tried >= CAUGHT_AT_LEAST, missed


@pytest.mark.prove
@pytest.mark.parametrize("seed", range(5))
def test_at_least_99_of_100_changed_numbers_are_caught_whatever_the_seed(seed: int) -> None:
    told = [*TOLD, *(read(path.read_text("utf-8")) for path in LIBRARY)]

    missed, tried = _missed(told, each=2, seed=seed)

    assert 1 - len(missed) / tried >= CAUGHT_AT_LEAST, missed


def _missed(told: list[Dossier], *, each: int, seed: int = 20260301) -> tuple[list[str], int]:
    missed, tried = [], 0
    for dossier in told:
        composed = drafted(dossier)
        for form in (Form.SHORT, Form.LONG):
            for mutation in mutations(composed.draft.text(form), seed, each=each):
                tried += 1
                if not composed.objections(composed.with_text(form, mutation.text)):
                    missed.append(f"{composed.dossier.order.order_sn}, {form}: {mutation.told}")
    return missed, tried

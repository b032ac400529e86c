"""The referee finds a changed number wherever it stands, and finds nothing in what was composed."""

import pytest

from mingbian.appeal.channel_file import channels
from mingbian.appeal.draft import Form
from mutator import mutations
from packing import STORIES, drafted, story

CAUGHT_AT_LEAST = 0.99


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("channel", channels())
def test_it_has_nothing_against_a_composed_draft(name: str, channel: str) -> None:
    composed = drafted(story(name), channel)

    found = [objection for objection in composed.objections() if objection.code != "over_limit"]

    assert found == []


def test_at_least_99_of_100_changed_numbers_are_caught() -> None:
    missed, tried = _missed(each=1)

    assert tried > 250
    assert 1 - len(missed) / tried >= CAUGHT_AT_LEAST, missed


@pytest.mark.prove
@pytest.mark.parametrize("seed", range(5))
def test_at_least_99_of_100_changed_numbers_are_caught_whatever_the_seed(seed: int) -> None:
    missed, tried = _missed(each=6, seed=seed)

    assert 1 - len(missed) / tried >= CAUGHT_AT_LEAST, missed


def _missed(*, each: int, seed: int = 20260301) -> tuple[list[str], int]:
    missed, tried = [], 0
    for name in STORIES:
        composed = drafted(story(name))
        for form in (Form.SHORT, Form.LONG):
            for mutation in mutations(composed.draft.text(form), seed, each=each):
                tried += 1
                if not composed.objections(composed.with_text(form, mutation.text)):
                    missed.append(f"{name}, {form}: {mutation.told}")
    return missed, tried

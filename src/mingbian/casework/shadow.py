"""What would be told otherwise: a kept judgement beside the same facts as they would be judged now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mingbian.domain.assessment import Assessment, Band, SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.domain.learned import Learned
from mingbian.examine.assess import assess
from mingbian.examine.signal import Signal

SAME = 0.005
"""Half a percent more or less is told alike."""


@dataclass(frozen=True, slots=True)
class Told:
    """What was or would be told: the chance, the band, and each signal's signed decibans."""

    probability: float
    band: Band
    weights: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Change:
    """Two tellings of one dispute that differ, and the codes of the signals by which they do."""

    before: Told
    after: Told
    came: tuple[str, ...]
    went: tuple[str, ...]
    moved: tuple[str, ...]


def told_then(judgement: Mapping[str, Any]) -> Told:
    """A judgement as it was kept (`as_json`)."""
    doubt = judgement["doubt"]
    weights = {
        found["code"]: found["weight_db"] if found["speaks_for"] == SpeaksFor.INTENTIONAL else -found["weight_db"]
        for found in judgement["findings"]
    }
    return Told(doubt["probability"], Band(doubt["band"]), weights)


def told_now(dossier: Dossier, looking: Sequence[Signal], learned: Learned | None) -> Told:
    """The same facts, judged with these signals and this learning."""
    return _told(assess(dossier, looking, learned=learned))


def change(before: Told, after: Told) -> Change | None:
    """None where nobody would read a difference."""
    if before.band is after.band and abs(before.probability - after.probability) < SAME:
        return None
    both = sorted(before.weights.keys() & after.weights.keys())
    return Change(
        before,
        after,
        came=tuple(sorted(after.weights.keys() - before.weights.keys())),
        went=tuple(sorted(before.weights.keys() - after.weights.keys())),
        moved=tuple(code for code in both if abs(before.weights[code] - after.weights[code]) > SAME),
    )


def _told(assessment: Assessment) -> Told:
    weights = {found.code: found.signed_db for found in assessment.findings}
    return Told(assessment.doubt.probability, assessment.doubt.band, weights)

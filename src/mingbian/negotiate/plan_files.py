"""Every conversation plan, read from its file: what is said, asked and shown for one kind of complaint."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from mingbian.domain.complaint import Reason
from mingbian.domain.discovery import by_code, files_in
from mingbian.negotiate.letter import SLOT, Stage
from mingbian.negotiate.slots import SLOTS

AT_ONCE = "at_once"
WHOLE = frozenset({"reasons", "exhibits", "nothing_to_show", "note", "under_threat"})
OF_A_STAGE = frozenset({"say", "ask"})


class PlanBrokenError(ValueError):
    """A plan's file is wrong. The program must not start: half a plan leaves a seller without words."""


@dataclass(frozen=True, slots=True)
class Words:
    """What is said and asked at one stage, to the buyer; both may hold 【slots|with words to fall back on】.

    At the stage of showing, what is shown is named before it. A question that is a key of `answered_by` is not asked
    where the slot that it names is known: the buyer has said it already.
    """

    say: str
    ask: tuple[str, ...] = ()
    answered_by: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlanFile:
    """The plan for some reasons. `exhibits` are codes of evidence that a buyer may see, the most telling first.

    `nothing_to_show` says why nothing is, where nothing is; `note` is what to write down on the telephone. A plan
    `under_threat` has no stage at which something is offered, and no `at_once`.
    """

    reasons: tuple[Reason, ...]
    exhibits: tuple[str, ...]
    nothing_to_show: str
    note: tuple[str, ...]
    stages: Mapping[Stage, Words]
    at_once: Words | None
    under_threat: bool


@dataclass(frozen=True, slots=True)
class Deciding:
    """A question of step 1 in words for the buyer; one that `costs_us` is never asked under a threat."""

    code: str
    ask: str
    costs_us: bool


@cache
def plan_files() -> tuple[PlanFile, ...]:
    """In name order. Raises PlanBrokenError, and DuplicateCodeError where two plans are for one reason."""
    found = tuple(
        plan_of(tomllib.loads(file.read_text("utf-8")), file.name)
        for file in files_in("mingbian.negotiate.plans", ".toml")
    )
    by_code((str(reason), one) for one in found for reason in one.reasons)
    return found


def plan_file_for(reason: Reason, *, threatened: bool) -> PlanFile:
    """The plan for a complaint of this reason, or the one for whoever ties money to a review or a complaint."""
    return next(one for one in plan_files() if (one.under_threat if threatened else reason in one.reasons))


@cache
def deciding() -> dict[str, Deciding]:
    """The questions of step 1 that are the buyer's to answer, by their codes."""
    told = tomllib.loads(files("mingbian.negotiate").joinpath("deciding.toml").read_text("utf-8"))
    return by_code(
        (one["code"], Deciding(one["code"], one["ask"], one.get("costs_us") is True)) for one in told["question"]
    )


def plan_of(entry: Mapping[str, object], file: str) -> PlanFile:
    """One file. Raises PlanBrokenError naming it: a wrong key, stage, reason or slot, or nothing to say."""
    try:
        _refuse_strange(set(entry) - WHOLE - set(Stage) - {AT_ONCE}, "keys unknown")
        plan = PlanFile(
            reasons=tuple(Reason(reason) for reason in _texts(entry, "reasons")),
            exhibits=_texts(entry, "exhibits"),
            nothing_to_show=str(entry.get("nothing_to_show", "")),
            note=_texts(entry, "note"),
            stages={stage: _words(entry[stage.value]) for stage in Stage if stage.value in entry},
            at_once=_words(entry[AT_ONCE]) if AT_ONCE in entry else None,
            under_threat=entry.get("under_threat") is True,
        )
        _refuse_strange({str(stage) for stage in _missing(plan)}, "stages wrong")
    except (ValueError, KeyError) as error:
        raise PlanBrokenError(f"{file}: {error}") from error
    return plan


def _missing(plan: PlanFile) -> set[Stage]:
    """The stages that are there and should not be, or the other way round."""
    wanted = set(Stage) - {Stage.OFFER} if plan.under_threat else set(Stage)
    return wanted ^ set(plan.stages)


def _words(entry: object) -> Words:
    if not isinstance(entry, dict):
        raise ValueError("a stage is a table")
    _refuse_strange(set(entry) - OF_A_STAGE, "keys unknown in a stage")
    asked = tuple(_asked(one) for one in entry.get("ask", []))
    answered_by = {text: slot for text, slot in asked if slot}
    _refuse_strange(set(answered_by.values()) - SLOTS, "slots that do not exist")
    words = Words(str(entry["say"]), tuple(text for text, _ in asked), answered_by)
    for text in (words.say, *words.ask):
        slots = [(match[1], match[2]) for match in SLOT.finditer(text)]
        _refuse_strange({name for name, _ in slots} - SLOTS, "slots that do not exist")
        _refuse_strange({name for name, otherwise in slots if not otherwise}, "slots without words to fall back on")
    return words


def _asked(one: object) -> tuple[str, str]:
    """A question, and the slot that answers it, empty for none."""
    match one:
        case str() as text:
            return text, ""
        case {"text": str() as text, "unless": str() as slot}:
            return text, slot
        case _:
            raise ValueError(f"a question is a text or {{ text = …, unless = … }}, not {one!r}")


def _refuse_strange(strange: set[str], what: str) -> None:
    if strange:
        raise ValueError(f"{what}: {', '.join(sorted(strange))}")


def _texts(entry: Mapping[str, object], key: str) -> tuple[str, ...]:
    values = entry.get(key, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError(f"{key} must be a list of texts")
    return tuple(values)

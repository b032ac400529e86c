"""What every tone check promises: its bad sentences are caught, and its good ones pass every check of the house."""

import re
from datetime import timedelta
from importlib.resources import files
from typing import NamedTuple

import pytest

from mingbian.domain.clock import beijing
from mingbian.domain.talk import Message, Speaker
from mingbian.negotiate.tone_check import Sent, ToneCheck, tone_checks

HEADING = re.compile(
    r"^(?P<kind>Bad|Good)(?:, at (?P<hour>\d+):(?P<minute>\d\d))?(?:, after (?P<unanswered>\d+) unanswered)?"
    r"(?P<asked> to a buyer who has just written)?:$"
)
NOON = beijing(2026, 3, 10, 12, 0)
EVERY_CHECK = list(tone_checks().values())


class Case(NamedTuple):
    bad: bool
    text: str
    sent: Sent


def cases_of(check: ToneCheck) -> list[Case]:
    """The sentences of a check's docstring with the moment that their heading names."""
    cases: list[Case] = []
    heading = None
    for line in (check.look.__globals__["__doc__"] or "").splitlines():
        if found := HEADING.match(line):
            heading = found
        elif heading and line.startswith("    "):
            cases.append(Case(heading["kind"] == "Bad", line.strip(), moment_of(heading)))
        elif line.strip():
            heading = None
    return cases


def moment_of(heading: re.Match[str]) -> Sent:
    now = NOON.replace(hour=int(heading["hour"]), minute=int(heading["minute"])) if heading["hour"] else NOON
    talk = [said(now - timedelta(minutes=5), Speaker.BUYER)] if heading["asked"] else []
    unanswered = int(heading["unanswered"] or 0)
    talk += [said(now - timedelta(minutes=unanswered - n), Speaker.SELLER) for n in range(unanswered)]
    return Sent(now, tuple(talk))


def said(at, speaker: Speaker) -> Message:
    return Message(at=at, cite=1, speaker=speaker, text="您好")


ALL_CASES = [
    pytest.param(check, case, id=f"{check.code} {case.text}") for check in EVERY_CHECK for case in cases_of(check)
]


@pytest.mark.parametrize(("check", "case"), [param for param in ALL_CASES if param.values[1].bad])
def test_every_bad_sentence_is_caught_with_its_spot_and_a_better_one(check: ToneCheck, case: Case) -> None:
    objection = check.objection(case.text, case.sent)

    assert objection is not None, case.text
    assert objection.spot
    assert objection.spot == case.text[objection.start : objection.end]
    assert objection.why.endswith("。")
    assert objection.better.endswith("。")


@pytest.mark.parametrize(("check", "case"), [param for param in ALL_CASES if not param.values[1].bad])
def test_no_check_at_all_minds_a_good_sentence(check: ToneCheck, case: Case) -> None:
    minded = [other.code for other in EVERY_CHECK if other.objection(case.text, case.sent)]

    assert minded == []


@pytest.mark.parametrize("check", EVERY_CHECK, ids=lambda check: check.code)
def test_every_check_shows_both_kinds_and_cites_a_rule(check: ToneCheck) -> None:
    kinds = {case.bad for case in cases_of(check)}

    assert kinds == {True, False}
    assert check.rules
    assert re.fullmatch(r"T\d\d", check.code)
    assert check.title


@pytest.mark.parametrize("check", EVERY_CHECK, ids=lambda check: check.code)
def test_every_rule_cited_exists(check: ToneCheck) -> None:
    rooms = [room for room in files("mingbian.rules").iterdir() if room.is_dir()]
    known = {file.name.removesuffix(".toml") for room in rooms for file in room.iterdir()}

    assert set(check.rules) <= known


@pytest.mark.parametrize("check", EVERY_CHECK, ids=lambda check: check.code)
def test_a_better_sentence_is_not_itself_minded(check: ToneCheck) -> None:
    betters = {objection.better for case in cases_of(check) if (objection := check.objection(case.text, case.sent))}

    minded = [other.code for better in betters for other in EVERY_CHECK if other.objection(better, Sent(NOON))]

    assert minded == []

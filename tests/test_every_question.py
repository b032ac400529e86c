"""What every question promises: it is asked only while it is open, and its answers lead where it said."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from mingbian.domain.assessment import Finding
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.story import read
from mingbian.examine.asking import WORTH_ASKING, Balance, Known, balance, foreseen
from mingbian.examine.assess import assess
from mingbian.examine.question import Question, questions
from mingbian.examine.signal import signals
from mingbian.gather.evidence_kinds import evidence_kinds

STORIES = sorted((Path(__file__).parent / "stories").rglob("*.story"))
EYES = {one.code: one for one in signals()}
ACCUSING = re.compile(r"骗子|欺诈|恶意|诈骗|打假|敲诈|勒索|羊毛党|无赖|撒谎|说谎|造假|刁民")
AS_GOOD_AS_NOTHING = 1e-9
every = pytest.mark.parametrize("asked", questions(), ids=lambda asked: asked.code)


@cache
def known() -> tuple[tuple[Known, Balance], ...]:
    """Every story of the library as it is known, with where doubt stands."""
    dossiers = [read(path.read_text("utf-8")) for path in STORIES]
    answers = [(dossier, assess(dossier)) for dossier in dossiers]
    seen = [Known(dossier, answer.prior, answer.findings, look) for dossier, answer in answers]
    return tuple((one, balance(one)) for one in seen)


def look(dossier: Dossier, codes: Iterable[str]) -> list[Finding]:
    return [found for code in codes if (found := EYES[code].find(dossier))]


def changed(one: Known, supposed: Dossier) -> set[str]:
    """The codes of the signals that see something else in the supposed dossier."""
    before = {found.code: found.signed_db for found in one.findings}
    after = {found.code: found.signed_db for found in assess(supposed).findings}
    return {code for code in before.keys() | after.keys() if before.get(code) != after.get(code)}


def open_for(asked: Question) -> list[tuple[Known, Balance]]:
    return [(one, now) for one, now in known() if asked.open_in(one.dossier)]


def test_there_are_questions_of_every_kind() -> None:
    assert len(questions()) >= 18
    assert len({asked.family for asked in questions()}) >= 5


@every
def test_it_is_one_plain_sentence_about_what_to_do(asked: Question) -> None:
    assert asked.text.endswith("。")
    assert asked.text.count("。") == 1
    assert not ACCUSING.search(asked.text)
    for answer in asked.answers:
        assert answer.words
        assert not re.search(r"[。，]$", answer.words)
        assert not ACCUSING.search(answer.words)


@every
def test_two_answers_or_more_that_speak_for_either_story_share_the_cases(asked: Question) -> None:
    assert any(answer.if_intentional > answer.if_honest for answer in asked.answers)
    assert any(answer.if_intentional < answer.if_honest for answer in asked.answers)
    assert all(0 < share < 1 for answer in asked.answers for share in (answer.if_intentional, answer.if_honest))
    assert sum(answer.if_intentional for answer in asked.answers) <= 1
    assert sum(answer.if_honest for answer in asked.answers) <= 1


@every
def test_it_names_signals_and_kinds_of_evidence_that_exist(asked: Question) -> None:
    assert {code for answer in asked.answers for code in answer.reads} <= EYES.keys()
    assert asked.held <= evidence_kinds().keys()
    assert all(bool(answer.then) == bool(answer.reads) for answer in asked.answers)


@every
def test_it_is_asked_of_some_story(asked: Question) -> None:
    assert open_for(asked)


@every
def test_its_answers_take_the_probability_where_it_said_and_close_it(asked: Question) -> None:
    for one, now in open_for(asked):
        found = foreseen(asked, one, now)
        for answer, told in zip(asked.answers, found.foreseen, strict=True):
            if answer.then is None:
                continue
            supposed = answer.then(one.dossier)

            assert changed(one, supposed) <= set(answer.reads), "these signals read it too: name them in `reads`"
            assert assess(supposed).doubt.probability == pytest.approx(told.probability, abs=AS_GOOD_AS_NOTHING)
            assert supposed is one.dossier or not asked.open_in(supposed)


@every
def test_no_answer_takes_it_the_other_way(asked: Question) -> None:
    for one, now in open_for(asked):
        for answer, told in zip(asked.answers, foreseen(asked, one, now).foreseen, strict=True):
            up = answer.if_intentional > answer.if_honest
            moved = told.probability - now.probability

            assert moved >= -0.05 if up else moved <= 0.05, (one.dossier.order, answer.words)


@every
def test_some_answer_of_it_moves_some_story(asked: Question) -> None:
    assert any(foreseen(asked, one, now).expected_change > WORTH_ASKING for one, now in open_for(asked))


@every
def test_its_chances_are_those_of_the_two_stories_weighed_by_the_probability_now(asked: Question) -> None:
    one, now = open_for(asked)[0]
    p = now.probability
    found = foreseen(asked, one, now)

    for answer, told in zip(asked.answers, found.foreseen, strict=True):
        assert told.chance == pytest.approx(p * answer.if_intentional + (1 - p) * answer.if_honest)
    assert found.expected_change == pytest.approx(
        sum(told.chance * abs(told.probability - p) for told in found.foreseen)
    )


@every
def test_evidence_that_answers_it_closes_it(asked: Question) -> None:
    dossier = open_for(asked)[0][0].dossier
    filed = tuple(Exhibit(1, kind, "0" * 64, "证物.jpg", "image/jpeg", 1, dossier.now) for kind in sorted(asked.held))

    assert asked.open_in(replace(dossier, exhibits=filed)) is not bool(filed)

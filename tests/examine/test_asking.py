"""The one question that is asked: computed from what its answers would change, and never of what is known."""

import re
from dataclasses import replace
from math import log10
from pathlib import Path

import pytest

from mingbian.domain.assessment import Assessment, Finding, SpeaksFor, Weight
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.examine import asking
from mingbian.examine.asking import ENOUGH, WORTH_ASKING
from mingbian.examine.assess import assess
from mingbian.examine.doubt import doubt
from mingbian.examine.question import Answer, Question, questions

EVERY = sorted((Path(__file__).parent.parent / "stories").rglob("*.story"))

COLLECTED = """
2026-03-01 10:00 order     260301-1 3990 雨衣
2026-03-01 20:00 shipped   YT1
2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
2026-03-09 09:00 complaint not_received 3990 没收到
2026-03-09 10:00 now
"""
COMES_BACK = """
2026-03-01 10:00 order     260301-1 3990 雨衣
2026-03-01 20:00 shipped   YT1 900g
2026-03-04 09:00 delivered YT1 本人签收
2026-03-06 09:00 aftersale return_refund 3990 质量问题
2026-03-07 09:00 returned  YT9
2026-03-09 10:00 now
"""
BROKEN = """
2026-03-01 10:00 order     260301-1 3990 雨衣
2026-03-01 20:00 shipped   YT1
2026-03-04 09:00 delivered YT1 本人签收
2026-03-09 08:00 seller    可以给您换货
2026-03-09 09:00 complaint damaged 3990 破了
2026-03-09 10:00 now
"""


def with_lines(story: str, *lines: str) -> str:
    """The story with more known; it is read at its latest line then."""
    return "\n".join([story.replace("2026-03-09 10:00 now\n", ""), *lines])


def after(answer: Answer, asked: Question, dossier: Dossier, now: Assessment) -> float:
    """The probability once the answer is known, by judging the whole dossier anew."""
    if answer.then:
        return assess(answer.then(dossier)).doubt.probability
    db = 10 * log10(answer.if_intentional / answer.if_honest)
    side = SpeaksFor.INTENTIONAL if db > 0 else SpeaksFor.HONEST
    seen = Finding("", "", asked.family, side, Weight(abs(db), abs(db), abs(db)), "", ())
    return doubt(now.prior, [*now.findings, seen]).probability


def worth(asked: Question, dossier: Dossier, now: Assessment) -> float:
    """The expected change of the probability, by brute force."""
    p = now.doubt.probability
    return sum(
        (p * answer.if_intentional + (1 - p) * answer.if_honest) * abs(after(answer, asked, dossier, now) - p)
        for answer in asked.answers
    )


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_the_question_asked_has_the_largest_expected_change_of_all_that_are_open(path: Path) -> None:
    dossier = read(path.read_text("utf-8"))
    now = assess(dossier)
    worths = {asked.code: worth(asked, dossier, now) for asked in questions() if asked.open_in(dossier)}
    largest = max(worths.values(), default=0.0)

    if now.inquiry is None:
        assert largest < WORTH_ASKING
        assert now.ask == ENOUGH
    else:
        assert worths[now.inquiry.code] == pytest.approx(largest)
        assert now.inquiry.expected_change == pytest.approx(largest)
        assert now.ask == now.inquiry.text


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_what_is_known_is_never_asked(path: Path) -> None:
    dossier = read(path.read_text("utf-8"))
    code = next((asked for asked in questions() if asked.text == assess(dossier).ask), None)
    if code is None:
        return

    assert code.open_in(dossier)
    for answer in code.answers:
        if answer.then and (known := answer.then(dossier)) is not dossier:
            assert assess(known).ask != code.text


@pytest.mark.parametrize(
    ("story", "asked", "line"),
    [
        (COLLECTED, "who_took_it", "2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码 出库记录 非本人签收 放在门口"),
        (COLLECTED, "who_took_it", "2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码 出库记录 凭取件码 本人取件"),
        (COLLECTED, "asked_at_home", "2026-03-09 11:00 buyer 不好意思找到了,家里人收的"),
        (COMES_BACK, "weight_of_the_return", "2026-03-09 11:00 return_weighed YT9 360g"),
        (COMES_BACK, "weight_of_the_return", "2026-03-09 11:00 return_weighed YT9 905g"),
        (BROKEN, "picture_with_waybill", "2026-03-09 11:00 photo p1 captured=2026-03-09T10:50 破口和面单"),
        (BROKEN, "picture_with_waybill", "2026-03-09 11:00 photo p1 aigc=1 破口"),
        (BROKEN, "record_in_this_shop", "2026-03-09 11:00 account orders=20 refunds=0"),
    ],
)
def test_an_answer_takes_the_probability_to_where_it_was_said_to(story: str, asked: str, line: str) -> None:
    before = read(story)
    question = next(one for one in questions() if one.code == asked)
    said = [f"{after(answer, question, before, assess(before)):.0%}" for answer in question.answers]

    assert question.open_in(before)
    assert f"{assess(read(with_lines(story, line))).doubt.probability:.0%}" in said


def test_an_answer_that_no_signal_reads_weighs_what_its_two_shares_say() -> None:
    now = assess(read(COMES_BACK.replace(" 900g", "")))
    told = next(one for one in questions() if one.code == "piece_by_piece")

    assert now.inquiry
    assert now.inquiry.code == "piece_by_piece"
    for answer, foreseen in zip(told.answers, now.inquiry.foreseen, strict=True):
        odds = foreseen.probability / (1 - foreseen.probability)
        before = now.doubt.probability / (1 - now.doubt.probability)
        assert odds / before == pytest.approx(answer.if_intentional / answer.if_honest)


def test_the_likelier_the_intentional_story_the_likelier_its_answers() -> None:
    started = [
        f"2026-03-01 09:00 decided intentional={bad} honest={good}\n{COLLECTED}" for bad, good in ((2, 20), (10, 20))
    ]
    seldom, often = (assess(read(story)).inquiry for story in started)

    assert seldom
    assert often
    assert seldom.code == often.code == "who_took_it"
    assert seldom.foreseen[0].chance < often.foreseen[0].chance


def test_nothing_is_asked_when_no_answer_would_change_anything(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-04 10:00 account   orders=3 refunds=0
    2026-03-04 10:00 buyer     你好
    2026-03-05 09:00 complaint attitude 0 态度不好
    """
    answer = assess(told)

    assert answer.inquiry is None
    assert answer.ask == ENOUGH


def test_the_chances_of_the_answers_leave_room_for_no_answer() -> None:
    for path in EVERY:
        asked = assess(read(path.read_text("utf-8"))).inquiry

        assert asked is None or 0 < sum(told.chance for told in asked.foreseen) <= 1


def test_the_question_is_one_sentence() -> None:
    for path in EVERY:
        assert re.fullmatch(r"[^。]+。", assess(read(path.read_text("utf-8"))).ask)


@pytest.mark.parametrize("where", ["fits", "then"])
def test_a_question_that_crashes_is_not_asked_and_stops_nothing(monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    def crashes(dossier: Dossier) -> Dossier:
        raise ValueError("boom")

    whole = assess(read(COLLECTED))
    [best] = [one for one in questions() if one.text == whole.ask]
    broken = (
        replace(best, fits=crashes)
        if where == "fits"
        else replace(best, answers=(replace(best.answers[0], then=crashes),))
    )
    others = tuple(broken if one is best else one for one in questions())
    monkeypatch.setattr(asking, "questions", lambda: others)

    answer = assess(read(COLLECTED))

    assert answer.doubt == whole.doubt
    assert answer.ask not in (whole.ask, ENOUGH)

"""What the last part of step 4 shows: what was handed in, how it ended, where one may still go, and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from mingbian.actions.record_report_answer import REPORTS
from mingbian.appeal.asked_again import decided_before, new_since, next_ways
from mingbian.appeal.channel import Channel
from mingbian.domain.clock import day_of
from mingbian.domain.lesson import LESSON_TITLES
from mingbian.domain.outcome import AGAINST_US, MEASURE_TITLES, Ending
from mingbian.store.models import HandedIn, Lesson, MetricNote, ReportAnswer, Verdict
from mingbian.store.queries.after_handing_in import (
    every_hand_in,
    handed_before,
    metric_notes,
    pieces,
    report_answers,
    verdicts,
)
from mingbian.store.queries.lessons import has_ended, lessons_of_dispute
from mingbian.web.desk import Desk


@dataclass(frozen=True, slots=True)
class Further:
    """A way that is still open after the verdict. `asks_again` where only something new is heard; `new` is what is."""

    channel: Channel
    asks_again: bool
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AfterHandingIn:
    """`hand_ins` carry their numbers; `further` is empty unless the last verdict went against us."""

    hand_ins: list[tuple[int, HandedIn]]
    verdicts: list[Verdict]
    further: tuple[Further, ...]
    answers: list[ReportAnswer]
    reported: bool
    metrics: list[MetricNote]
    lessons: list[Lesson]
    may_learn: bool
    today: date
    measures: dict[str, str]
    lesson_kinds: dict[str, str]


def after_handing_in(desk: Desk, ways: Iterable[Channel]) -> AfterHandingIn:
    told, hand_ins = verdicts(desk.dispute), every_hand_in(desk.dispute)
    against = bool(told) and Ending(told[0].ending) in AGAINST_US
    return AfterHandingIn(
        hand_ins=list(enumerate(hand_ins, 1)),
        verdicts=told,
        further=_further(desk, ways) if against else (),
        answers=report_answers(desk.dispute),
        reported=any(one.channel in REPORTS and one.struck_at is None for one in hand_ins),
        metrics=metric_notes(desk.dispute),
        lessons=lessons_of_dispute(desk.dispute),
        may_learn=has_ended(desk.dispute),
        today=day_of(desk.now),
        measures={code.value: words for code, words in MEASURE_TITLES.items()},
        lesson_kinds={code.value: words for code, words in LESSON_TITLES.items()},
    )


def lacks_anything_new(desk: Desk, channel: Channel) -> bool:
    """Whether this way asks again about what was decided against us, with nothing that the platform has not seen."""
    before = handed_before(desk.dispute)
    asked = decided_before(channel.code, before) if channel.asks_again_about else None
    return asked is not None and not new_since(pieces(desk.dispute), before, asked)


def _further(desk: Desk, ways: Iterable[Channel]) -> tuple[Further, ...]:
    before = handed_before(desk.dispute)
    # A report that is still under way is not what was decided against us.
    last = next((one.channel for one in reversed(before) if one.ending is not None), "")
    found = []
    for way in next_ways(ways, before, last):
        asked = decided_before(way.code, before)
        found.append(Further(way, asked is not None, new_since(pieces(desk.dispute), before, asked) if asked else ()))
    return tuple(found)

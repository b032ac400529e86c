"""A change is written down when a case has ended, one at a time, with its product and day; it ends or is withdrawn."""

from datetime import date, timedelta

import pytest

from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.end_lesson import LessonEndOddError, end_lesson
from mingbian.actions.hand_in import hand_in
from mingbian.actions.record_lesson import (
    AHEAD,
    LONGEST,
    LessonDayOddError,
    LessonGoodsUnknownError,
    LessonTooSoonError,
    LessonTwiceError,
    LessonUnclearError,
    record_lesson,
)
from mingbian.actions.record_verdict import record_verdict
from mingbian.actions.withdraw_lesson import LessonWithdrawnError, withdraw_lesson
from mingbian.appeal.channel_file import channel_of
from mingbian.domain.clock import beijing, day_of
from mingbian.domain.errors import MingbianError
from mingbian.domain.lesson import LessonKind
from mingbian.domain.outcome import Ending, FindingOfOwner
from mingbian.store import models as rows
from mingbian.store.queries.lessons import change_of, lessons_of, lessons_of_goods
from stock import GOODS

NOW = beijing(2026, 3, 10, 9)
TODAY = day_of(NOW)


def wrote(dispute: rows.Dispute, **told: object) -> rows.Lesson:
    said: dict[str, object] = {"goods_id": GOODS, "since": TODAY, "now": NOW} | told
    return record_lesson(dispute, LessonKind.PACKING, str(said.pop("text", "四角垫纸板")), **said)  # type: ignore[arg-type]


@pytest.fixture
def over(dispute: rows.Dispute) -> rows.Dispute:
    return close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)


def test_a_change_stands_with_its_case_and_its_product(over: rows.Dispute) -> None:
    lesson = wrote(over)

    assert list(lessons_of(over.shop)) == [lesson]
    assert lessons_of_goods(over.shop, GOODS) == [lesson]
    assert change_of(lesson).occasion == date(2026, 3, 1), "the day of the order that taught it"


def test_it_may_be_written_down_as_soon_as_there_is_a_verdict(dispute: rows.Dispute) -> None:
    with pytest.raises(LessonTooSoonError, match="还在「处理中」"):
        wrote(dispute)

    record_verdict(dispute, Ending.LOST, now=NOW)
    assert wrote(dispute).pk


def test_a_report_under_way_does_not_hold_it_up(dispute: rows.Dispute) -> None:
    record_verdict(dispute, Ending.LOST, now=NOW)
    hand_in(dispute, channel_of("report_buyer"), "聊天记录见附件。", now=NOW)

    assert wrote(dispute).pk


@pytest.mark.parametrize(
    ("told", "refused"),
    [
        ({"text": "  "}, LessonUnclearError),
        ({"text": "改" * (LONGEST + 1)}, LessonUnclearError),
        ({"goods_id": "7"}, LessonGoodsUnknownError),
        ({"since": date(2026, 3, 8)}, LessonDayOddError),
        ({"since": TODAY + AHEAD + timedelta(days=1)}, LessonDayOddError),
    ],
)
def test_what_nobody_could_follow_later_is_refused_with_a_way_on(
    over: rows.Dispute, told: dict[str, object], refused: type[MingbianError]
) -> None:
    with pytest.raises(refused) as refusal:
        wrote(over, **told)

    assert refusal.value.hint
    assert not rows.Lesson.objects.exists()


def test_the_same_change_is_written_down_once_unless_the_first_was_a_slip(over: rows.Dispute) -> None:
    first = wrote(over)
    with pytest.raises(LessonTwiceError):
        wrote(over, text="又写一遍")

    withdraw_lesson(first, now=NOW)
    assert wrote(over).pk


def test_it_ends_on_a_day_between_its_first_and_today_and_the_later_word_counts(over: rows.Dispute) -> None:
    lesson = wrote(over)
    for odd in (TODAY - timedelta(days=1), TODAY + timedelta(days=1)):
        with pytest.raises(LessonEndOddError):
            end_lesson(lesson, odd, now=NOW)

    later = NOW + timedelta(days=30)
    end_lesson(lesson, TODAY + timedelta(days=20), now=later)
    end_lesson(lesson, TODAY + timedelta(days=10), now=later)

    assert change_of(rows.Lesson.objects.get()).until == TODAY + timedelta(days=10)


def test_a_withdrawn_one_stays_and_counts_nowhere(over: rows.Dispute) -> None:
    lesson = wrote(over)

    withdraw_lesson(lesson, now=NOW)

    assert not lessons_of(over.shop)
    with pytest.raises(LessonWithdrawnError):
        withdraw_lesson(lesson, now=NOW)
    with pytest.raises(LessonWithdrawnError):
        end_lesson(lesson, TODAY, now=NOW)
    assert [event.kind for event in rows.TimelineEvent.objects.filter(dispute=over).order_by("pk")][-2:] == [
        "lesson_recorded",
        "lesson_withdrawn",
    ]


def test_when_its_case_was_erased_it_is_ended_with_the_shop(over: rows.Dispute) -> None:
    lesson = wrote(over)
    rows.Dispute.objects.update(erased_at=NOW)

    end_lesson(rows.Lesson.objects.select_related("dispute", "shop").get(pk=lesson.pk), TODAY, now=NOW)

    assert rows.TimelineEvent.objects.filter(kind="lesson_ended", dispute=None).exists()

"""Say until when a change held: its later weeks are then no longer counted for it."""

from datetime import date, datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.withdraw_lesson import LessonWithdrawnError, case_of
from mingbian.domain.clock import day_of
from mingbian.domain.errors import MingbianError
from mingbian.domain.lesson import LESSON_TITLES, LessonKind
from mingbian.store import models as rows


class LessonEndOddError(MingbianError):
    """A change that ends before it begins, or is said to have ended tomorrow."""

    code = "lesson_end_odd"
    message_format = "最后一天 {until} 不在 {since}（开始那天）到 {today}（今天）之间。"
    hint_format = "请填最后一次照这项改动做的日子；其实从没做过的，请撤回这条。"


def end_lesson(lesson: rows.Lesson, until: date, *, now: datetime, by: User | None = None) -> rows.Lesson:
    """The lesson with its last day; said again, the later word counts.

    Raises LessonEndOddError, LessonWithdrawnError.
    """
    with acting("lesson_ended", case_of(lesson), now=now, by=by, closed_too=True) as act:
        lesson.refresh_from_db(from_queryset=rows.Lesson.objects.select_for_update(of=("self",)))
        if lesson.withdrawn_at is not None:
            raise LessonWithdrawnError(on=day_of(lesson.withdrawn_at))
        if not lesson.since <= until <= day_of(now):
            raise LessonEndOddError(until=until, since=lesson.since, today=day_of(now))
        lesson.until = until
        lesson.save(update_fields=["until"])
        act.tell(
            kind=LESSON_TITLES[LessonKind(lesson.kind)],
            goods_id=lesson.goods_id,
            since=lesson.since.isoformat(),
            until=until.isoformat(),
        )
    return lesson

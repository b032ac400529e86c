"""Withdraw a change that was written down by mistake: its row stays, and it is told of nowhere any more."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.clock import day_of
from mingbian.domain.errors import MingbianError
from mingbian.domain.lesson import LESSON_TITLES, LessonKind
from mingbian.store import models as rows


class LessonWithdrawnError(MingbianError):
    """Nothing is done to what counts no more."""

    code = "lesson_withdrawn"
    message_format = "这条改动已于 {on} 撤回。"
    hint_format = "确有这项改动时，请在那起纠纷里重新记一条。"


def withdraw_lesson(lesson: rows.Lesson, *, now: datetime, by: User | None = None) -> rows.Lesson:
    """The withdrawn lesson. Raises LessonWithdrawnError when it was withdrawn before."""
    with acting("lesson_withdrawn", case_of(lesson), now=now, by=by, closed_too=True) as act:
        lesson.refresh_from_db(from_queryset=rows.Lesson.objects.select_for_update(of=("self",)))
        if lesson.withdrawn_at is not None:
            raise LessonWithdrawnError(on=day_of(lesson.withdrawn_at))
        lesson.withdrawn_at = now
        lesson.save(update_fields=["withdrawn_at"])
        act.tell(kind=LESSON_TITLES[LessonKind(lesson.kind)], goods_id=lesson.goods_id, since=lesson.since.isoformat())
    return lesson


def case_of(lesson: rows.Lesson) -> rows.Dispute | rows.Shop:
    """Where its event stands: with the dispute, or with the shop where that is gone or was erased."""
    dispute = lesson.dispute
    return dispute if dispute is not None and dispute.erased_at is None else lesson.shop

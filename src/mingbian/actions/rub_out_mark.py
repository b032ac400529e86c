"""Take one box or arrow off the copy of an exhibit again."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.draw_mark import locked_marking
from mingbian.domain.errors import MingbianError
from mingbian.domain.marking import SHAPE_TITLES, Shape
from mingbian.store import models as rows


class NoSuchMarkError(MingbianError):
    """Somebody rubbed it out already."""

    code = "no_such_mark"
    message_format = "第 {number} 号证物上没有这个标注，可能刚刚擦掉了。"
    hint_format = "请刷新这一页，再看一遍。"


def rub_out_mark(evidence: rows.Evidence, mark: int, *, now: datetime, by: User | None = None) -> rows.PictureMarking:
    """The marking without this mark. Raises NoSuchMarkError."""
    with acting("mark_rubbed_out", evidence.dispute, now=now, by=by) as act:
        marking = locked_marking(evidence, now, by)
        told = next((one for one in marking.marks if one["id"] == mark), None)
        if told is None:
            raise NoSuchMarkError(number=evidence.number)
        marking.marks.remove(told)
        marking.save()
        act.seal(f"exhibit:{evidence.number}")
        act.tell(number=evidence.number, shape=SHAPE_TITLES[Shape(told["shape"])])
    return marking

"""Draw a box or an arrow over the copy of an exhibit. The original and its hash stay what they were."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.clock import in_full
from mingbian.domain.errors import MingbianError
from mingbian.domain.marking import MOST_MARKS, SHAPE_TITLES, Mark
from mingbian.store import models as rows

SMALLEST = 0.01  # of a side, in one direction at least: less is a slip of the finger
PICTURED = ("image/", "application/pdf")


class NothingToDrawOnError(MingbianError):
    """A film or a recording has no picture."""

    code = "nothing_to_draw_on"
    message_format = "第 {number} 号证物不是图片或 PDF，没有可以标注的画面。"
    hint_format = "要标注视频里的一幕，请截一张图，作为新的证物存入。"


class MarkOutsideError(MingbianError):
    """A mark that is not on the picture, or hardly there."""

    code = "mark_outside"
    message_format = "这个{shape}不在画面里，或者太小：从 {begins} 到 {ends}。"
    hint_format = "请在图上重新拖一次；数字要在 0 到 100 之间，起点和终点不能重合。"


class TooManyMarksError(MingbianError):
    """A picture full of marks shows nothing."""

    code = "too_many_marks"
    message_format = "第 {number} 号证物上已经有 {count} 个标注，再多就看不清了。"
    hint_format = "请先擦掉不要紧的。"


def draw_mark(evidence: rows.Evidence, mark: Mark, *, now: datetime, by: User | None = None) -> rows.PictureMarking:
    """The marking with this mark in it. Raises NothingToDrawOnError, MarkOutsideError, TooManyMarksError."""
    refuse_unpictured(evidence)
    shares = (*mark.begins, *mark.ends)
    wide, high = (abs(end - begin) for begin, end in zip(mark.begins, mark.ends, strict=True))
    if not all(0 <= share <= 1 for share in shares) or max(wide, high) < SMALLEST:
        raise MarkOutsideError(shape=SHAPE_TITLES[mark.shape], begins=_place(mark.begins), ends=_place(mark.ends))
    with acting("mark_drawn", evidence.dispute, now=now, by=by) as act:
        marking = locked_marking(evidence, now, by)
        if len(marking.marks) >= MOST_MARKS:
            raise TooManyMarksError(number=evidence.number, count=len(marking.marks))
        marking.marks.append(
            {
                "id": max((int(told["id"]) for told in marking.marks), default=0) + 1,
                "shape": mark.shape.value,
                "begins": [round(share, 5) for share in mark.begins],
                "ends": [round(share, 5) for share in mark.ends],
                "by": by.get_username() if by else "本机",
                "at": in_full(now),
            }
        )
        marking.save()
        act.seal(f"exhibit:{evidence.number}")
        act.tell(number=evidence.number, shape=SHAPE_TITLES[mark.shape])
    return marking


def refuse_unpictured(evidence: rows.Evidence) -> None:
    """Raises NothingToDrawOnError."""
    if not evidence.media_type.startswith(PICTURED):
        raise NothingToDrawOnError(number=evidence.number)


def locked_marking(evidence: rows.Evidence, now: datetime, by: User | None) -> rows.PictureMarking:
    """The exhibit's marking, new or locked until the transaction ends, with who changes it now."""
    marking, _ = rows.PictureMarking.objects.select_for_update().get_or_create(
        evidence=evidence, defaults={"dispute": evidence.dispute, "at": now, "by": by}
    )
    marking.at, marking.by = now, by
    return marking


def _place(point: tuple[float, float]) -> str:
    return f"（{point[0]:.0%}，{point[1]:.0%}）"

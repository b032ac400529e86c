"""Write down one thing that the shop changed after a case: at which product, from which day on."""

from datetime import date, datetime, timedelta

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.clock import day_of
from mingbian.domain.dispute import STATE_TITLES, State
from mingbian.domain.errors import MingbianError
from mingbian.domain.lesson import LESSON_TITLES, LessonKind
from mingbian.store import models as rows
from mingbian.store.queries.goods import is_known
from mingbian.store.queries.lessons import has_ended

LONGEST = 200
AHEAD = timedelta(days=60)
"""A change may be planned; further off it is a wish, or a slip in the year."""


class LessonTooSoonError(MingbianError):
    """Nothing is learnt from a case before it has ended."""

    code = "lesson_too_soon"
    message_format = "第 {number} 号纠纷还在「{state}」，等有了结果再记改动。"
    hint_format = "先在申诉一步记下结果或结案，再回来记。"


class LessonUnclearError(MingbianError):
    """A change that nobody could find again later."""

    code = "lesson_unclear"
    message_format = "要写明改了什么，1 到 {longest} 个字，现在是 {length} 个。"
    hint_format = "只写一项，写到别人照着能做，如“每件加一层气泡膜，四角垫纸板”。"


class LessonGoodsUnknownError(MingbianError):
    """A product that this shop neither sold nor listed."""

    code = "lesson_goods_unknown"
    message_format = "本店没有商品 {goods_id} 的记录。"
    hint_format = "请填商品 ID，在「商品」页可以查到；订单还没有导入的，先导入。"


class LessonDayOddError(MingbianError):
    """A day before the case, or far in the future."""

    code = "lesson_day_odd"
    message_format = "改动的起始日 {since} 不在 {first} 到 {last} 之间。"
    hint_format = "请填这起投诉以后、真正开始照做的那一天；还没开始的，填打算开始的日子。"


class LessonTwiceError(MingbianError):
    """The same change written down again would be counted beside itself."""

    code = "lesson_twice"
    message_format = "这起纠纷已记过同样的改动：{kind}，商品 {goods_id}，自 {since} 起。"
    hint_format = "另一项改动请另选一类或另填起始日；原来那条记错了，先撤回它。"


def record_lesson(
    dispute: rows.Dispute,
    kind: LessonKind,
    text: str,
    *,
    goods_id: str,
    since: date,
    now: datetime,
    by: User | None = None,
) -> rows.Lesson:
    """The change, which holds for orders placed from `since` on. `goods_id` may be another product than the dispute's.

    Raises LessonTooSoonError, LessonUnclearError, LessonGoodsUnknownError, LessonDayOddError, LessonTwiceError.
    """
    said = text.strip()
    if not 0 < len(said) <= LONGEST:
        raise LessonUnclearError(longest=LONGEST, length=len(said))
    with acting("lesson_recorded", dispute, now=now, by=by, closed_too=True) as act:
        if not has_ended(dispute):
            raise LessonTooSoonError(number=dispute.number, state=STATE_TITLES[State(dispute.state)])
        if not is_known(dispute.shop, goods_id):
            raise LessonGoodsUnknownError(goods_id=goods_id)
        first, last = day_of(dispute.opened_at), day_of(now + AHEAD)
        if not first <= since <= last:
            raise LessonDayOddError(since=since, first=first, last=last)
        same = {"shop": dispute.shop, "dispute": dispute, "kind": kind, "goods_id": goods_id, "since": since}
        if rows.Lesson.objects.filter(**same, withdrawn_at=None).exists():
            raise LessonTwiceError(kind=LESSON_TITLES[kind], goods_id=goods_id, since=since)
        lesson = rows.Lesson.objects.create(**same, text=said, at=now, by=by)
        act.tell(kind=LESSON_TITLES[kind], goods_id=goods_id, since=since.isoformat())
    return lesson

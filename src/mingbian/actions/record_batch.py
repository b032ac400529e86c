"""Write down which batch of a product left from which day to which: the platform's exports know nothing of batches."""

from datetime import date, datetime, time, timedelta

from django.contrib.auth.models import User
from django.db.models import Q

from mingbian.actions.acting import acting
from mingbian.domain.clock import BEIJING
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows
from mingbian.store.derive import relist_grievances

LONGEST = 60


class BatchSpanReversedError(MingbianError):
    """The last day lies before the first."""

    code = "batch_span_reversed"
    message_format = "批次的最后一天 {until} 早于第一天 {since}。"
    hint_format = "请核对两个日期，也许填反了。"


class BatchNotNamedError(MingbianError):
    """A batch without a name, or with one too long."""

    code = "batch_not_named"
    message_format = "批次号要有 1 到 {longest} 个字，现在是 {length} 个。"
    hint_format = "用包装上的批号，或自己起一个，如“11月第二批”。"


class BatchEmptyError(MingbianError):
    """No order of the product left in these days."""

    code = "batch_empty"
    message_format = "{since} 到 {until} 之间没有发出过这件商品的订单。"
    hint_format = "请核对日期；如果订单还没有导入，先导入再登记。"


def record_batch(
    shop: rows.Shop,
    goods_id: str,
    batch: str,
    *,
    since: date,
    until: date,
    now: datetime,
    by: User | None = None,
) -> int:
    """How many order lines now bear the batch: those shipped from `since` to `until`, both days included.

    Where no shipping time is known, the order's own day counts. What bore another batch bears this one afterwards.
    Raises BatchNotNamedError, BatchSpanReversedError, BatchEmptyError.
    """
    named = batch.strip()
    if not 0 < len(named) <= LONGEST:
        raise BatchNotNamedError(longest=LONGEST, length=len(named))
    if until < since:
        raise BatchSpanReversedError(since=since, until=until)
    with acting("batch_recorded", shop, now=now, by=by) as act:
        left = _left_between(since, until)
        count = rows.OrderLine.objects.filter(left, shop=shop, goods_id=goods_id).update(batch=named)
        if not count:
            raise BatchEmptyError(since=since, until=until)
        relist_grievances(shop.pk)
        act.tell(batch=named, goods_id=goods_id, since=str(since), until=str(until), count=count)
    return count


def _left_between(since: date, until: date) -> Q:
    first = datetime.combine(since, time(), BEIJING)
    end = datetime.combine(until + timedelta(days=1), time(), BEIJING)
    shipped = Q(shipped_at__gte=first, shipped_at__lt=end)
    return shipped | Q(shipped_at__isnull=True, placed_at__gte=first, placed_at__lt=end)

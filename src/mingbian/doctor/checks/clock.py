"""The clock: deadlines and every entry of the chain are told by it."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from mingbian.doctor.finding import Finding, good, wrong
from mingbian.domain.clock import beijing, in_full
from mingbian.store.models import LedgerEntry, NotedHead

TITLE, NEEDS_ROWS = "时钟", True
RELEASED = beijing(2026, 11, 1)
SLACK = timedelta(minutes=5)
SET_IT = "请打开系统的“自动设置时间”，校准以后再继续工作；期限是按这台电脑的时间算的。"


def look(now: datetime) -> Iterator[Finding]:
    """A clock that lies before what is known to have happened."""
    latest = LedgerEntry.objects.order_by("-pk").values_list("at", flat=True).first()
    stamped = NotedHead.objects.exclude(stamped_at=None).order_by("-stamped_at").first()
    if now < RELEASED:
        yield wrong(f"这台电脑的时间是 {in_full(now)}，比这个版本的明辨还早。", SET_IT)
    elif latest and datetime.fromisoformat(latest) > now + SLACK:
        yield wrong(f"这台电脑的时间是 {in_full(now)}，早于存证链末条的 {latest[:16]}：时钟被拨回过。", SET_IT)
    elif stamped and stamped.stamped_at and stamped.stamped_at > now + SLACK:
        yield wrong(f"这台电脑的时间是 {in_full(now)}，早于最近一个时间戳的 {in_full(stamped.stamped_at)}。", SET_IT)
    else:
        yield good(f"这台电脑的时间是 {in_full(now)}（北京时间），与已有的记录不矛盾。")

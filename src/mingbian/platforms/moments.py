"""Times in a file are Beijing local text; they become aware moments, and impossible ones are reported."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone

from mingbian.domain.clock import BEIJING
from mingbian.platforms.cells import NOTHING, BadCell, text
from mingbian.platforms.table import Cell

# Beijing has kept this offset since 1991; a fixed one is four times as fast as the zone's table of history.
OFFSET = timezone(timedelta(hours=8))
OFFSET_TEXT = "+08:00"
EARLIEST_TEXT = "2015-01-01 00:00:00"
EARLIEST = datetime(2015, 1, 1)  # noqa: DTZ001 - Beijing local, as the file; Pinduoduo opened in 2015
CLOCKS_DIFFER = timedelta(minutes=10)
PLANNED_AHEAD = timedelta(days=800)  # promised shipping, deadlines and campaigns lie ahead, but not by three years

USUAL_LENGTH = len("2026-03-04 09:12:33")
WRITTEN = re.compile(
    r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?"
    r"(?:[ T\t]*(\d{1,2})[:：时](\d{1,2})(?:分?$|[:：分](\d{1,2})(?:\.\d+)?秒?))?",
    re.ASCII,
)


def past(now: datetime) -> Callable[[Cell], datetime | None]:
    """Reads a moment that has been: not before 2015, not after `now`. Empty cells are None."""
    return _not_after(_local(now + CLOCKS_DIFFER), "time_in_future", "时间在未来，请核对。")


def planned(now: datetime) -> Callable[[Cell], datetime | None]:
    """Reads a moment that may lie ahead: a promise, a deadline, the end of a campaign."""
    return _not_after(_local(now + PLANNED_AHEAD), "time_too_far", "时间远在两年以后，请核对。")


def past_day(now: datetime) -> Callable[[Cell], date | None]:
    """Reads a day that has been."""
    moment = past(now)

    def parse(cell: Cell) -> date | None:
        at = moment(cell)
        return None if at is None else at.date()

    return parse


def _local(moment: datetime) -> datetime:
    return moment.astimezone(BEIJING).replace(tzinfo=None)


def _not_after(latest: datetime, code: str, reason: str) -> Callable[[Cell], datetime | None]:
    latest_text = f"{latest:%Y-%m-%d %H:%M:%S}"

    def parse(cell: Cell) -> datetime | None:
        # What the platform itself writes sorts as text, so the bounds need no arithmetic.
        if isinstance(cell, str) and len(cell) == USUAL_LENGTH and EARLIEST_TEXT <= cell <= latest_text:
            try:
                return datetime.fromisoformat(cell + OFFSET_TEXT)
            except ValueError:
                pass
        if cell == "":
            return None
        at = _written(cell)
        if at is None:
            return None
        if at < EARLIEST:
            raise BadCell("time_too_early", "时间早于 2015 年，那时还没有拼多多。")
        if at > latest:
            raise BadCell(code, reason)
        return at.replace(tzinfo=OFFSET)

    return parse


def _written(cell: Cell) -> datetime | None:
    """The local time in a cell, naive. `2026-03-04 09:12:33`, without seconds, with slashes, or a date cell."""
    if isinstance(cell, str):
        return _from_words(text(cell))
    if isinstance(cell, datetime):
        # A spreadsheet keeps a moment as a fraction of days, which falls a little short of the second.
        return (cell.replace(tzinfo=None) + timedelta(milliseconds=500)).replace(microsecond=0)
    if isinstance(cell, date):
        return datetime(cell.year, cell.month, cell.day)  # noqa: DTZ001 - made aware by the caller
    raise BadCell("time_malformed", "时间变成了数字或别的内容，请把这一列设为日期或文本格式。")


def _from_words(words: str) -> datetime | None:
    if words in NOTHING:
        return None
    parts = WRITTEN.fullmatch(words)
    if parts is None:
        raise BadCell("time_malformed", "看不出时间，应像 2026-03-04 09:12:33。")
    try:
        return datetime(*(int(part or 0) for part in parts.groups()))  # type: ignore[arg-type]  # noqa: DTZ001
    except ValueError:
        raise BadCell("time_malformed", "没有这个日期或时刻。") from None

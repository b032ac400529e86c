"""By when something is wanted: “今天内”, “24小时内”, “明天中午12点前”, “3天内”, told from the moment it was said.

Where a phrase can be meant in two ways the earlier moment is taken: a reminder that comes early costs nothing.
“三天前” is a past and no deadline; only days and clock times stand before 前.
"""

import re
from datetime import datetime, time, timedelta

from mingbian.domain.clock import BEIJING
from mingbian.gather.clauses import clauses
from mingbian.gather.numerals import WRITTEN, number

_WITHIN = re.compile(
    rf"({WRITTEN})\s*(?:个)?(半)?\s*(分钟|小时|钟头|工作日|天|日|周|星期|礼拜|月)(?:的时间)?(?:之内|以内|内)"
)
_DAY = r"(今天|今日|今晚|今夜|明天|明日|明早|明晚|后天|大后天)"
_PART = r"(早上|上午|中午|下午|傍晚|晚上|晚|夜里|凌晨)?"
_CLOCK = rf"(?:({WRITTEN})(?:点|时|:|：)(半|\d{{1,2}})?分?)?"
_BEFORE = r"(?:之前|以前|前)"
_ON_DAY = re.compile(rf"{_DAY}{_PART}{_CLOCK}\s*({_BEFORE}|之内|以内|内|必须|务必|就要|不)?")
_AT_CLOCK = re.compile(rf"{_PART}({WRITTEN})(?:点|:|：)(半|\d{{1,2}})?分?钟?\s*{_BEFORE}")
_ON_DATE = re.compile(rf"(\d{{1,2}})\s*(?:月|\.|/)\s*(\d{{1,2}})\s*(?:日|号)?\s*{_BEFORE}")
_THIS_WEEK = re.compile(r"(?:本|这)(?:个)?(?:周|星期)(?:之内|以内|内)")
_ON_WEEKDAY = re.compile(rf"(?:这|本|下)?(?:周|星期|礼拜)([一二三四五六日天])\s*{_BEFORE}")

_DEMANDS = re.compile(
    r"退|赔|补|换|处理|解决|回复|答复|道歉|给我|给个|转|打款|到账|必须|务必|限|要求|最后|请|不然|否则|发过来|修"
)
_PROMISED = re.compile(r"承诺|说好|写着|标注|保证|规定|无理由|包退|包换|质保|保质|你们说|客服说")

_UNITS = {
    "分钟": timedelta(minutes=1),
    "小时": timedelta(hours=1),
    "钟头": timedelta(hours=1),
    "工作日": timedelta(days=1),  # weekends are left out elsewhere; the earlier moment is the safe one
    "天": timedelta(days=1),
    "日": timedelta(days=1),
    "周": timedelta(weeks=1),
    "星期": timedelta(weeks=1),
    "礼拜": timedelta(weeks=1),
    "月": timedelta(days=28),  # the shortest month
}
_DAYS_ON = {"明": 1, "后": 2, "大": 3}
_LONGEST = timedelta(days=366)
_AFTERNOON = ("下午", "傍晚", "晚上", "晚", "夜里")
_NIGHT = ("晚上", "晚", "夜里")
_DAY_ENDS = time(23, 59, 59)


def by_when(text: str, said_at: datetime) -> datetime | None:
    """The last deadline that the text sets, aware, Beijing time; None where it sets none."""
    local = said_at.astimezone(BEIJING)
    found = None
    for clause in clauses(text):
        if _DEMANDS.search(clause.text) or len(clause.text) <= len("明天中午十二点之前"):
            found = (None if _PROMISED.search(clause.text) else _deadline(clause.text, local)) or found
    return found


def _deadline(clause: str, said: datetime) -> datetime | None:
    return _within(clause, said) or _on_day(clause, said) or _on_date(clause, said) or _at_clock(clause, said)


def _within(clause: str, said: datetime) -> datetime | None:
    match = _WITHIN.search(clause)
    count = number(match[1]) if match else None
    if match is None or count is None:
        return None
    unit = _UNITS[match[3]]
    seconds = (float(count) + (0.5 if match[2] else 0)) * unit.total_seconds()
    return said + timedelta(seconds=min(seconds, _LONGEST.total_seconds()))


def _on_day(clause: str, said: datetime) -> datetime | None:
    match = _ON_DAY.search(clause)
    if match is None:
        return None
    word, part, hour, minute, closing = match.groups()
    day = said + timedelta(days=_DAYS_ON.get(word[0], 0))
    if hour:
        clock = _clock(part or ("晚" if word[1] in "晚夜" else ""), hour, minute)
        return None if clock is None else datetime.combine(day.date(), clock, BEIJING)
    if closing in ("之前", "以前", "前") and word[0] in _DAYS_ON and not part:
        return datetime.combine(day.date(), time(), BEIJING)
    return datetime.combine(day.date(), _DAY_ENDS, BEIJING) if closing or word in ("今晚", "今夜") else None


def _at_clock(clause: str, said: datetime) -> datetime | None:
    match = _AT_CLOCK.search(clause)
    clock = _clock(match[1] or "", match[2], match[3]) if match else None
    if clock is None:
        return None
    due = datetime.combine(said.date(), clock, BEIJING)
    return due if due > said else due + timedelta(days=1)


def _on_date(clause: str, said: datetime) -> datetime | None:
    match = _ON_DATE.search(clause)
    if match is None:
        return _on_weekday(clause, said)
    try:
        due = datetime(said.year, int(match[1]), int(match[2]), tzinfo=BEIJING)
        return due if due > said else due.replace(year=said.year + 1)
    except ValueError:  # 2月30日, or 29 February of a year that has none
        return None


def _on_weekday(clause: str, said: datetime) -> datetime | None:
    if _THIS_WEEK.search(clause):
        return datetime.combine((said + timedelta(days=6 - said.weekday())).date(), _DAY_ENDS, BEIJING)
    match = _ON_WEEKDAY.search(clause)
    if match is None:
        return None
    days_on = ("一二三四五六日".find(match[1].replace("天", "日")) - said.weekday()) % 7
    return datetime.combine((said + timedelta(days=days_on or 7)).date(), time(), BEIJING)


def _clock(part: str, hour: str, minute: str | None) -> time | None:
    value = number(hour)
    if value is None or value != int(value) or value > 24:
        return None
    hours = int(value)
    if part in _AFTERNOON and hours < 12:
        hours += 12
    minutes = 30 if minute == "半" else int(minute or 0)
    if hours == 24 or (hours == 12 and part in _NIGHT):
        return _DAY_ENDS
    return time(hours, minutes) if minutes < 60 else None

"""What is due, worked out the slow way: by reading the events through again for every question, and days one by one.

It shares nothing with the program but the calendar's data and the rules' own files: no rule book, no duties, no
calendar of ours. An event is (minutes since the order, what happened, detail).
"""

import tomllib
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

from chinese_calendar.constants import holidays, workdays

RULES = Path(__file__).resolve().parents[2] / "src" / "mingbian" / "rules"
LAST_YEAR = max(day.year for day in holidays)
FIRST_YEAR = min(day.year for day in holidays)

THEIR_PAGE = ("answer", "return_review", "return_inspection", "evidence")
"""What the after-sale page shows, one clock at a time."""
ORDER_PAGE = (*THEIR_PAGE, "work_order")
SEQUENCE = (
    *("answer", "evidence", "work_order", "return_inspection", "return_review", "abnormal_order", "appeal"),
    *("authority_reply", "ip_defence", "capture"),
)
"""Which stands first of two that are due at one moment."""
NINETY_DAYS = 90 * 24 * 60
ANSWERS = ("answer", "return_review")
OFF_THE_PAGE = ("professional_claim", "image_theft")
BECOMES_TICKET = ("not_received", "missing_item", "wrong_item")
PUNISHABLE = ("not_as_described", "false_advertising", "fake", "quality")

Event = tuple[int, str, str]


@dataclass(frozen=True)
class Due:
    """One thing that is due: a purpose's code, the moment, and the rule or the platform's countdown that says so."""

    purpose: str
    at: datetime
    source: str
    uncertain: bool = False
    assumed: bool = False


@dataclass(frozen=True)
class Clock:
    """A clock that runs: for what, by which figure of which rule, since when; pointless if it ends by `pointless`.

    `assumed` where no event shows that it runs.
    """

    purpose: str
    rule: str
    figure: str
    since: int
    pointless: int | None = None
    assumed: bool = False


def due_in(ordered: datetime, events: list[Event], now: int) -> list[Due]:
    """Everything that is due: what is proven, the soonest first, then what is assumed."""
    told = sorted((event for event in events if event[0] <= now), key=lambda event: event[0])
    verdict = max((at for at, what, _ in told if what == "verdict"), default=None)
    countdowns = _countdowns(told, verdict)
    clocks = [clock for clock in _clocks(told, now) if verdict is None or clock.since > verdict]
    running = [clock for clock in clocks if not any(_silences(shown, clock) for shown in countdowns)]
    found = [due for clock in running if (due := _ended(ordered, clock)) is not None]
    found = _first_answer_only(found)
    proven = {due.purpose for due in found if not due.assumed}
    for purpose, _, end, _ in countdowns:
        anew = [clock for clock in running if clock.purpose == purpose and not clock.assumed and clock.since >= end]
        if not (anew and purpose in proven):
            found.append(Due(purpose, ordered + timedelta(minutes=end), "platform_countdown"))
    return sorted(found, key=lambda due: (due.assumed, due.at, SEQUENCE.index(due.purpose)))


def _countdowns(told: list[Event], verdict: int | None) -> list[tuple[str, int, int, bool]]:
    """(what for, read at, ends at, whether its label said so): of each purpose the one that was read last."""
    last: dict[str, tuple[str, int, int, bool]] = {}
    for at, what, detail in told:
        if what == "countdown" and (verdict is None or at > verdict):
            label, minutes = detail.split(":")
            purpose = label or _what_the_page_waits_for(told, at)
            last[purpose] = (purpose, at, at + int(minutes), bool(label))
    return list(last.values())


def _what_the_page_waits_for(told: list[Event], at: int) -> str:
    before = [event for event in told if event[0] <= at]
    if not any(what in ("aftersale", "complaint") for _, what, _ in before):
        return "answer"
    waiting = _on_their_page(before, at)
    if waiting:
        return waiting[0].purpose
    return "work_order" if not _last(before, "aftersale") and _ticket(before) else "answer"


def _silences(shown: tuple[str, int, int, bool], clock: Clock) -> bool:
    purpose, read, ends, labelled = shown
    if ends - read > NINETY_DAYS:
        return False
    if clock.assumed and clock.purpose in ANSWERS and purpose in ANSWERS:
        return True
    if purpose == clock.purpose:
        return ends > clock.since
    if clock.purpose not in ORDER_PAGE or read < clock.since:
        return False
    return not labelled or (purpose in THEIR_PAGE and clock.purpose in THEIR_PAGE)


def _clocks(told: list[Event], now: int) -> list[Clock]:
    clocks = _on_their_page(told, now)
    complaint = _last(told, "complaint")
    reason = complaint[2] if complaint else "other"
    ticket = _ticket(told)
    if ticket:
        likely = ticket[1] == "complaint"
        clocks.append(Clock("work_order", "pinduoduo/PDD-INT-06", "answer", ticket[0], assumed=likely))
    penalty = _first(told, "penalised")
    if penalty and reason in PUNISHABLE:
        clocks.append(Clock("appeal", "pinduoduo/PDD-APL-09", "appeal", penalty[0]))
        clocks.append(Clock("evidence", "pinduoduo/PDD-APL-09", "first_evidence", penalty[0]))
    summons = _first(told, "summoned")
    filed = _first(told, "filed") if reason == "professional_claim" else None
    if summons or filed:
        began = summons[0] if summons else filed[0]  # type: ignore[index]
        clocks.append(Clock("authority_reply", "law/LAW-SAMR121-DL", "accept", began, assumed=not summons))
    if complaint and reason == "image_theft":
        clocks.append(Clock("ip_defence", "pinduoduo/PDD-IP-02", "defence", complaint[0]))
    if not _left_by(told, now):
        clocks.append(Clock("abnormal_order", "pinduoduo/PDD-APL-04", "after_grouping", 0, _opened(told)))
    return clocks


def _ticket(told: list[Event]) -> Event | None:
    """The notice of a work order; else the complaint that may be one."""
    complaints = [event for event in told if event[1] == "complaint"]
    if order := _first(told, "work_order"):
        return order
    if complaints and complaints[-1][2] in BECOMES_TICKET:
        return complaints[-1]
    if _last(told, "aftersale"):
        return None
    on_the_page = [event for event in complaints if event[2] not in OFF_THE_PAGE]
    return on_the_page[-1] if on_the_page else None


def _on_their_page(told: list[Event], now: int) -> list[Clock]:
    """Without a request only the platform's own stepping in is on that page."""
    request = _last(told, "aftersale")
    since = request[0] if request else _opened(told)
    stepped_in = _first(told, "stepped_in", since)
    refused = _first(told, "refused", since) if request else None
    came = _first(told, "came_back")
    home = came[0] if request and came and came[0] >= _opened(told) else None
    clocks = []
    if stepped_in:
        clocks.append(Clock("evidence", "pinduoduo/PDD-INT-01", "evidence", stepped_in[0]))
    spoken = stepped_in or refused
    if home is not None and (spoken is None or spoken[0] < home):
        return [*clocks, Clock("return_inspection", "pinduoduo/PDD-AS-07", "after_signing", home)]
    if stepped_in:
        return clocks
    if refused:
        return [Clock("evidence", "pinduoduo/PDD-INT-01", "evidence", refused[0], assumed=True)]
    if request is None:
        return []
    sent_back = _first(told, "returned", since)
    if sent_back:
        return [Clock("return_inspection", "pinduoduo/PDD-AS-07", "confirm", sent_back[0])]
    return _answers(told, request, now)


def _answers(told: list[Event], request: Event, now: int) -> list[Clock]:
    """The request's clock; another, assumed, for each complaint after it, where the one before had run out."""
    complaints = [event for event in told if event[1] == "complaint" and event[2] != "image_theft"]
    asked = [request, *(event for event in complaints if event[0] > request[0])]
    clocks = []
    for place, (at, _, _) in enumerate(asked):
        anew = asked[place + 1][0] if place + 1 < len(asked) else None
        again = place > 0
        if request[2] == "return_refund":
            clocks.append(Clock("return_review", "pinduoduo/PDD-AS-06", "review", at, anew, again))
        elif _left_by(told, at):
            clocks.append(Clock("answer", "pinduoduo/PDD-AS-02", "answer", at, anew, again))
        else:
            clocks.append(Clock("answer", "pinduoduo/PDD-AS-01", "answer", at, anew, again))
    if not _left_by(told, now):
        for promise, figure in (("ship_24h", "ship_promised"), ("ship_48h", "ship")):
            if any(what == "promise" and detail == promise and at <= 0 for at, what, detail in told):
                clocks.append(Clock("answer", "pinduoduo/PDD-SHIP-01", figure, 0, asked[-1][0]))
    return clocks


def _ended(ordered: datetime, clock: Clock) -> Due | None:
    count, unit, valid_from, valid_to = _figure(clock.rule, clock.figure)
    began = ordered + timedelta(minutes=clock.since)
    if count is None or not valid_from <= began.date() <= valid_to:
        return None
    ends, uncertain = run_out(began, count, unit)
    if clock.pointless is not None and ends <= ordered + timedelta(minutes=clock.pointless):
        return None
    return Due(clock.purpose, ends, clock.rule.partition("/")[2], uncertain, clock.assumed)


def run_out(began: datetime, count: float, unit: str) -> tuple[datetime, bool]:
    """When a clock runs out, an hour or a day at a time; and whether a day on the way is not published yet."""
    if unit == "working_days":
        return _working_days(began, int(count))
    step = {"minutes": timedelta(minutes=1), "hours": timedelta(hours=1), "days": timedelta(days=1)}[unit]
    whole, rest = divmod(count, 1)
    ends = began
    for _ in range(int(whole)):
        ends += step
    return ends + rest * step, False


def _working_days(began: datetime, count: int) -> tuple[datetime, bool]:
    day, worked, unknown = began.date(), 0, False
    while worked < count:
        day += timedelta(days=1)
        unknown = unknown or not FIRST_YEAR <= day.year <= LAST_YEAR
        worked += _offices_work(day)
    return datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=began.tzinfo), unknown


def _offices_work(day: date) -> bool:
    """A weekday that is no holiday, or a weekend day that is worked in exchange."""
    if FIRST_YEAR <= day.year <= LAST_YEAR:
        return day in workdays or (day.isoweekday() <= 5 and day not in holidays)
    return day.isoweekday() <= 5


def _first_answer_only(found: list[Due]) -> list[Due]:
    """Of several clocks for one and the same answer the first to run out."""
    answers = [due for due in found if due.purpose in ("answer", "return_review")]
    if not answers:
        return found
    soonest = min(answers, key=lambda due: due.at)
    return [due for due in found if due is soonest or due not in answers]


def _first(told: list[Event], what: str, since: int | None = None) -> Event | None:
    return next((event for event in told if event[1] == what and (since is None or event[0] >= since)), None)


def _last(told: list[Event], what: str) -> Event | None:
    return next((event for event in reversed(told) if event[1] == what), None)


def _opened(told: list[Event]) -> int:
    return min(at for at, what, _ in told if what in ("aftersale", "complaint"))


def _left_by(told: list[Event], moment: int) -> bool:
    return any(what in ("shipped", "delivered") and at <= moment for at, what, _ in told)


@cache
def _figure(rule: str, name: str) -> tuple[float | None, str, date, date]:
    """The number to rely on, its unit, and the days on which the rule is in force, as the rule's own file says."""
    with (RULES / f"{rule}.toml").open("rb") as file:
        told = tomllib.load(file)
    figure = next(one for one in told["figure"] if one["name"] == name)
    count = figure.get("safe_value", figure.get("value"))
    return count, figure["unit"], told.get("valid_from", date.min), told.get("valid_to", date.max)

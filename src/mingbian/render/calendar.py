"""Deadlines as a calendar that a telephone can subscribe to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event

AN_HOUR = timedelta(hours=1)
ALARM_BEFORE = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Entry:
    """One deadline. `uid` stays the same when its time changes; `title` goes to others, so it names no person."""

    uid: str
    title: str
    due_at: datetime


def calendar_of(name: str, entries: Iterable[Entry], *, now: datetime) -> bytes:
    """The calendar as iCalendar text (RFC 5545): each deadline ends an hour, with an alarm two hours before it."""
    calendar = Calendar()
    calendar.add("prodid", "-//Mingbian//deadlines//ZH")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", name)
    for entry in entries:
        event = Event()
        event.add("uid", entry.uid)
        event.add("dtstamp", now)
        event.add("dtstart", entry.due_at - AN_HOUR)
        event.add("dtend", entry.due_at)
        event.add("summary", entry.title)
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", entry.title)
        alarm.add("trigger", AN_HOUR - ALARM_BEFORE)
        event.add_component(alarm)
        calendar.add_component(event)
    return bytes(calendar.to_ical())

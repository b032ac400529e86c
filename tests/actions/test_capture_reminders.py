"""Before a source of proof vanishes somebody is told, at nine in the morning, and not after it was kept."""

import io
from datetime import timedelta

from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.remind import remind
from mingbian.domain.clock import BEIJING, beijing
from mingbian.domain.deadline import DuePurpose
from mingbian.store import models as rows

NOW = beijing(2026, 3, 10, 9, 0)
LAST_MORNING = beijing(2026, 5, 30, 9, 0)


def planned(dispute: rows.Dispute) -> list[rows.Reminder]:
    found = rows.Reminder.objects.filter(dispute=dispute, purpose=DuePurpose.CAPTURE, source="order_detail")
    return list(found.order_by("remind_at"))


def test_who_has_not_kept_the_order_page_is_told_three_times(dispute: rows.Dispute) -> None:
    reminders = planned(dispute)

    before = [LAST_MORNING - reminder.remind_at for reminder in reminders]
    assert before == [timedelta(days=14), timedelta(days=3), timedelta(days=1)]
    assert {reminder.remind_at.astimezone(BEIJING).hour for reminder in reminders} == {9}


def test_after_it_was_kept_nobody_is_told(dispute: rows.Dispute) -> None:
    page = io.BytesIO(b"%PDF-1.7 order")
    keep_evidence(dispute, page, name="订单.pdf", kind="order_detail", media_type="application/pdf", now=NOW)

    assert planned(dispute) == []


def test_the_reminder_says_what_it_is_about(dispute: rows.Dispute) -> None:
    rows.Reminder.objects.exclude(purpose=DuePurpose.CAPTURE).delete()

    told = list(remind(now=LAST_MORNING - timedelta(days=1), worker="a"))

    assert told
    event = rows.TimelineEvent.objects.filter(kind="reminded").latest("pk")
    assert event.facts["what"] == "留存快要取不到的证据"

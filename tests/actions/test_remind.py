from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.record_countdown import record_countdown
from mingbian.actions.remind import remind
from mingbian.domain.clock import beijing
from mingbian.domain.deadline import DuePurpose
from mingbian.domain.outcome import FindingOfOwner
from mingbian.domain.timeline import told
from mingbian.store import models as rows

NOW = beijing(2026, 3, 10, 8, 0)


def countdown(dispute: rows.Dispute) -> None:
    record_countdown(dispute, beijing(2026, 3, 12, 8, 0), now=NOW, text="处理售后申请")
    rows.Reminder.objects.exclude(source="platform_countdown").delete()


def test_nobody_is_reminded_before_the_time(dispute: rows.Dispute) -> None:
    countdown(dispute)

    assert list(remind(now=beijing(2026, 3, 11, 7, 59), worker="a")) == []


def test_each_reminder_is_told_once(dispute: rows.Dispute) -> None:
    countdown(dispute)
    moment = beijing(2026, 3, 11, 8, 0)

    first = list(remind(now=moment, worker="a"))
    second = list(remind(now=moment, worker="b"))

    assert [reminder.due_at for reminder in first] == [beijing(2026, 3, 12, 8, 0)]
    assert second == []
    assert rows.Reminder.objects.get(claimed_by="a").claimed_at == moment


def test_a_reminder_stands_in_the_timeline(dispute: rows.Dispute) -> None:
    countdown(dispute)

    list(remind(now=beijing(2026, 3, 11, 8, 0), worker="a"))

    event = dispute.timeline.get(kind="reminded")
    assert told(event.kind, event.facts) == "提醒：处理售后申请，03-12 08:00 到期。"


def test_a_computer_that_was_off_does_not_remind_of_what_has_passed(dispute: rows.Dispute) -> None:
    countdown(dispute)

    assert list(remind(now=beijing(2026, 3, 13), worker="a")) == []
    assert not rows.Reminder.objects.filter(claimed_at=None).exists()


def test_a_closed_dispute_reminds_of_nothing(dispute: rows.Dispute) -> None:
    countdown(dispute)
    close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)

    assert list(remind(now=beijing(2026, 3, 12, 7, 30), worker="a")) == []


def test_a_later_countdown_does_not_remind_twice_of_the_same(dispute: rows.Dispute) -> None:
    countdown(dispute)
    list(remind(now=beijing(2026, 3, 11, 8, 0), worker="a"))

    record_countdown(dispute, beijing(2026, 3, 12, 8, 0), now=beijing(2026, 3, 11, 9, 0), text="处理售后申请")

    again = [reminder.purpose for reminder in remind(now=beijing(2026, 3, 11, 9, 1), worker="a")]
    assert DuePurpose.ANSWER not in again

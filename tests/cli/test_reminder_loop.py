import logging
from datetime import timedelta
from unittest.mock import patch

import pytest
from click.testing import CliRunner
from django.utils import timezone

from mingbian.actions.beat import beat
from mingbian.actions.open_dispute import open_dispute
from mingbian.actions.record_countdown import record_countdown
from mingbian.cli import run
from mingbian.store import models as rows
from mingbian.store.queries.telling import REMINDERS, silent_since
from stock import SN, complaint, order_line


class Rounds:
    """A stop sign that lets the loop go round so many times without waiting."""

    def __init__(self, count: int) -> None:
        self.left = count

    def wait(self, seconds: float) -> bool:
        assert seconds == 30
        self.left -= 1
        return self.left < 0


@pytest.fixture(autouse=True)
def connected() -> object:
    """The loop would close a connection that a test still needs."""
    with patch.object(run, "close_old_connections"):
        yield


@pytest.fixture
def due(shop: rows.Shop) -> rows.Reminder:
    now = timezone.now()
    order_line(shop, at=now - timedelta(days=8))
    complaint(shop, at=now - timedelta(hours=1))
    dispute = open_dispute(shop, SN, now=now)
    rows.Reminder.objects.all().delete()
    return rows.Reminder.objects.create(
        shop=shop,
        dispute=dispute,
        purpose="answer",
        due_at=now + timedelta(hours=6),
        remind_at=now,
        source="platform_countdown",
    )


def test_the_loop_tells_each_reminder_once(due: rows.Reminder, capsys: pytest.CaptureFixture[str]) -> None:
    run.remind_until(Rounds(3))

    said = capsys.readouterr().out
    assert said.startswith("提醒：晴天小铺 第 1 号纠纷，处理售后申请，")
    assert said.count("提醒") == 1


def test_a_round_that_breaks_is_logged_and_the_next_one_goes_on(
    due: rows.Reminder, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    real, rounds = run.remind, iter([True, False])

    def sometimes(**told: object) -> object:
        if next(rounds):
            raise RuntimeError("the disk was away")
        return real(**told)

    with patch.object(run, "remind", sometimes), caplog.at_level(logging.ERROR):
        run.remind_until(Rounds(2))

    assert "the disk was away" in caplog.text
    assert "提醒" in capsys.readouterr().out


def test_the_loop_brings_up_the_next_deadline_when_one_has_passed(shop: rows.Shop) -> None:
    then = timezone.now().replace(microsecond=0) - timedelta(days=2)
    order_line(shop, at=then - timedelta(days=8))
    complaint(shop, at=then - timedelta(hours=1))
    dispute = open_dispute(shop, SN, now=then)
    record_countdown(dispute, then + timedelta(days=1), now=then, text="处理售后申请")
    record_countdown(dispute, then + timedelta(days=4), now=then, text="举证")

    run.remind_until(Rounds(1))

    dispute.refresh_from_db()
    assert (dispute.due_at, dispute.due_for) == (then + timedelta(days=4), "evidence")


def test_the_first_page_after_a_night_does_not_say_that_reminders_stand_still(db: None) -> None:
    beat(now=timezone.now() - timedelta(hours=9))
    silent_as_it_opens: list[object] = []

    def serve(*_: object, **__: object) -> None:
        silent_as_it_opens.append(silent_since(REMINDERS, timezone.now()))

    started = (patch.object(run.waitress, "serve", serve), patch.dict(run.LOOPS, clear=True))
    with started[0], started[1], patch.object(run.tempfile, "tempdir", None):
        CliRunner().invoke(run.command, ["--port", "8693"], catch_exceptions=False)

    assert silent_as_it_opens == [None]

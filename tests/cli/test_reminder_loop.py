import logging
from datetime import timedelta
from unittest.mock import patch

import pytest
from django.utils import timezone

from mingbian.actions.open_dispute import open_dispute
from mingbian.cli import run
from mingbian.store import models as rows
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

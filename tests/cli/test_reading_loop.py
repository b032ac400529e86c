"""The workbench has kept pictures read by a process of its own, and does not try the same broken one for ever."""

import subprocess
import sys
from unittest.mock import patch

import pytest

from mingbian.cli import run


class Rounds:
    """A stop sign that lets the loop go round so many times without waiting."""

    def __init__(self, count: int) -> None:
        self.left = count

    def wait(self, seconds: float) -> bool:
        assert seconds == 10
        self.left -= 1
        return self.left < 0


def started(*waiting: set[int], ending: int = 0) -> list[list[str]]:
    """The programs that were started while the loop saw these pictures waiting, one look after the other."""
    looks, programs = iter(waiting), list[list[str]]()

    def start(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        programs.append(command)
        return subprocess.CompletedProcess(command, ending)

    with (
        patch.object(run, "close_old_connections"),
        patch.object(run, "_waiting", lambda: next(looks)),
        patch.object(run.subprocess, "run", start),
    ):
        run.read_until(Rounds(len(waiting)))
    return programs


def test_nothing_is_started_while_nothing_waits() -> None:
    assert started(set(), set()) == []


def test_what_waits_is_read_by_a_program_of_its_own() -> None:
    assert started({7}, set(), set()) == [[sys.executable, "-m", "mingbian", "read-pictures"]]


def test_a_picture_that_stays_unread_is_left_alone_until_another_comes() -> None:
    assert len(started({7}, {7}, {7}, {7})) == 1
    assert len(started({7}, {7}, {7, 8}, {7})) == 2


@pytest.mark.parametrize("ending", [-11, -9, 3221225477])
def test_a_reader_that_was_ended_by_force_is_started_anew_for_the_others(ending: int) -> None:
    assert len(started({7, 8}, {7, 8}, {8}, ending=ending)) == 3


def test_a_round_that_breaks_stops_no_other(caplog: pytest.LogCaptureFixture) -> None:
    with (
        patch.object(run, "close_old_connections"),
        patch.object(run, "_waiting", side_effect=OSError("locked")) as asked,
    ):
        run.read_until(Rounds(3))

    assert asked.call_count == 3
    assert "broke off" in caplog.text

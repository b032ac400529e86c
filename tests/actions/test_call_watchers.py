"""Watchers are called while reminders are told, and no longer: their silence is what they are for."""

from datetime import timedelta

import pytest

from mingbian.actions.beat import beat
from mingbian.actions.call_watchers import call_watchers
from mingbian.actions.set_watcher import WatcherNotUnderstoodError, set_watcher
from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from mingbian.store.queries.telling import REMINDERS, silent_since
from server_here import serving

NOW = beijing(2026, 3, 10, 8)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def test_a_watcher_is_called_every_five_minutes(shop: rows.Shop) -> None:
    with serving() as here:
        set_watcher(shop, f"{here.address}/ping/secret", now=NOW)
        for minute in range(12):
            beat(now=NOW + minutes(minute))
            call_watchers(now=NOW + minutes(minute))

    assert [path for path, _ in here.requests] == ["/ping/secret"] * 3


def test_nobody_is_called_while_the_loop_is_silent(shop: rows.Shop) -> None:
    with serving() as here:
        set_watcher(shop, here.address, now=NOW)
        beat(now=NOW)
        called = call_watchers(now=NOW + minutes(6))

    assert (called, here.requests) == (0, [])
    assert silent_since(REMINDERS, NOW + minutes(6)) == NOW


def test_a_watcher_that_is_not_there_is_logged_without_its_address(
    shop: rows.Shop, caplog: pytest.LogCaptureFixture
) -> None:
    with serving() as here:
        gone = f"{here.address}/ping/secret"
    set_watcher(shop, gone, now=NOW)

    assert call_watchers(now=NOW) == 0
    assert "did not answer" in caplog.text
    assert "secret" not in caplog.text


def test_of_two_workers_one_finds_the_time_come(db: None) -> None:
    told = [beat(now=NOW), beat(now=NOW), beat(now=NOW + minutes(1)), beat(now=NOW + minutes(1))]
    assert told == [True, False, True, False]


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://a/b", "javascript:alert(1)", "https://", "http://a:b/"]
)
def test_what_cannot_be_called_is_refused(shop: rows.Shop, address: str) -> None:
    with pytest.raises(WatcherNotUnderstoodError, match="不是一个可以访问的网址"):
        set_watcher(shop, address, now=NOW)


def test_an_empty_address_takes_the_watcher_away(shop: rows.Shop) -> None:
    set_watcher(shop, "https://example.com/a", now=NOW)

    assert set_watcher(shop, " ", now=NOW).watcher == ""

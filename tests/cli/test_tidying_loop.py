"""What an erasure left to be done is finished by the loop, and closed cases whose time is over are told."""

import threading
from unittest.mock import patch

import pytest

from mingbian.cli import run
from mingbian.domain.clock import beijing
from mingbian.store import models as rows


class OneRound(threading.Event):
    """A stop sign that lets the loop go round once, without waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.rounds = 0

    def wait(self, timeout: float | None = None) -> bool:
        self.rounds += 1
        return self.rounds > 1


@pytest.fixture(autouse=True)
def connected() -> object:
    """The loop would close a connection that a test still needs."""
    with patch.object(run, "close_old_connections"):
        yield


def test_a_round_deletes_what_still_waits(shop: rows.Shop, capsys: pytest.CaptureFixture[str]) -> None:
    at = beijing(2026, 3, 1)
    rows.Dispute.objects.create(
        shop=shop,
        number=1,
        order_sn="1",
        state="closed",
        step="appeal",
        opened_at=at,
        recorded_at=at,
        closed_at=beijing(2020, 1, 1),
        finding="honest",
    )
    rows.Erasure.objects.create(shop=shop, number=1, at=at, asked_by="buyer", orders=1, files=["0" * 64])

    run.tidy_until(OneRound())

    assert rows.Erasure.objects.get().files == []
    assert "保存期限已满" in capsys.readouterr().out

"""The end of the chain is noted each day and at each sealing, signed, written out and stamped; nothing waits for it."""

import io
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.conf import settings as django_settings

from mingbian.actions.hand_in import hand_in
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.witness_heads import HEADS, text_of, witness_heads
from mingbian.appeal.channel_file import channel_of
from mingbian.domain.clock import beijing
from mingbian.sealing.signing import KEY_FILE, is_signed, public_key
from mingbian.sealing.stamping import is_stamped
from mingbian.store import models as rows
from timestamp_server import TimestampServer, timestamp_server

TENTH, ELEVENTH = beijing(2026, 3, 10, 9, 0), beijing(2026, 3, 11, 9, 0)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TimestampServer]:
    with timestamp_server(tmp_path_factory.mktemp("tsa")) as server:
        yield server


@pytest.fixture
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(django_settings, "HOME", tmp_path)
    return tmp_path


@pytest.fixture
def server(running: TimestampServer, monkeypatch: pytest.MonkeyPatch) -> TimestampServer:
    running.asked.clear()
    running.spoil, running.status = bytes, 200
    monkeypatch.setattr(django_settings, "TSA_URL", running.address)
    return running


def kept(dispute: rows.Dispute, now: datetime) -> rows.Evidence:
    content = f"photo of {now}".encode()
    return keep_evidence(dispute, io.BytesIO(content), name="a.jpg", kind="chat", media_type="", now=now)


def noted() -> list[tuple[int, str, bool]]:
    return [(head.seq, f"{head.day:%m-%d}", head.closes_day) for head in rows.NotedHead.objects.order_by("seq")]


def test_the_first_entry_of_the_next_day_closes_the_day_before(dispute: rows.Dispute, own_home: Path) -> None:
    kept(dispute, TENTH)
    kept(dispute, TENTH + timedelta(hours=2))
    assert noted() == []

    kept(dispute, ELEVENTH)

    assert noted() == [(2, "03-10", True)]


def test_a_day_after_which_nothing_is_done_is_closed_by_the_loop(dispute: rows.Dispute, own_home: Path) -> None:
    kept(dispute, TENTH)
    witness_heads(now=beijing(2026, 3, 10, 23, 59))
    assert noted() == []

    witness_heads(now=beijing(2026, 3, 11))
    witness_heads(now=beijing(2026, 3, 12))

    assert noted() == [(1, "03-10", True)], "a day without an entry has no end of its own"


def test_what_leaves_the_house_is_noted_at_once(dispute: rows.Dispute, own_home: Path) -> None:
    kept(dispute, TENTH)
    hand_in(dispute, channel_of("evidence"), "快递已签收（证据2）。", now=TENTH)
    assert noted() == [(2, "03-10", False)]

    witness_heads(now=ELEVENTH)

    assert noted() == [(2, "03-10", True)], "and closes its day all the same"


def test_a_clock_that_goes_back_closes_nothing(dispute: rows.Dispute, own_home: Path) -> None:
    kept(dispute, ELEVENTH)
    kept(dispute, TENTH)

    assert noted() == []


def test_a_noted_head_is_signed_and_lies_as_files_to_carry_elsewhere(dispute: rows.Dispute, own_home: Path) -> None:
    kept(dispute, TENTH)
    witness_heads(now=ELEVENTH)

    head = rows.NotedHead.objects.get()
    key = public_key(own_home)
    assert is_signed(key, text_of(head), bytes.fromhex(head.signature))
    folder = own_home / HEADS / f"shop-{dispute.shop_id}"
    stem = f"head-1-{head.hash[:16]}"
    assert {path.name for path in folder.iterdir()} == {f"{stem}.txt", f"{stem}.sig", f"key-{head.key[:16]}.pem"}
    assert (folder / f"{stem}.txt").read_bytes() == text_of(head)
    assert head.stamp is None, "no server is set"


def test_no_name_stands_in_what_is_signed(dispute: rows.Dispute, own_home: Path) -> None:
    kept(dispute, TENTH)
    witness_heads(now=ELEVENTH)

    head = rows.NotedHead.objects.get()
    assert text_of(head).decode() == f"mingbian-head-1\nshop {dispute.shop_id}\nday 2026-03-10\nhead 1:{head.hash}\n"


def test_a_key_that_cannot_be_used_stops_nothing_and_is_tried_again(dispute: rows.Dispute, own_home: Path) -> None:
    (own_home / KEY_FILE).write_bytes(b"broken")
    kept(dispute, TENTH)
    witness_heads(now=ELEVENTH)
    assert rows.NotedHead.objects.get().signature == ""

    (own_home / KEY_FILE).unlink()
    witness_heads(now=ELEVENTH)

    assert rows.NotedHead.objects.get().signature != ""


def test_a_head_is_stamped_by_the_set_server(dispute: rows.Dispute, own_home: Path, server: TimestampServer) -> None:
    kept(dispute, TENTH)
    witness_heads(now=ELEVENTH)
    witness_heads(now=ELEVENTH)

    head = rows.NotedHead.objects.get()
    assert is_stamped(bytes(head.stamp), text_of(head), server.roots)
    assert head.stamped_at is not None
    assert len(server.asked) == 1, "and is not asked for again"
    assert (own_home / HEADS / f"shop-{dispute.shop_id}" / f"head-1-{head.hash[:16]}.tsr").exists()


def test_a_server_that_fails_is_told_and_asked_again_later_and_later(
    dispute: rows.Dispute, own_home: Path, server: TimestampServer
) -> None:
    server.status = 503
    kept(dispute, TENTH)
    for minute in range(10):
        witness_heads(now=ELEVENTH + timedelta(minutes=minute))

    head = rows.NotedHead.objects.get()
    assert "服务器答复 503" in head.trouble
    assert len(server.asked) == 3, "at once, after two minutes, after four more"

    server.status = 200
    witness_heads(now=ELEVENTH + timedelta(hours=6))

    head.refresh_from_db()
    assert head.stamp is not None
    assert head.trouble == ""


def test_the_newest_head_is_stamped_first_for_it_covers_the_others(
    dispute: rows.Dispute, own_home: Path, server: TimestampServer
) -> None:
    server.status = 503
    for day in range(10, 14):
        kept(dispute, beijing(2026, 3, day, 9))
    witness_heads(now=beijing(2026, 3, 14))

    asked = rows.NotedHead.objects.exclude(asked_at=None)
    assert [head.seq for head in asked] == [4], "a server that is down is asked once a round"


def test_without_a_server_nothing_is_asked(dispute: rows.Dispute, own_home: Path, running: TimestampServer) -> None:
    running.asked.clear()
    kept(dispute, TENTH)

    witness_heads(now=ELEVENTH)

    assert running.asked == []
    assert rows.NotedHead.objects.get().asked_at is None

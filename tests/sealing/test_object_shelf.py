"""Kept files in an object store: moto's S3 server on the loopback, and small servers that misbehave."""

import hashlib
import io
import logging
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from django.conf import settings as django_settings

from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.erase_person import confirmation, erase_person
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.open_dispute import open_dispute
from mingbian.actions.seal_pack import ExhibitDamagedError, original
from mingbian.actions.verify_vault import verify_vault
from mingbian.doctor.checks import chain, object_store
from mingbian.doctor.finding import Level
from mingbian.domain.clock import beijing
from mingbian.domain.erasure import AskedBy
from mingbian.domain.errors import MingbianError
from mingbian.domain.evidence import Exhibit
from mingbian.domain.outcome import FindingOfOwner
from mingbian.sealing import object_shelf as module
from mingbian.sealing.object_shelf import AddressNotUnderstoodError, ObjectShelf, object_shelf
from mingbian.sealing.shelf_refusals import (
    OriginalDamagedError,
    ShelfFullError,
    ShelfRefusedError,
    ShelfSilentError,
)
from mingbian.sealing.vault_place import vault_at
from mingbian.store import models as rows
from mingbian.vault.ledger import erased
from stock import SN, complaint, order_line

boto3 = pytest.importorskip("boto3", reason="没有安装 boto3，对象存储的测试没有运行")
server_of_moto = pytest.importorskip("moto.server", reason="没有安装 moto，对象存储的测试没有运行")

PHOTO = b"\xff\xd8 not really a photo " * 1000
SECRET = "a secret that nobody may read"
NOW = beijing(2026, 3, 10, 9, 0)


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    server = server_of_moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(autouse=True)
def keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "mingbian-test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    module._client.cache_clear()
    yield
    module._client.cache_clear()


@pytest.fixture
def shelf(endpoint: str, request: pytest.FixtureRequest) -> ObjectShelf:
    """A bucket of the test's own."""
    bucket = "b" + hashlib.sha256(request.node.nodeid.encode()).hexdigest()[:20]
    made = ObjectShelf(bucket, "evidence", endpoint, "us-east-1")
    module._client(made).create_bucket(Bucket=bucket, ObjectLockEnabledForBucket=True)
    return made


def tampered(shelf: ObjectShelf, sha256: str, content: bytes) -> None:
    """By somebody who holds the store's keys."""
    module._client(shelf).put_object(Bucket=shelf.bucket, Key=f"evidence/{sha256[:2]}/{sha256}", Body=content)


def test_what_was_kept_comes_back_byte_for_byte(shelf: ObjectShelf) -> None:
    kept = shelf.keep(io.BytesIO(PHOTO))

    assert kept == (hashlib.sha256(PHOTO).hexdigest(), len(PHOTO))
    with shelf.opened(kept.sha256) as stream:
        assert stream.read() == PHOTO
    assert list(shelf.hashes()) == [kept.sha256]


def test_the_same_bytes_twice_are_kept_once_and_never_written_over(shelf: ObjectShelf) -> None:
    kept = shelf.keep(PHOTO)
    before = module._client(shelf).head_object(Bucket=shelf.bucket, Key=f"evidence/{kept.sha256[:2]}/{kept.sha256}")

    assert shelf.keep(PHOTO) == kept

    after = module._client(shelf).head_object(Bucket=shelf.bucket, Key=f"evidence/{kept.sha256[:2]}/{kept.sha256}")
    assert after["VersionId"] == before["VersionId"], "no second version"


def test_a_large_file_goes_through_a_file_and_not_through_memory(shelf: ObjectShelf, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    with film.open("wb") as stream:
        for number in range(24):
            stream.write(bytes([number]) * (1 << 20))
    with film.open("rb") as stream:
        kept = shelf.keep(stream)

    with shelf.opened(kept.sha256) as back:
        assert hashlib.file_digest(back, "sha256").hexdigest() == kept.sha256


def test_bytes_that_are_not_what_was_kept_are_never_given_out(shelf: ObjectShelf) -> None:
    kept = shelf.keep(PHOTO)
    tampered(shelf, kept.sha256, PHOTO[:-1] + b"!")

    with pytest.raises(OriginalDamagedError, match="与存入时不一致"):
        shelf.opened(kept.sha256)


def test_keeping_does_not_hide_that_something_else_lies_there(shelf: ObjectShelf) -> None:
    sha256 = hashlib.sha256(PHOTO).hexdigest()
    tampered(shelf, sha256, b"short")

    with pytest.raises(OriginalDamagedError):
        shelf.keep(PHOTO)


def test_what_is_not_there_is_not_found(shelf: ObjectShelf) -> None:
    with pytest.raises(FileNotFoundError):
        shelf.opened("ab" * 32)


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "AB" * 32, "ab" * 31])
def test_no_other_name_can_be_meant(shelf: ObjectShelf, name: str) -> None:
    with pytest.raises(ValueError, match="not a SHA-256"):
        shelf.opened(name)


def test_an_erasure_takes_a_file_away_and_twice_is_no_error(shelf: ObjectShelf) -> None:
    kept = shelf.keep(PHOTO)
    shelf.erase(kept.sha256)
    shelf.erase(kept.sha256)

    assert list(shelf.hashes()) == []


def versions(shelf: ObjectShelf) -> list[str]:
    """What a bucket with versions still has, also of what was deleted."""
    told = module._client(shelf).list_object_versions(Bucket=shelf.bucket)
    return [one["Key"].rpartition("/")[2] for kind in ("Versions", "DeleteMarkers") for one in told.get(kind, ())]


def test_an_erasure_leaves_no_version_behind_in_a_bucket_that_keeps_them(shelf: ObjectShelf) -> None:
    kept, other = shelf.keep(PHOTO), shelf.keep(PHOTO + b"another")
    tampered(shelf, kept.sha256, b"written over")

    shelf.erase(kept.sha256)

    assert versions(shelf) == [other.sha256]


def test_what_the_store_holds_locked_is_not_called_erased(shelf: ObjectShelf) -> None:
    locked = ObjectShelf(shelf.bucket, "evidence", shelf.endpoint, "us-east-1", lock_days=30)
    kept = locked.keep(PHOTO)

    with pytest.raises(ShelfRefusedError, match="AccessDenied"):
        locked.erase(kept.sha256)

    assert kept.sha256 in versions(shelf)


def test_a_store_that_knows_no_versions_deletes_as_it_can() -> None:
    asked: list[str] = []

    def answer(request: BaseHTTPRequestHandler) -> None:
        asked.append(request.command)
        if request.command == "DELETE":
            request.send_response(204)
            request.end_headers()
            return
        xml(501, "NotImplemented")(request)

    with misbehaving(answer) as plain:
        plain.erase("ab" * 32)

    assert asked[0] == "DELETE"


def test_a_lock_is_asked_of_the_store_when_the_address_says_so(shelf: ObjectShelf) -> None:
    locked = ObjectShelf(shelf.bucket, "evidence", shelf.endpoint, "us-east-1", lock_days=30)
    kept = locked.keep(PHOTO)

    held = module._client(shelf).head_object(Bucket=shelf.bucket, Key=f"evidence/{kept.sha256[:2]}/{kept.sha256}")
    assert held["ObjectLockMode"] == "GOVERNANCE"


def test_many_workers_keep_the_same_file_at_once(shelf: ObjectShelf) -> None:
    done: list[str] = []
    threads = [threading.Thread(target=lambda: done.append(shelf.keep(PHOTO).sha256)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(done) == 6
    assert list(shelf.hashes()) == [done[0]]


# What goes wrong


Answer = Callable[[BaseHTTPRequestHandler], None]


@contextmanager
def misbehaving(answer: Answer) -> Iterator[ObjectShelf]:
    """A server of which nothing is known but how it answers."""

    methods = {f"do_{method}": answer for method in ("GET", "PUT", "HEAD", "DELETE")}
    handler = type("Handler", (BaseHTTPRequestHandler,), {**methods, "log_message": lambda *_: None})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield ObjectShelf("bucket", "evidence", f"http://127.0.0.1:{server.server_port}", "us-east-1")
    finally:
        server.shutdown()
        server.server_close()


def xml(status: int, code: str) -> Answer:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.rfile.read(int(request.headers.get("Content-Length") or 0))
        if request.command == "HEAD":
            request.send_response(404)
            request.send_header("Content-Length", "0")
            request.end_headers()
            return
        body = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>no</Message></Error>".encode()
        request.send_response(status)
        request.send_header("Content-Type", "application/xml")
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    return answer


@pytest.mark.parametrize(
    ("status", "code", "refusal"),
    [
        (403, "SignatureDoesNotMatch", ShelfRefusedError),
        (403, "InvalidAccessKeyId", ShelfRefusedError),
        (403, "AccessDenied", ShelfRefusedError),
        (507, "XMinioStorageFull", ShelfFullError),
        (403, "QuotaExceeded", ShelfFullError),
        (400, "BadDigest", ShelfRefusedError),
    ],
)
def test_wrong_keys_and_a_full_store_are_told_with_a_way_on(
    status: int, code: str, refusal: type[MingbianError]
) -> None:
    with misbehaving(xml(status, code)) as shelf, pytest.raises(refusal) as told:
        shelf.keep(PHOTO)

    assert code in told.value.message
    assert told.value.hint
    assert isinstance(told.value, OSError)


def test_a_connection_that_breaks_while_a_file_is_sent_keeps_nothing_and_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "ATTEMPTS", 1)

    def breaks(request: BaseHTTPRequestHandler) -> None:
        if request.command == "HEAD":
            request.send_response(404)
            request.end_headers()
        request.rfile.read(10)
        request.connection.close()

    with misbehaving(breaks) as shelf, pytest.raises(ShelfSilentError, match="没有正常答复"):
        shelf.keep(PHOTO)


def test_an_answer_that_stops_halfway_gives_out_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ATTEMPTS", 1)

    def half(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Length", str(len(PHOTO)))
        request.end_headers()
        request.wfile.write(PHOTO[:100])

    with misbehaving(half) as shelf, pytest.raises((ShelfSilentError, OriginalDamagedError)):
        shelf.opened(hashlib.sha256(PHOTO).hexdigest())


def test_a_store_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ATTEMPTS", 1)
    gone = ObjectShelf("bucket", "evidence", "http://127.0.0.1:1", "us-east-1")

    for act in (lambda: gone.keep(PHOTO), lambda: gone.opened("ab" * 32), lambda: list(gone.hashes())):
        with pytest.raises(ShelfSilentError):
            act()


def test_without_keys_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")

    with pytest.raises(ShelfRefusedError, match="没有设置密钥"):
        ObjectShelf("bucket", endpoint="http://127.0.0.1:1").keep(PHOTO)


def test_no_key_is_ever_logged_or_shown(shelf: ObjectShelf, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        shelf.keep(PHOTO)
        with misbehaving(xml(403, "AccessDenied")) as refusing, pytest.raises(ShelfRefusedError) as told:
            refusing.keep(PHOTO)

    assert SECRET not in caplog.text + repr(shelf) + str(told.value) + told.value.hint


@pytest.mark.parametrize(
    "address",
    ["s3://key:secret@bucket/x", "https://bucket", "s3://", "bucket", "s3://b?lock_days=ever", "s3://b?password=x"],
)
def test_an_address_that_is_none_or_holds_keys_stops_the_start(address: str) -> None:
    with pytest.raises(AddressNotUnderstoodError):
        object_shelf(address)


def test_an_address_is_read(tmp_path: Path) -> None:
    told = vault_at("s3://bucket/a/b?endpoint=https://s3.example.cn&region=cn-north-1&lock_days=365", home=tmp_path)

    assert told == ObjectShelf("bucket", "a/b", "https://s3.example.cn", "cn-north-1", 365)
    assert vault_at("", home=tmp_path) == tmp_path / "vault"


# The workbench on it


@pytest.fixture
def held(shop: rows.Shop, shelf: ObjectShelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> rows.Evidence:
    monkeypatch.setattr(django_settings, "HOME", tmp_path)
    monkeypatch.setattr(django_settings, "VAULT", shelf)
    order_line(shop)
    complaint(shop)
    dispute = open_dispute(shop, SN, now=NOW)
    return keep_evidence(dispute, io.BytesIO(PHOTO), name="a.jpg", kind="chat", media_type="image/jpeg", now=NOW)


def test_the_whole_vault_is_verified_on_a_store(held: rows.Evidence, shelf: ObjectShelf) -> None:
    assert verify_vault().intact

    tampered(shelf, held.sha256, PHOTO[:-1] + b"!")
    assert [fault.code for fault in verify_vault().shops[0][1].faults] == ["file_changed"]

    shelf.erase(held.sha256)
    assert [fault.code for fault in verify_vault().shops[0][1].faults] == ["file_missing"]
    assert erased(held.sha256) == f"erased:{held.sha256}"


def erased_person(held: rows.Evidence) -> rows.Erasure:
    dispute = held.dispute
    close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)
    told = {"asked_by": AskedBy.BUYER, "confirmed": confirmation(1), "now": beijing(2029, 6, 1)}
    return erase_person(dispute.shop, [dispute.order_sn], **told)


@pytest.mark.django_db(transaction=True)
def test_a_person_is_erased_out_of_a_store_and_all_is_whole(held: rows.Evidence, shelf: ObjectShelf) -> None:
    erasure = erased_person(held)

    assert versions(shelf) == []
    assert erasure.finished_at is not None
    assert verify_vault().intact
    assert [one.level for one in chain.look(NOW)] == [Level.GOOD, Level.GOOD]


@pytest.mark.django_db(transaction=True)
def test_an_erasure_that_a_lock_holds_up_stays_unfinished_and_the_doctor_says_so(
    shop: rows.Shop, shelf: ObjectShelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = ObjectShelf(shelf.bucket, "evidence", shelf.endpoint, "us-east-1", lock_days=30)
    monkeypatch.setattr(django_settings, "HOME", tmp_path)
    monkeypatch.setattr(django_settings, "VAULT", locked)
    order_line(shop)
    complaint(shop)
    dispute = open_dispute(shop, SN, now=NOW)
    held = keep_evidence(dispute, io.BytesIO(PHOTO), name="a.jpg", kind="chat", media_type="image/jpeg", now=NOW)

    erasure = erased_person(held)

    assert erasure.finished_at is None
    assert erasure.files == [held.sha256], "what is still to be done is written down"
    assert held.sha256 in versions(shelf)


def test_an_act_that_the_store_refuses_has_changed_nothing(
    held: rows.Evidence, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "ATTEMPTS", 1)
    monkeypatch.setattr(django_settings, "VAULT", ObjectShelf("bucket", endpoint="http://127.0.0.1:1"))
    before = rows.LedgerEntry.objects.count()

    with pytest.raises(ShelfSilentError):
        keep_evidence(held.dispute, io.BytesIO(b"more"), name="b", kind="chat", media_type="", now=NOW)

    assert rows.LedgerEntry.objects.count() == before
    assert rows.Evidence.objects.count() == 1


def test_an_original_out_of_a_store_is_damaged_only_when_it_is(
    held: rows.Evidence, shelf: ObjectShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = Exhibit(held.number, held.kind, held.sha256, held.name, held.media_type, held.size, held.at)
    assert original(file) == PHOTO

    tampered(shelf, held.sha256, b"changed")
    with pytest.raises(ExhibitDamagedError):
        original(file)

    monkeypatch.setattr(module, "ATTEMPTS", 1)
    monkeypatch.setattr(django_settings, "VAULT", ObjectShelf("bucket", endpoint="http://127.0.0.1:1"))
    with pytest.raises(ShelfSilentError):
        original(file)


def test_the_doctor_says_whether_the_store_answers(shelf: ObjectShelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(django_settings, "VAULT", shelf)
    assert [finding.level for finding in object_store.look(NOW)] == [Level.GOOD]

    monkeypatch.setattr(django_settings, "VAULT", ObjectShelf("nobodys", endpoint=shelf.endpoint))
    (finding,) = object_store.look(NOW)
    assert "没有桶 nobodys" in finding.sentence
    assert os.environ["AWS_SECRET_ACCESS_KEY"] not in finding.sentence

"""The vault's page and an exhibit's custody: what was done, what was found, what it cannot prove."""

import io
import re
from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.contrib.auth.models import User
from django.test import Client
from PIL import Image

from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.look_book import Glance, looks_of
from mingbian.actions.witness_heads import witness_heads
from mingbian.domain.clock import beijing
from mingbian.sealing.signing import KEY_FILE
from mingbian.store import models as rows
from mingbian.vault.files import path_of
from mingbian.web.address_book import entries
from mingbian.web.looked_at import PAGES

NOW = beijing(2026, 3, 10, 9, 0)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(django_settings, "HOME", tmp_path)
    monkeypatch.setattr(django_settings, "VAULT", tmp_path / "vault")
    return tmp_path


def photo() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 60), "#b9c7c4").save(out, "JPEG")
    return out.getvalue()


def kept(
    dispute: rows.Dispute, content: bytes, kind: str = "sign_proof", media_type: str = "image/jpeg"
) -> rows.Evidence:
    return keep_evidence(dispute, io.BytesIO(content), name="a.jpg", kind=kind, media_type=media_type, now=NOW)


def text(owner: Client, address: str) -> str:
    answer = owner.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_vault_that_nobody_verified_says_so_and_offers_it(owner: Client, dispute: rows.Dispute) -> None:
    page = text(owner, "/vault/")

    assert "还没有核对过" in page
    assert "现在核对" in page
    assert "存证能发现改动，不能防止改动" in page


def test_verifying_from_the_page_keeps_what_was_found(owner: Client, dispute: rows.Dispute) -> None:
    kept(dispute, photo())

    page = owner.post("/vault/check/", follow=True).content.decode()

    assert "存证链 1 条、文件 1 个，没有发现改动" in page
    assert rows.TimelineEvent.objects.get(kind="vault_verified").by.get_username() == "laoban"


def test_what_was_changed_is_named_and_told_what_to_do(owner: Client, dispute: rows.Dispute) -> None:
    held = kept(dispute, photo())
    path = path_of(django_settings.VAULT, held.sha256)
    path.chmod(0o600)
    path.write_bytes(b"changed")

    page = owner.post("/vault/check/", follow=True).content.decode()

    assert "1 处不一致，第一处：存证链第 1 条登记的文件" in page
    assert "mingbian doctor" in page


def test_the_daily_heads_are_shown_and_can_be_saved(owner: Client, dispute: rows.Dispute) -> None:
    kept(dispute, photo())
    witness_heads(now=NOW + timedelta(days=1))
    head = rows.NotedHead.objects.get()

    page = text(owner, "/vault/")
    saved = owner.get("/vault/?save=heads")

    assert f"1:{head.hash}" in page
    assert "已签名" in page
    assert head.key in page
    assert "没有设定时间戳服务器" in page
    assert saved["Content-Disposition"].startswith("attachment")
    assert f"2026-03-10　1:{head.hash}　签名公钥 {head.key}" in saved.getvalue().decode()


def test_a_server_that_does_not_answer_is_told_on_the_page(
    owner: Client, dispute: rows.Dispute, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(django_settings, "TSA_URL", "http://127.0.0.1:1/")
    kept(dispute, photo())
    witness_heads(now=NOW + timedelta(days=1))

    page = text(owner, "/vault/")

    assert "没有取到时间戳：连不上服务器" in page
    assert "存证链不受影响" in page


def test_a_broken_key_shows_as_waiting(owner: Client, dispute: rows.Dispute, own_home: Path) -> None:
    (own_home / KEY_FILE).write_bytes(b"broken")
    kept(dispute, photo())
    witness_heads(now=NOW + timedelta(days=1))

    assert "等待签名" in text(owner, "/vault/")


def test_an_exhibits_custody_tells_who_when_and_where_in_the_chain(owner: Client, dispute: rows.Dispute) -> None:
    kept(dispute, photo())
    owner.post("/disputes/1/exhibits/1/caption/", {"kind": "sign_proof", "caption": "本人签收", "quote": ""})

    page = text(owner, "/disputes/1/exhibits/1/custody/")

    assert "存入第 1 号证物" in page
    assert "改写第 1 号证物的说明" in page
    assert "存证链第 2 条" in page
    assert "laoban" in page


def test_a_look_and_a_download_are_noted_and_shown_today(owner: Client, dispute: rows.Dispute) -> None:
    kept(dispute, photo())
    owner.get("/disputes/1/exhibits/1/preview.jpg")
    owner.get("/disputes/1/exhibits/1/preview.jpg")
    owner.get("/disputes/1/exhibits/1/original/")

    page = text(owner, "/disputes/1/exhibits/1/custody/")

    assert [look.what for look in looks_of(NOW.date())] == [Glance.SEEN, Glance.SEEN, Glance.TAKEN]
    assert page.count("laoban 看过") == 1
    assert "laoban 下载原件" in page


def test_what_was_not_shown_was_not_seen(owner: Client, dispute: rows.Dispute) -> None:
    kept(dispute, b"%PDF-1.7 not really", media_type="audio/mpeg")

    assert owner.get("/disputes/1/exhibits/1/preview.jpg").status_code == 404
    Client().get("/disputes/1/exhibits/1/original/")
    owner.get("/disputes/1/exhibits/9/original/")

    assert list(looks_of(NOW.date())) == []


def test_every_page_that_shows_or_gives_out_an_exhibit_is_noted() -> None:
    gives_out = re.compile(r"exhibits/<int:of>/(?:.*\.jpg|.*original/|.*copy/)$")

    assert {entry.name for entry in entries() if gives_out.search(entry.address)} <= set(PAGES)
    assert set(PAGES) <= {entry.name for entry in entries()}


def test_another_shops_owner_sees_no_custody(dispute: rows.Dispute) -> None:
    kept(dispute, photo())
    other = User.objects.create_user("linju")
    rows.Membership.objects.create(
        shop=rows.Shop.objects.create(name="邻家", opened_at=NOW), user=other, role=rows.Role.OWNER
    )
    client = Client()
    client.force_login(other, backend="django.contrib.auth.backends.ModelBackend")

    assert client.get("/disputes/1/exhibits/1/custody/").status_code == 404
    assert "存证链还没有条目" in client.get("/vault/").content.decode()


@pytest.mark.parametrize(
    "words",
    [
        lambda digest: f"文件摘要（SHA-256）：{digest.upper()}".encode(),
        lambda digest: f"摘要 {digest[:40]}\n{digest[40:]}".encode(),
        lambda digest: b"\x30\x82\x04\x20" + bytes.fromhex(digest) + b"\x02\x01\x07",
    ],
)
def test_a_receipt_is_tied_to_the_exhibit_whose_hash_it_names(
    owner: Client, dispute: rows.Dispute, words: object
) -> None:
    kept(dispute, photo())
    kept(dispute, words(sha256(photo()).hexdigest()), kind="timestamp_proof", media_type="application/octet-stream")

    assert "第 2 号证物（回执）载明了它的 SHA-256" in text(owner, "/disputes/1/exhibits/1/custody/")
    assert "这份回执载明了" in text(owner, "/disputes/1/exhibits/2/custody/")


def test_a_receipt_about_something_else_says_that_nothing_here_was_found_in_it(
    owner: Client, dispute: rows.Dispute
) -> None:
    kept(dispute, photo())
    kept(dispute, ("ab" * 32).encode(), kind="timestamp_proof", media_type="text/plain")

    assert "载明了它" not in text(owner, "/disputes/1/exhibits/1/custody/")
    assert "没有找到本纠纷其他证物的 SHA-256" in text(owner, "/disputes/1/exhibits/2/custody/")


def test_a_lost_receipt_ties_nothing(owner: Client, dispute: rows.Dispute) -> None:
    kept(dispute, photo())
    receipt = kept(dispute, b"receipt", kind="timestamp_proof", media_type="text/plain")
    path_of(django_settings.VAULT, receipt.sha256).unlink()

    assert "载明了它" not in text(owner, "/disputes/1/exhibits/1/custody/")

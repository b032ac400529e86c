"""From the statement to a sealed pack: the referee first, then the files in their order, then what was handed in."""

import shutil
import subprocess
import sys
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from mingbian.appeal.picture_plan import UPLOADS
from mingbian.store import models as rows
from mingbian.store.queries.packs import packs, place_for
from stock import SN

AT = "/disputes/1/appeal/?channel=evidence"


def sealed(owner: Client) -> str:
    """The address of a pack that was really sealed."""
    answer = owner.post("/disputes/1/seal/", {"channel": "evidence"})
    assert answer.status_code == 302, answer.content.decode()
    return str(answer["Location"])


@pytest.fixture
def laid_down(dispute: rows.Dispute, morning: datetime) -> str:
    """The address of a pack as a sealing leaves it; typesetting one for every test would take too long."""
    place = place_for(dispute, "evidence", morning)
    shutil.rmtree(place.parent, ignore_errors=True)
    (place / "originals").mkdir(parents=True)
    for name in ("statement.txt", "page-1.png", "case.pdf", "说明.txt", "originals/01-chat.jpg", f"{SN}.zip"):
        (place / name).write_bytes(name.encode())
    return f"/disputes/1/packs/{place.name}/"


def test_the_statement_is_counted_as_the_platform_counts(owner: Client, dispute: rows.Dispute) -> None:
    told = {"channel": "evidence", "text": "订单已签收（证据1）。\r\n请核对（证据1）。"}

    page = owner.post("/disputes/1/appeal/", told).content.decode()

    assert "21 / 300 字" in page, "a line's end is one character"


def test_while_the_referee_objects_there_is_no_button_to_seal(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.post("/disputes/1/appeal/", {"channel": "evidence", "text": "买家是骗子。"}).content.decode()

    assert "解决后才能封存" in page
    assert "封存申诉材料</button>" not in page
    assert "买家是骗子。" in page


def test_a_sealing_that_is_refused_keeps_the_words_and_says_why(owner: Client, dispute: rows.Dispute) -> None:
    answer = owner.post("/disputes/1/seal/", {"channel": "evidence", "text": "买家是骗子。"})
    page = answer.content.decode()

    assert answer.status_code == 409
    assert "材料没有封存" in page
    assert "买家是骗子。" in page
    assert packs(dispute) == []


@pytest.mark.parametrize("channel", ["", "nowhere"])
def test_a_channel_that_there_is_not_is_refused_in_words(owner: Client, dispute: rows.Dispute, channel: str) -> None:
    answer = owner.post("/disputes/1/seal/", {"channel": channel, "text": "x"})

    assert answer.status_code == 409
    assert 'class="notice error"' in answer.content.decode()


def test_a_sealed_pack_shows_what_to_copy_and_to_upload_in_their_order(owner: Client, dispute: rows.Dispute) -> None:
    place = sealed(owner)

    page = owner.get(place).content.decode()

    head = rows.LedgerHead.objects.get(shop=dispute.shop)
    assert "1. 说明" in page
    assert "这个渠道只收原图" in page
    assert f"存证链末条 {head.seq}:{head.hash}" in page
    assert f'封存 <a href="{place}">商家举证的材料</a>' in owner.get(AT).content.decode()


def test_the_files_of_a_pack_are_downloads_and_its_pictures_can_be_seen(
    owner: Client, dispute: rows.Dispute, laid_down: str
) -> None:

    seen, saved = owner.get(f"{laid_down}page-1.png"), owner.get(f"{laid_down}page-1.png?save=1")
    paper = owner.get(f"{laid_down}case.pdf")

    assert seen["Content-Type"] == saved["Content-Type"] == "image/png"
    assert not seen.get("Content-Disposition", "").startswith("attachment")
    assert saved["Content-Disposition"].startswith("attachment;")
    assert paper["Content-Type"] == "application/pdf"
    assert paper["Content-Disposition"].startswith("attachment;")


def test_the_bundle_that_is_downloaded_verifies_with_the_program_in_it(
    owner: Client, dispute: rows.Dispute, tmp_path: Path
) -> None:
    bundle = tmp_path / "bundle.zip"
    bundle.write_bytes(owner.get(f"{sealed(owner)}{dispute.order_sn}.zip").getvalue())
    with zipfile.ZipFile(bundle) as packed:
        program = next(name for name in packed.namelist() if name.endswith("/verify.py"))
        (tmp_path / "verify.py").write_bytes(packed.read(program))

    checked = subprocess.run([sys.executable, tmp_path / "verify.py", bundle], capture_output=True, check=False)

    assert checked.returncode == 0, checked.stdout.decode()


@pytest.mark.parametrize(
    "name", ["../../../mingbian.sqlite3", "..%2f..%2fsecret_key", "originals", "secret_key", "page-9.png", ".", "%00"]
)
def test_nothing_but_the_packs_own_files_is_given_out(
    owner: Client, dispute: rows.Dispute, laid_down: str, name: str
) -> None:
    (Path(settings.HOME) / "secret_key").write_text("secret", "utf-8")

    assert owner.get(f"{laid_down}{name}").status_code == 404


@pytest.mark.parametrize("name", ["evidence-20260310T090001", "..", "evidence"])
def test_a_pack_that_there_is_not_is_not_found(owner: Client, dispute: rows.Dispute, laid_down: str, name: str) -> None:

    assert owner.get(f"/disputes/1/packs/{name}/").status_code == 404


def test_handing_in_is_noted_with_the_words_and_the_pack(owner: Client, dispute: rows.Dispute, laid_down: str) -> None:
    pack = packs(dispute)[0]
    told = {"channel": "evidence", "pack": pack.name, "text": "订单已签收（证据1）。"}

    page = owner.post("/disputes/1/handed-in/", told, follow=True).content.decode()

    handed = rows.HandedIn.objects.get()
    assert (handed.statement, handed.pack_sha256) == ("订单已签收（证据1）。", pack.bundle_sha256)
    assert "记下了这次提交。等平台有结果再回来。" in page
    assert page.index("封存、提交与结果") < page.index("走哪条路"), "what is waited for stands first"
    assert laid_down in page


def test_a_pack_of_another_channel_was_not_handed_in_here(owner: Client, dispute: rows.Dispute, laid_down: str) -> None:
    told = {"channel": "work_order", "pack": packs(dispute)[0].name, "text": "x"}

    assert owner.post("/disputes/1/handed-in/", told).status_code == 404
    assert not rows.HandedIn.objects.exists()


def test_the_end_is_a_verdict_and_then_what_the_owner_found(owner: Client, dispute: rows.Dispute) -> None:
    owner.post("/disputes/1/handed-in/", {"channel": "evidence", "text": "订单已签收（证据1）。"})
    page = owner.post("/disputes/1/verdict/", {"ending": "won", "amount": "39.9"}, follow=True).content.decode()
    assert "<details open><summary>结案</summary>" in page

    page = owner.post("/disputes/1/close/", {"finding": "mistaken"}, follow=True).content.decode()

    assert "本店认定买家弄错了" in page
    dispute.refresh_from_db()
    assert dispute.finding == "mistaken"


def test_the_pack_says_nothing_that_the_sample_note_would_deny(
    owner: Client, dispute: rows.Dispute, laid_down: str
) -> None:
    rows.Shop.objects.update(sample=True)

    assert "示例店铺" in owner.get(laid_down).content.decode()


def test_a_folder_left_by_a_sealing_that_broke_off_is_no_pack(
    owner: Client, dispute: rows.Dispute, laid_down: str
) -> None:
    pack = packs(dispute)[0]
    pack.bundle.unlink()

    assert packs(dispute) == []
    assert owner.get(f"/disputes/1/packs/{pack.name}/").status_code == 404


@pytest.mark.parametrize(
    ("channel", "words"), [("work_order", "封存时选的是只交原图"), ("evidence", "这个渠道只收原图")]
)
def test_why_originals_go_is_the_sellers_choice_or_the_channels_rule(
    owner: Client, dispute: rows.Dispute, morning: datetime, channel: str, words: str
) -> None:
    place = place_for(dispute, channel, morning)
    shutil.rmtree(place.parent, ignore_errors=True)
    (place / "originals").mkdir(parents=True)
    for name in ("statement.txt", "page-1.png", "case.pdf", "说明.txt", "originals/01-chat.jpg", f"{SN}.zip"):
        (place / name).write_bytes(name.encode())
    (place / UPLOADS).write_text("originals/01-chat.jpg\n", "utf-8")

    page = owner.get(f"/disputes/1/packs/{place.name}/").content.decode()

    assert words in page
    assert ("这个渠道只收原图" in page) is (channel == "evidence")

"""`mingbian verify`: a bundle without touching any store, the whole vault against its database."""

import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from django.conf import settings

from mingbian.actions.hand_in import hand_in
from mingbian.actions.record_certificate import record_certificate
from mingbian.appeal.channel_file import channel_of
from mingbian.cli.verify import CodeNotUnderstoodError, HeadNotUnderstoodError, bundle_sentences, command
from mingbian.domain.clock import beijing
from mingbian.sealing.checking import Checked
from mingbian.store.models import Certificate, Dispute, Evidence, HandedIn, LedgerEntry, LedgerHead, Shop
from mingbian.vault.files import erase, keep, path_of
from mingbian.vault.ledger import Head, head_of, next_entry, subjects_text
from mingbian.vault.printed import printed_beside
from mingbian.vault.seal import manifest_of, write_bundle
from mingbian.vault.verify import Fault, Report
from stock import complaint, order_line

NOON = datetime(2026, 3, 10, 4, 0, tzinfo=UTC)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    before, settings.VAULT = settings.VAULT, tmp_path / "vault"
    yield settings.VAULT
    settings.VAULT = before


@pytest.fixture
def kept(vault: Path, shop: Shop) -> list[str]:
    """Three exhibits of one dispute, each with its entry, as an action leaves them."""
    dispute = Dispute.objects.create(
        shop=shop, number=1, order_sn="260301-1", state="open", step="gather", opened_at=NOON, recorded_at=NOON
    )
    head, hashes = None, []
    for number in (1, 2, 3):
        file = keep(vault, f"photo {number}".encode())
        about = [f"dispute:{dispute.pk}", f"exhibit:{number}", f"file:{file.sha256}"]
        entry = next_entry(head, at=NOON, action="evidence_kept", subjects=about)
        LedgerEntry.objects.create(
            shop=shop, **{**entry._asdict(), "subjects": subjects_text(entry)}
        )  # fmt: skip
        Evidence.objects.create(
            dispute=dispute, at=NOON, number=number, kind="photo", name="a.jpg",
            media_type="image/jpeg", sha256=file.sha256, size=file.size,
        )  # fmt: skip
        head = Head(entry.seq, entry.hash)
        hashes.append(file.sha256)
    LedgerHead.objects.create(shop=shop, seq=head.seq, hash=head.hash)
    return hashes


def run(*arguments: str) -> Result:
    return CliRunner().invoke(command, arguments)


@pytest.mark.django_db(transaction=True)
class TestTheWholeVault:
    """`mingbian verify` without an argument."""

    def test_all_as_it_was(self, kept: list[str]) -> None:
        told = run()

        assert told.exit_code == 0
        assert "【晴天小铺】\n结论：一致。" in told.output
        assert "它不能证明的" in told.output

    def test_a_changed_row_is_named_by_its_number(self, kept: list[str]) -> None:
        LedgerEntry.objects.filter(seq=2).update(action="file_seen")

        told = run()

        assert told.exit_code == 1
        assert "存证链第 2 条与它自己的摘要不符" in told.output

    @pytest.mark.parametrize(("gone", "first"), [(1, 1), (2, 2), (3, 3)])
    def test_a_deleted_row_is_named_the_last_one_too(self, kept: list[str], gone: int, first: int) -> None:
        LedgerEntry.objects.filter(seq=gone).delete()

        assert f"存证链第 {first} 条" in run().output

    def test_changed_and_missing_files_are_named(self, vault: Path, kept: list[str]) -> None:
        path_of(vault, kept[0]).chmod(0o600)
        path_of(vault, kept[0]).write_bytes(b"another")
        erase(vault, kept[2])

        told = json.loads(run("--json").output)

        assert told["intact"] is False
        assert [(fault["code"], fault["seq"]) for fault in told["shops"][0]["faults"]] == [
            ("file_changed", 1),
            ("file_missing", 3),
        ]

    def test_an_exhibit_turned_to_another_file_is_named(self, vault: Path, kept: list[str]) -> None:
        Evidence.objects.filter(number=2).update(sha256=keep(vault, b"another").sha256)

        told = run()

        assert told.exit_code == 1
        assert "存证链里却没有它" in told.output

    def test_a_paper_turned_to_another_file_is_named(self, vault: Path, kept: list[str], shop: Shop) -> None:
        told = {"kind": "inspection", "title": "质检报告", "valid_from": date(2026, 1, 1), "valid_to": date(2027, 1, 1)}
        file = BytesIO(b"the paper")
        paper = record_certificate(shop, **told, file=file, now=NOON)
        assert run().exit_code == 0

        Certificate.objects.filter(pk=paper.pk).update(sha256=keep(vault, b"another paper").sha256)

        told_then = run()
        assert told_then.exit_code == 1
        assert "是证物或资质的文件，存证链里却没有它" in told_then.output

    def test_a_lost_file_of_a_paper_is_named(self, vault: Path, kept: list[str], shop: Shop) -> None:
        told = {"kind": "inspection", "title": "质检报告", "valid_from": date(2026, 1, 1), "valid_to": date(2027, 1, 1)}
        paper = record_certificate(shop, **told, file=BytesIO(b"the paper"), now=NOON)

        erase(vault, paper.sha256)

        assert "不见了" in run().output

    def test_words_changed_after_they_were_handed_in_are_named(self, kept: list[str], shop: Shop) -> None:
        order_line(shop, "260301-1")
        complaint(shop, "260301-1", at=NOON)
        hand_in(Dispute.objects.get(), channel_of("evidence"), "快递已签收（证据2）。", now=NOON)
        assert run().exit_code == 0

        HandedIn.objects.update(statement="快递没有签收（证据2）。")

        told = run()
        assert told.exit_code == 1
        assert "说明在提交之后被改过" in told.output

    def test_a_whole_chain_put_in_its_place_shows_against_the_noted_end(self, kept: list[str], shop: Shop) -> None:
        end = LedgerHead.objects.get()
        noted = f"{end.seq}:{end.hash}"
        assert run("--head", noted).exit_code == 0

        head = None
        LedgerEntry.objects.all().delete()
        about = f"dispute:{Dispute.objects.get().pk}"
        for number, sha256 in enumerate(kept, 1):
            subjects = [about, f"exhibit:{number}", f"file:{sha256}"]
            entry = next_entry(head, at=NOON, action="evidence_put_in", subjects=subjects)
            LedgerEntry.objects.create(shop=shop, **{**entry._asdict(), "subjects": subjects_text(entry)})
            head = Head(entry.seq, entry.hash)
        LedgerHead.objects.update(seq=head.seq, hash=head.hash)

        assert run().exit_code == 0, "the chain holds in itself"
        told = run("--head", noted)
        assert told.exit_code == 1
        assert "整条链被换过" in told.output
        assert json.loads(run("--head", noted, "--json").output)["intact"] is False

    def test_a_noted_end_that_is_none_is_refused_and_not_passed_over(self, kept: list[str]) -> None:
        told = run("--head", "7:zz")

        assert told.exit_code == 1
        assert isinstance(told.exception, HeadNotUnderstoodError)

    def test_what_a_broken_off_act_left_is_said_and_no_fault(self, vault: Path, kept: list[str]) -> None:
        keep(vault, b"nobody knows me")
        (vault / ".unfinished-x").write_bytes(b"half")

        told = run()

        assert told.exit_code == 0
        assert "另有 1 个文件没有任何记录用到" in told.output
        assert "另有 1 个写到一半的文件" in told.output

    def test_an_empty_vault_has_nothing_to_check(self, vault: Path) -> None:
        told = run()

        assert (told.exit_code, told.output) == (0, "证据库还是空的，没有可以核对的内容。\n")


def test_a_bundle_is_checked_without_making_a_data_folder(tmp_path: Path) -> None:
    (tmp_path / "D1.zip").write_bytes(b"not a bundle")
    environment = {**os.environ, "MINGBIAN_HOME": str(tmp_path / "home")}
    command_line = [sys.executable, "-m", "mingbian", "verify", "D1.zip"]

    told = subprocess.run(command_line, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)

    assert told.returncode == 2
    assert "无法核对" in told.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["D1.zip"]


def test_a_noted_end_that_is_none_is_refused_beside_a_bundle_too(tmp_path: Path) -> None:
    assert isinstance(run(str(tmp_path / "D1.zip"), "--head", "7:zz").exception, HeadNotUnderstoodError)


def test_a_bundle_that_is_not_there_is_told_in_plain_words(tmp_path: Path) -> None:
    answer = CliRunner().invoke(command, [str(tmp_path / "none.zip")])

    assert "没有这个文件" in answer.output
    assert "No such file" not in answer.output


FILES = {"statement.txt": b"x"}
CODE = f"MINGBIAN-CASE-1:{'A' * 64}:7:{'B' * 64}"


@pytest.mark.parametrize("told", [("--code", "hello"), ("--code", CODE)])
def test_a_code_needs_to_be_one_and_a_bundle_to_hold_it_against(told: tuple[str, str]) -> None:
    refused = CliRunner().invoke(command, list(told))

    assert isinstance(refused.exception, CodeNotUnderstoodError)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A sealed bundle of one file and one entry."""
    manifest = manifest_of(FILES)
    entry = next_entry(None, at=beijing(2026, 3, 10), action="pack_sealed", subjects=[manifest.subject])
    write_bundle(tmp_path / "D1.zip", FILES, manifest, links=[entry], head=head_of(entry))
    return tmp_path / "D1.zip"


def test_a_code_is_held_against_a_sealed_bundle(bundle: Path) -> None:
    fits = run(str(bundle), "--code", printed_beside(FILES, None).text)
    other = run(str(bundle), "--code", CODE)
    as_data = run(str(bundle), "--code", CODE, "--json")

    assert (fits.exit_code, "二维码：一致" in fits.output) == (0, True)
    assert (other.exit_code, "二维码：不一致。案卷上的二维码说的不是这个证据包" in other.output) == (1, True)
    assert json.loads(as_data.output)["code"] == {"intact": False, "in_chain": False}


def test_the_conclusion_carries_what_came_of_the_code(bundle: Path) -> None:
    """Who reads the first line alone must not take a foreign code's bundle for the case's own."""
    fits = run(str(bundle), "--code", printed_beside(FILES, None).text).output.splitlines()
    other = run(str(bundle), "--code", CODE).output.splitlines()

    assert fits[0] == "结论：一致。没有发现封存之后的改动。"
    assert other[:2] == [
        "结论：不一致，二维码对不上。案卷上的二维码说的不是这个证据包：随附的文件不一样。",
        "证据包本身：没有发现封存之后的改动。",
    ]
    assert sum(line.startswith("结论") for line in other) == 1


def test_the_conclusion_carries_what_came_of_the_signatures() -> None:
    told = Checked(faults=(Fault("signature_wrong", "heads/7.txt", 7, "记下的第 7 条的签名与内容不符。"),), noted=1)

    first, *_ = bundle_sentences(Report((), 1, 1, 1, 0, None, None), told, None)

    assert first == "结论：不一致，签名或时间戳对不上。记下的第 7 条的签名与内容不符。"


def test_a_noted_end_is_held_against_a_bundle(bundle: Path) -> None:
    told = run(str(bundle), "--head", f"1:{'a' * 64}")

    assert told.exit_code == 1
    assert told.output.startswith("结论：不一致，共 1 处。")

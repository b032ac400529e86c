"""The whole vault against what was noted of it: signatures, timestamps, files here, and a folder elsewhere."""

import io
import json
import shutil
from pathlib import Path

import pytest
from django.conf import settings as django_settings

from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.verify_vault import VaultReport, verify_vault
from mingbian.actions.witness_heads import HEADS, witness_heads
from mingbian.domain.clock import beijing
from mingbian.sealing.signing import KEY_FILE
from mingbian.store import models as rows
from mingbian.vault.verify import content_hash, link_hash

DAYS = range(10, 15)


@pytest.fixture
def stage(dispute: rows.Dispute, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> rows.Dispute:
    """Five days with an exhibit each; the first four are closed, signed and written out."""
    monkeypatch.setattr(django_settings, "HOME", tmp_path)
    monkeypatch.setattr(django_settings, "VAULT", tmp_path / "vault")
    for day in DAYS:
        content, now = io.BytesIO(f"photo {day}".encode()), beijing(2026, 3, day, 9)
        keep_evidence(dispute, content, name="a.jpg", kind="chat", media_type="", now=now)
    witness_heads(now=beijing(2026, 3, 14, 12))
    return dispute


def faults(report: VaultReport) -> list[tuple[str, int | None]]:
    return [(fault.code, fault.seq) for fault in report.shops[0][1].faults]


def write_anew(first: int) -> None:
    """Somebody with the database computes the chain again from one entry on, noted heads and all."""
    previous = "0" * 64
    for entry in rows.LedgerEntry.objects.order_by("seq"):
        if entry.seq >= first:
            action = "evidence_seen" if entry.seq == first else entry.action
            content = content_hash(entry.at, action, entry.subjects.split())
            entry.action, entry.previous = action, previous
            entry.hash = link_hash(entry.seq, previous, content)
            entry.save()
            rows.NotedHead.objects.filter(seq=entry.seq).update(hash=entry.hash)
        previous = entry.hash
    rows.LedgerHead.objects.update(hash=previous)


def cut_after(last: int) -> None:
    """Somebody puts the database back to an earlier state: entries, their end and what was noted of them."""
    kept = rows.LedgerEntry.objects.get(seq=last)
    rows.LedgerEntry.objects.filter(seq__gt=last).delete()
    rows.NotedHead.objects.filter(seq__gt=last).delete()
    rows.Evidence.objects.filter(number__gt=last).delete()
    rows.LedgerHead.objects.update(seq=last, hash=kept.hash)


def test_all_as_it_was(stage: rows.Dispute) -> None:
    report = verify_vault()
    (_, told, witnesses) = report.shops[0]

    assert report.intact
    assert (told.entries, witnesses.noted, witnesses.signed) == (5, 4, 4)
    assert witnesses.keyless == 0


def test_a_chain_written_anew_shows_against_the_files_and_by_its_signatures(stage: rows.Dispute) -> None:
    write_anew(3)

    assert faults(verify_vault()) == [("head_disagrees", 3), ("signature_wrong", 3), ("signature_wrong", 4)]


def test_a_database_put_back_shows_against_the_files_in_the_data_folder(stage: rows.Dispute) -> None:
    cut_after(2)

    assert faults(verify_vault()) == [("head_rewound", 3)]


def test_a_data_folder_put_back_as_a_whole_shows_only_against_a_folder_elsewhere(
    stage: rows.Dispute, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The limit: who puts back everything puts back the notes too. A copy on a memory stick he cannot reach."""
    elsewhere = tmp_path_factory.mktemp("stick")
    shutil.copytree(django_settings.HOME / HEADS, elsewhere / HEADS)
    cut_after(2)
    for path in (django_settings.HOME / HEADS).rglob("head-[34]-*"):
        path.unlink()

    assert verify_vault().intact, "nothing on this machine can show it"
    assert faults(verify_vault(heads=elsewhere)) == [("head_rewound", 3)]


@pytest.mark.parametrize("spoilt", ["ff" * 64, "00", "no hex"])
def test_a_changed_signature_is_named(stage: rows.Dispute, spoilt: str) -> None:
    rows.NotedHead.objects.filter(seq=2).update(signature=spoilt)

    assert faults(verify_vault()) == [("signature_wrong", 2)]


def test_a_timestamp_of_something_else_is_named(stage: rows.Dispute) -> None:
    rows.NotedHead.objects.filter(seq=2).update(stamp=b"\x04\x20" + bytes(32) + b"\x02\x01\x01\x18\x0f20260310230501Z")

    assert faults(verify_vault()) == [("stamp_wrong", 2)]


def test_a_lost_key_leaves_the_old_signatures_checkable(stage: rows.Dispute) -> None:
    (django_settings.HOME / KEY_FILE).unlink()

    assert verify_vault().shops[0][2].signed == 4


def test_signatures_without_any_key_are_counted_and_not_believed(stage: rows.Dispute) -> None:
    (django_settings.HOME / KEY_FILE).unlink()
    for path in (django_settings.HOME / HEADS).rglob("key-*.pem"):
        path.unlink()

    witnesses = verify_vault().shops[0][2]

    assert (witnesses.signed, witnesses.keyless) == (0, 4)


def test_what_lies_among_the_heads_and_is_none_is_passed_over(stage: rows.Dispute) -> None:
    folder = django_settings.HOME / HEADS / f"shop-{stage.shop_id}"
    (folder / "head-x.txt").write_bytes(b"\xff\xfe notes of mine")
    (folder / "key-x.pem").write_bytes(b"no key")

    assert verify_vault().intact


def test_another_shops_heads_are_not_held_against_this_one(stage: rows.Dispute) -> None:
    other = f"mingbian-head-1\nshop {stage.shop_id + 1}\nday 2026-03-10\nhead 99:{'ab' * 32}\n"
    (django_settings.HOME / HEADS / f"shop-{stage.shop_id}" / "head-99.txt").write_text(other)

    assert verify_vault().intact


def test_the_report_can_be_told_as_json(stage: rows.Dispute) -> None:
    assert json.loads(json.dumps(verify_vault().shops[0][2].faults)) == []

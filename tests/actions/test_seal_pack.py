"""Sealing a pack: refused while the referee objects, in the ledger when it is done, and checkable by a stranger."""

import errno
import io
from pathlib import Path
from unittest.mock import patch

import pytest
from django.conf import settings

from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.refusals import DisputeClosedError
from mingbian.actions.seal_pack import BundleUnwrittenError, ExhibitDamagedError, made_pack, seal_pack
from mingbian.appeal.channel_file import channel_of
from mingbian.appeal.referee import RefereeObjectsError
from mingbian.domain.clock import beijing
from mingbian.domain.outcome import FindingOfOwner
from mingbian.store import models as rows
from mingbian.vault.files import path_of
from mingbian.vault.verify import verify_bundle

NOW = beijing(2026, 3, 10, 9, 0)
EVIDENCE = channel_of("evidence")


def kept(dispute: rows.Dispute, content: bytes = b"....ftypmp42") -> rows.Evidence:
    return keep_evidence(
        dispute, io.BytesIO(content), name="装箱.mp4", kind="packing_video", media_type="video/mp4", now=NOW
    )


def test_the_files_lie_in_the_folder_and_the_bundle_verifies(dispute: rows.Dispute, tmp_path: Path) -> None:
    kept(dispute)

    sealed = seal_pack(dispute, EVIDENCE, tmp_path, now=NOW)

    report = verify_bundle(sealed.bundle)
    assert report.faults == ()
    assert sealed.bundle == tmp_path / f"{dispute.order_sn}.zip"
    for name, content in sealed.pack.files.items():
        assert (tmp_path / name).read_bytes() == content


def test_the_ledger_notes_what_was_sealed(dispute: rows.Dispute, tmp_path: Path) -> None:
    seal_pack(dispute, EVIDENCE, tmp_path, now=NOW)

    entry = rows.LedgerEntry.objects.latest("seq")
    assert entry.action == "pack_sealed"
    assert entry.subjects.split(" ")[0] == f"dispute:{dispute.pk}"
    assert "manifest:" in entry.subjects


def test_nothing_is_sealed_or_written_while_the_referee_objects(dispute: rows.Dispute, tmp_path: Path) -> None:
    good = made_pack(dispute, EVIDENCE, now=NOW).draft.short
    before = rows.LedgerEntry.objects.count()

    with pytest.raises(RefereeObjectsError) as refusal:
        seal_pack(dispute, EVIDENCE, tmp_path, now=NOW, text=good.replace("39.90", "99.90"))

    assert refusal.value.objections[0].code == "amount_differs"
    assert rows.LedgerEntry.objects.count() == before
    assert list(tmp_path.iterdir()) == []


def test_words_that_the_owner_changed_are_what_is_sealed(dispute: rows.Dispute, tmp_path: Path) -> None:
    good = made_pack(dispute, EVIDENCE, now=NOW).draft.short
    own = good.replace("恳请平台核对以上记录后处理本单", "请平台核对以上记录")

    seal_pack(dispute, EVIDENCE, tmp_path, now=NOW, text=own)

    assert (tmp_path / "statement.txt").read_text("utf-8") == own != good


@pytest.mark.parametrize("harm", ["altered", "gone"])
def test_an_original_that_is_not_what_it_was_stops_the_sealing(
    dispute: rows.Dispute, tmp_path: Path, harm: str
) -> None:
    path = path_of(settings.VAULT, kept(dispute, harm.encode()).sha256)
    path.chmod(0o600)
    path.write_bytes(b"something else") if harm == "altered" else path.unlink()

    with pytest.raises(ExhibitDamagedError, match="第 1 号证物"):
        seal_pack(dispute, EVIDENCE, tmp_path, now=NOW)
    assert list(tmp_path.iterdir()) == []


def test_a_closed_dispute_is_not_sealed(dispute: rows.Dispute, tmp_path: Path) -> None:
    close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)

    with pytest.raises(DisputeClosedError):
        seal_pack(dispute, EVIDENCE, tmp_path, now=NOW)
    assert list(tmp_path.iterdir()) == []


def test_sealing_again_leaves_no_picture_of_before(dispute: rows.Dispute, tmp_path: Path) -> None:
    seal_pack(dispute, EVIDENCE, tmp_path, now=NOW)
    (tmp_path / "page-9.png").write_bytes(b"of an earlier pack")

    sealed = seal_pack(dispute, EVIDENCE, tmp_path, now=NOW)

    assert {path.name for path in tmp_path.glob("page-*.png")} == {
        name for name in sealed.pack.files if name.startswith("page-")
    }


def test_a_disk_that_fills_after_the_ledger_spoke_is_told_as_that(dispute: rows.Dispute, tmp_path: Path) -> None:
    before = rows.LedgerEntry.objects.count()
    full = OSError(errno.ENOSPC, "no space")

    with patch("mingbian.actions.seal_pack.write_bundle", side_effect=full), pytest.raises(BundleUnwrittenError):
        seal_pack(dispute, EVIDENCE, tmp_path, now=NOW)
    assert rows.LedgerEntry.objects.count() == before + 1

    assert verify_bundle(seal_pack(dispute, EVIDENCE, tmp_path, now=NOW).bundle).faults == ()

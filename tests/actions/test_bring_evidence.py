"""Many files at once: each is kept, known or refused on its own, and nothing that was kept is ever lost."""

import io
import struct
import tracemalloc
import zipfile
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch

import pytest
from django.conf import settings
from PIL import Image

from mingbian.actions import bring_evidence as bringing
from mingbian.actions.bring_evidence import bring_evidence
from mingbian.actions.brought_report import Became, BroughtReport, FileBrought
from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.open_dispute import open_dispute
from mingbian.actions.refusals import DiskFullError, DisputeClosedError
from mingbian.actions.verify_vault import verify_vault
from mingbian.domain.clock import beijing
from mingbian.domain.outcome import FindingOfOwner
from mingbian.platforms.incoming import Incoming
from mingbian.reading.upload import SCANNER_TEST
from mingbian.store import models as rows
from mingbian.vault.files import erase, path_of
from stock import SN, complaint, order_line

NOW = beijing(2026, 3, 10, 9, 0)
OTHER_SN = "260302-000000000000002"
CHAT = "2026-03-09 22:15 买家：一直没收到\n2026-03-09 22:16 客服：您好，马上核实\n".encode()
SCANNERS_FILE = b"X5O!P%@AP[4\\" + SCANNER_TEST


def photo(shade: int = 90) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 40), (shade, 30, 30)).save(out, "JPEG")
    return out.getvalue()


def zipped(*parts: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return out.getvalue()


@pytest.fixture
def other(dispute: rows.Dispute) -> rows.Dispute:
    """Another dispute of the same shop."""
    order_line(dispute.shop, OTHER_SN, beijing(2026, 3, 2))
    complaint(dispute.shop, OTHER_SN)
    return open_dispute(dispute.shop, OTHER_SN, now=NOW)


class Bring:
    """Lays files down as a page does, and brings them."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.number = folder, 0

    def __call__(self, about: rows.Shop | rows.Dispute, *files: tuple[str, bytes], kind: str = "") -> BroughtReport:
        return bring_evidence(about, [self._laid(*file) for file in files], now=NOW, kind=kind)

    def _laid(self, name: str, content: bytes) -> Incoming:
        self.number += 1
        path = self.folder / str(self.number)
        path.write_bytes(content)
        return Incoming(name, path)


@pytest.fixture
def bring(tmp_path: Path) -> Bring:
    return Bring(tmp_path)


def told(report: BroughtReport) -> list[tuple[str, Became]]:
    return [(file.name, file.became) for file in report.files]


def only(report: BroughtReport) -> FileBrought:
    (file,) = report.files
    return file


def test_what_is_sure_becomes_an_exhibit_and_says_why(bring: Bring, dispute: rows.Dispute) -> None:
    file = only(bring(dispute, ("随便.dat", CHAT)))

    assert (file.became, file.number, file.kind) == (Became.EXHIBIT, 1, "chat")
    assert file.said == ("按内容认出是「聊天记录（文字）」。",)


def test_a_picture_waits_in_the_tray_and_is_no_exhibit(bring: Bring, dispute: rows.Dispute) -> None:
    file = only(bring(dispute, ("IMG_2031.jpg", photo())))

    waiting = rows.TrayFile.objects.get()
    assert file.became is Became.TRAY
    assert (waiting.dispute, waiting.media_type, waiting.likely) == (dispute, "image/jpeg", "")
    assert not rows.Evidence.objects.exists()


def test_a_kind_that_was_said_holds_for_all(bring: Bring, dispute: rows.Dispute) -> None:
    report = bring(dispute, ("a.jpg", photo(1)), ("b.jpg", photo(2)), kind="packing_photo")

    assert [(file.became, file.number) for file in report.files] == [(Became.EXHIBIT, 1), (Became.EXHIBIT, 2)]
    assert {held.kind for held in rows.Evidence.objects.all()} == {"packing_photo"}


def test_one_bad_file_never_stops_the_next(bring: Bring, dispute: rows.Dispute) -> None:
    report = bring(
        dispute,
        ("空.jpg", b""),
        ("坏.jpg", photo()[:300]),
        ("病毒测试.txt", SCANNERS_FILE),
        ("程序.jpg", b"MZ\x90\0\3"),
        ("好.jpg", photo()),
    )

    assert [file.became for file in report.files] == [Became.REFUSED] * 4 + [Became.TRAY]
    refusals = [file.refusal for file in report.files[:4]]
    assert [refusal.code for refusal in refusals if refusal] == [
        "upload_empty",
        "upload_damaged",
        "upload_is_program",
        "upload_is_program",
    ]
    assert all(refusal and refusal.message and refusal.hint for refusal in refusals), "each with a next step"


def test_bytes_that_break_a_reader_as_nobody_foresaw_stop_no_other_file(bring: Bring, dispute: rows.Dispute) -> None:
    look = bringing.look_at_file

    def breaking(path: Path, name: str) -> object:
        if name == "坏.jpg":
            raise RecursionError
        return look(path, name)

    with patch.object(bringing, "look_at_file", breaking):
        report = bring(dispute, ("坏.jpg", photo(1)), ("好.jpg", photo(90)))

    assert [file.became for file in report.files] == [Became.REFUSED, Became.TRAY]


@pytest.mark.parametrize("workbook", [b"", b"not XML", b"<workbook/>"])
def test_a_workbook_that_is_none_inside_is_kept_all_the_same(
    bring: Bring, dispute: rows.Dispute, workbook: bytes
) -> None:
    file = only(bring(dispute, ("表.xlsx", zipped(("[Content_Types].xml", b"<x/>"), ("xl/workbook.xml", workbook)))))

    assert file.became is Became.TRAY


def test_each_file_is_one_event_and_one_entry(bring: Bring, dispute: rows.Dispute) -> None:
    events, entries = rows.TimelineEvent.objects.count(), rows.LedgerEntry.objects.count()

    bring(dispute, ("a.jpg", photo(1)), ("b.jpg", photo(2)), ("聊天.txt", CHAT))

    assert rows.TimelineEvent.objects.count() == events + 3
    assert rows.LedgerEntry.objects.count() == entries + 3
    assert verify_vault().intact


def test_the_same_file_twice_in_one_upload_is_kept_once(bring: Bring, dispute: rows.Dispute) -> None:
    report = bring(dispute, ("a.jpg", photo()), ("a (1).jpg", photo()))

    assert told(report) == [("a.jpg", Became.TRAY), ("a (1).jpg", Became.TWICE)]
    assert report.files[1].said == ("与「a.jpg」是同一个文件，只存一次。",)


def test_an_exhibit_that_comes_again_is_told_its_number(bring: Bring, dispute: rows.Dispute) -> None:
    bring(dispute, ("a.jpg", photo()), kind="packing_photo")

    file = only(bring(dispute, ("b.jpg", photo())))

    assert (file.became, file.number) == (Became.KNOWN, 1)
    assert file.refusal is not None
    assert "第 1 号证物" in file.refusal.message


def test_a_file_of_another_dispute_becomes_an_exhibit_of_both_and_says_so(
    bring: Bring, dispute: rows.Dispute, other: rows.Dispute
) -> None:
    bring(dispute, ("a.jpg", photo()), kind="packing_photo")

    file = only(bring(other, ("b.jpg", photo()), kind="packing_photo"))

    assert file.became is Became.EXHIBIT
    assert file.elsewhere == ((dispute.number, 1),)
    assert rows.Evidence.objects.count() == 2


def test_bringing_all_of_it_again_changes_nothing(bring: Bring, dispute: rows.Dispute) -> None:
    files = [("a.jpg", photo(1)), ("b.jpg", photo(2)), ("聊天.txt", CHAT)]
    bring(dispute, *files)
    events = rows.TimelineEvent.objects.count()

    report = bring(dispute, *files)

    assert {file.became for file in report.files} == {Became.KNOWN}
    assert rows.TimelineEvent.objects.count() == events


def test_an_upload_that_was_killed_leaves_what_was_kept_and_is_taken_up_again(
    bring: Bring, dispute: rows.Dispute
) -> None:
    files = [(f"{shade}.jpg", photo(shade)) for shade in (10, 60, 110, 160)]
    lay, so_far = bringing.lay_in_tray, []

    def killed_at_the_third(*told: object, **more: object) -> object:
        if len(so_far) == 2:
            raise KeyboardInterrupt
        so_far.append(told)
        return lay(*told, **more)

    with patch.object(bringing, "lay_in_tray", killed_at_the_third), pytest.raises(KeyboardInterrupt):
        bring(dispute, *files)
    assert rows.TrayFile.objects.count() == 2

    report = bring(dispute, *files)

    assert [file.became for file in report.files] == [Became.KNOWN, Became.KNOWN, Became.TRAY, Became.TRAY]


def test_a_full_disk_ends_it_and_leaves_what_was_kept(bring: Bring, dispute: rows.Dispute) -> None:
    keep, so_far = bringing.lay_in_tray, []

    def full_after_one(*told: object, **more: object) -> object:
        if so_far:
            raise DiskFullError
        so_far.append(told)
        return keep(*told, **more)

    with patch.object(bringing, "lay_in_tray", full_after_one):
        report = bring(dispute, ("a.jpg", photo(1)), ("b.jpg", photo(2)), ("c.jpg", photo(3)))

    assert told(report) == [("a.jpg", Became.TRAY)]
    assert isinstance(report.stopped, DiskFullError)


def test_a_closed_dispute_takes_nothing_and_leaves_no_file(bring: Bring, dispute: rows.Dispute) -> None:
    close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)

    report = bring(dispute, ("a.jpg", photo(77)))

    assert isinstance(report.stopped, DisputeClosedError)
    assert not path_of(settings.VAULT, sha256(photo(77)).hexdigest()).exists()


def test_a_film_is_never_in_memory(dispute: rows.Dispute, tmp_path: Path) -> None:
    """Three hundred megabytes, of which the file system keeps none: all but the beginning is a hole."""
    film = tmp_path / "film"
    with film.open("wb") as file:
        file.write(b"\0\0\0\x18ftypisom" + bytes(64))
        file.truncate(300 << 20)
    bring_evidence(dispute, [], now=NOW)  # whatever is loaded once is loaded

    tracemalloc.start()
    try:
        report = bring_evidence(dispute, [Incoming("打包录像.mp4", film)], now=NOW, kind="packing_video")
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert only(report).became is Became.EXHIBIT
    assert rows.Evidence.objects.get().size == 300 << 20
    assert most < 32 << 20
    erase(settings.VAULT, rows.Evidence.objects.get().sha256)


# An order number in a name or in the words.


def test_a_file_that_names_an_order_proposes_its_dispute(bring: Bring, dispute: rows.Dispute) -> None:
    file = only(bring(dispute.shop, (f"打包 {SN}.jpg", photo())))

    waiting = rows.TrayFile.objects.get()
    assert (waiting.dispute, waiting.proposed) == (None, dispute)
    assert file.said == (f"里面的订单号是第 {dispute.number} 号纠纷的。",)


def test_a_file_that_names_two_orders_proposes_none(bring: Bring, dispute: rows.Dispute, other: rows.Dispute) -> None:
    bring(dispute.shop, (f"{SN} {OTHER_SN}.jpg", photo()))

    assert rows.TrayFile.objects.get().proposed is None


def test_an_order_without_a_dispute_is_told(bring: Bring, dispute: rows.Dispute) -> None:
    file = only(bring(dispute.shop, ("260305-000000000000009.jpg", photo())))

    assert "还没有纠纷" in file.said[0]


def test_a_sure_file_that_names_another_disputes_order_is_asked_about(
    bring: Bring, dispute: rows.Dispute, other: rows.Dispute
) -> None:
    file = only(bring(dispute, ("聊天.txt", CHAT + f"2026-03-09 22:17 买家：单号 {OTHER_SN}\n".encode())))

    assert file.became is Became.TRAY
    assert f"第 {other.number} 号纠纷" in file.said[-1]
    assert rows.TrayFile.objects.get().proposed == other


def test_what_comes_for_the_shop_never_becomes_an_exhibit_unasked(bring: Bring, dispute: rows.Dispute) -> None:
    file = only(bring(dispute.shop, (f"{SN}.txt", CHAT)))

    assert file.became is Became.TRAY
    assert rows.TrayFile.objects.get().likely == "chat"


# What a zip holds.


def test_a_zip_is_taken_apart_and_what_systems_leave_in_it_is_passed_over(bring: Bring, dispute: rows.Dispute) -> None:
    archive = zipped(
        ("照片/一.jpg", photo(1)), ("__MACOSX/._一.jpg", b"x"), ("Thumbs.db", b"x"), ("聊天.txt", CHAT), ("空.txt", b"")
    )

    report = bring(dispute, ("证据.zip", archive))

    assert told(report) == [("一.jpg", Became.TRAY), ("聊天.txt", Became.EXHIBIT), ("空.txt", Became.REFUSED)]


@pytest.mark.parametrize("name", ["面单", "联通", "牵马"])
def test_names_in_gbk_are_read(bring: Bring, dispute: rows.Dispute, name: str) -> None:
    """Windows writes them without saying which encoding they are in."""
    archive = bytearray(zipped(("XXXX.jpg", photo())))
    for _ in range(2):
        archive[archive.index(b"XXXX") : archive.index(b"XXXX") + 4] = name.encode("gbk")

    assert only(bring(dispute, ("证据.zip", bytes(archive)))).name == f"{name}.jpg"


@pytest.mark.parametrize("name", ["好的照片", "中文 a1", "联通"])
def test_names_in_utf_8_are_read_where_a_mac_does_not_say_so(bring: Bring, dispute: rows.Dispute, name: str) -> None:
    written = name.encode()
    archive = bytearray(zipped(("X" * len(written) + ".jpg", photo())))
    for _ in range(2):
        at = archive.index(b"X" * len(written))
        archive[at : at + len(written)] = written

    assert only(bring(dispute, ("证据.zip", bytes(archive)))).name == f"{name}.jpg"


@pytest.mark.parametrize("name", ["../../etc/passwd.jpg", "/etc/passwd.jpg", "C:\\x.jpg", "..\\x.jpg"])
def test_a_path_that_leads_out_of_the_zip_is_refused(bring: Bring, dispute: rows.Dispute, name: str) -> None:
    report = bring(dispute, ("证据.zip", zipped((name, photo(1)), ("好.jpg", photo(2)))))

    assert [file.became for file in report.files] == [Became.REFUSED, Became.TRAY]
    assert report.files[0].refusal is not None
    assert report.files[0].refusal.code == "archive_member_unsafe"


def test_a_locked_zip_is_told_file_by_file(bring: Bring, dispute: rows.Dispute) -> None:
    archive = bytearray(zipped(("一.jpg", photo())))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        struct.pack_into("<H", archive, archive.index(mark) + place, 0x801)

    refusal = only(bring(dispute, ("证据.zip", bytes(archive)))).refusal

    assert refusal is not None
    assert "密码解压" in refusal.hint


@pytest.mark.parametrize("inner", ["里面.zip", "照片.jpg"])
def test_a_zip_in_a_zip_is_told_whatever_it_is_called(bring: Bring, dispute: rows.Dispute, inner: str) -> None:
    refusal = only(bring(dispute, ("证据.zip", zipped((inner, zipped(("一.jpg", photo()))))))).refusal

    assert refusal is not None
    assert refusal.code == "archive_nested"


def test_a_bomb_is_not_taken_apart(bring: Bring, dispute: rows.Dispute) -> None:
    refusal = only(bring(dispute, ("证据.zip", zipped(("大.txt", bytes(40 << 20)))))).refusal

    assert refusal is not None
    assert refusal.code == "archive_too_large"


def test_a_part_that_is_broken_leaves_the_others_as_they_are(bring: Bring, dispute: rows.Dispute) -> None:
    archive = bytearray(zipped(("一.jpg", photo(1)), ("二.jpg", photo(2)), method=zipfile.ZIP_STORED))
    archive[archive.index(b"JFIF")] ^= 0xFF

    report = bring(dispute, ("证据.zip", bytes(archive)))

    assert told(report) == [("一.jpg", Became.REFUSED), ("二.jpg", Became.TRAY)]


def test_a_program_in_a_zip_is_refused_and_the_picture_beside_it_is_kept(bring: Bring, dispute: rows.Dispute) -> None:
    report = bring(
        dispute, ("证据.zip", zipped(("面单.jpg", b"MZ\x90\0\3\0"), ("测试.jpg", SCANNERS_FILE), ("好.jpg", photo())))
    )

    assert [file.became for file in report.files] == [Became.REFUSED, Became.REFUSED, Became.TRAY]


@pytest.mark.parametrize("name", ["签\x00收.jpg", "gpj.\u202eexe.jpg", "长" * 4_000 + ".jpg", "a\ud800b.jpg", ""])
def test_a_hostile_name_is_plain_text(bring: Bring, dispute: rows.Dispute, name: str) -> None:
    bring(dispute, (name, photo()))

    kept = rows.TrayFile.objects.get()
    assert 0 < len(kept.name) <= 120
    assert not set(kept.name) & set("\x00\u202e\ud800")

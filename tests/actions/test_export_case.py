"""A whole case in one file: what is in it for whom, what is left out and told, and what custody notes of it."""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from mingbian.actions import given_exhibits
from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.draw_mark import draw_mark
from mingbian.actions.export_case import CaseTooLargeError, ExportedCase, OriginalsNotForThemError, export_case
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.redact_evidence import redact_evidence
from mingbian.domain.clock import beijing
from mingbian.domain.marking import Mark, Shape
from mingbian.domain.outcome import FindingOfOwner
from mingbian.domain.personal import Personal, Spot, level
from mingbian.domain.recipient import Recipient
from mingbian.reading.hiding import Looked
from mingbian.render.portable.password import PasswordWeakError
from mingbian.render.portable.sealing import open_sealed
from mingbian.store import models as rows
from mingbian.vault.printed import code_report, read_code
from mingbian.vault.verify import verify_bundle

NOW = beijing(2026, 3, 10, 9, 0)
PASSWORD = "bai-feng-gou-hua-lan-ka"
PHONE = Spot(1, level((0.1, 0.1, 0.5, 0.2)), Personal.PHONE)


@pytest.fixture(autouse=True)
def quick_reader() -> Iterator[None]:
    """What the reader of pictures would have found, without its seconds."""
    with patch("mingbian.reading.hiding.looked_through", return_value=Looked(1, (PHONE,), 2)):
        yield


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "#b0b8b4").save(out, "PNG")
    return out.getvalue()


def kept(dispute: rows.Dispute, content: bytes, name: str, media_type: str) -> rows.Evidence:
    return keep_evidence(dispute, io.BytesIO(content), name=name, kind="chat", media_type=media_type, now=NOW)


def exported(dispute: rows.Dispute, place: Path, recipient: Recipient = Recipient.LAWYER, **told: bool) -> ExportedCase:
    return export_case(dispute, recipient, place / "case.html", PASSWORD, now=NOW, **told)


def bundle_in(made: ExportedCase) -> zipfile.ZipFile:
    with made.path.open("rb") as source:
        return zipfile.ZipFile(io.BytesIO(b"".join(open_sealed(source, PASSWORD))))


def inside(made: ExportedCase) -> dict[str, bytes]:
    bundle = bundle_in(made)
    return {name.partition("/data/")[2]: bundle.read(name) for name in bundle.namelist() if "/data/" in name}


def test_a_lawyer_gets_copies_and_the_bundle_inside_verifies(dispute: rows.Dispute, tmp_path: Path) -> None:
    kept(dispute, picture(), "张小明 13812345678.png", "image/png")

    made = exported(dispute, tmp_path)

    files = inside(made)
    case = json.loads(files["case.json"])
    (tmp_path / "out.zip").write_bytes(bundle_in(made).fp.getbuffer())  # type: ignore[union-attr]
    assert verify_bundle(tmp_path / "out.zip").faults == ()
    assert picture() not in files.values()
    assert case["exhibits"][0]["hidden"] == [["电话或隐私号", 1]]
    assert case["exhibits"][0]["file"] in files
    assert {"case.pdf", "redaction.pdf"} <= set(files)
    assert b"13812345678" not in files["case.json"]


@pytest.mark.parametrize("recipient", [Recipient.MARKET_REGULATOR, Recipient.COURT, Recipient.POLICE])
def test_an_authority_may_have_originals(dispute: rows.Dispute, tmp_path: Path, recipient: Recipient) -> None:
    kept(dispute, picture(), "a.png", "image/png")

    assert picture() in inside(exported(dispute, tmp_path, recipient, originals=True)).values()


@pytest.mark.parametrize("recipient", [Recipient.LAWYER, Recipient.OTHER])
def test_nobody_else_may(dispute: rows.Dispute, tmp_path: Path, recipient: Recipient) -> None:
    with pytest.raises(OriginalsNotForThemError):
        exported(dispute, tmp_path, recipient, originals=True)
    assert list(tmp_path.iterdir()) == []


def test_a_film_is_left_out_and_told_by_its_hash(dispute: rows.Dispute, tmp_path: Path) -> None:
    film = kept(dispute, b"....ftypmp42", "开箱.mp4", "video/mp4")

    made = exported(dispute, tmp_path)

    told = json.loads(inside(made)["case.json"])["exhibits"][0]
    assert (told["file"], told["sha256"]) == ("", film.sha256)
    assert "没法遮盖" in told["left_out"]
    assert made.left_out[0][0] == film.number


def test_what_is_too_large_is_left_out_and_told(
    dispute: rows.Dispute, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(given_exhibits, "LARGEST_FILE", 10)
    kept(dispute, picture(), "a.png", "image/png")

    made = exported(dispute, tmp_path, Recipient.COURT, originals=True)

    assert "文件较大" in made.left_out[0][1]


def test_a_case_that_no_browser_opens_is_refused(
    dispute: rows.Dispute, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mingbian.actions.export_case.LARGEST_OCTETS", 10)

    with pytest.raises(CaseTooLargeError):
        exported(dispute, tmp_path)


def test_custody_notes_what_was_given_and_to_whom(dispute: rows.Dispute, tmp_path: Path) -> None:
    kept(dispute, picture(), "a.png", "image/png")

    exported(dispute, tmp_path)

    event, entry = rows.TimelineEvent.objects.latest("pk"), rows.LedgerEntry.objects.latest("seq")
    assert event.facts == {"recipient": "律师", "exhibits": "1 份证物，遮盖后的副本"}
    assert entry.action == "case_exported"
    assert "exhibit:1" in entry.subjects.split()
    assert PASSWORD not in json.dumps(event.facts) + entry.subjects


def test_a_weak_password_stops_it_before_anything_is_noted(dispute: rows.Dispute, tmp_path: Path) -> None:
    before = rows.LedgerEntry.objects.count()

    with pytest.raises(PasswordWeakError):
        export_case(dispute, Recipient.LAWYER, tmp_path / "case.html", "12345678", now=NOW)

    assert (rows.LedgerEntry.objects.count(), list(tmp_path.iterdir())) == (before, [])


def test_a_closed_case_can_be_given_too(dispute: rows.Dispute, tmp_path: Path) -> None:
    close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)

    assert exported(dispute, tmp_path).size > 10_000


def test_what_we_think_of_the_complaint_and_what_is_missing_stay_here(dispute: rows.Dispute, tmp_path: Path) -> None:
    court = inside(exported(dispute, tmp_path, Recipient.COURT))["case.json"].decode()
    (tmp_path / "case.html").unlink()
    lawyer = json.loads(inside(exported(dispute, tmp_path))["case.json"])

    assert [word for word in ("疑点", "可能性", "有意", "缺失") if word in court] == []
    assert any(cell["mark"] == "missing" for claim in lawyer["claims"] for cell in claim["cells"])


def is_red(image: Image.Image) -> bool:
    colours = image.getcolors(maxcolors=1 << 20) or []
    return any(red > 180 and green < 90 for _, (red, green, _) in colours)


def test_what_was_drawn_over_a_copy_goes_along_beside_the_whole_copy(dispute: rows.Dispute, tmp_path: Path) -> None:
    held = kept(dispute, picture(), "chat.png", "image/png")
    redact_evidence(held, now=NOW)
    draw_mark(held, Mark(Shape.BOX, (0.1, 0.6), (0.6, 0.9)), now=NOW)

    files = inside(exported(dispute, tmp_path))

    told = json.loads(files["case.json"])["exhibits"][0]
    whole, marked = (Image.open(io.BytesIO(files[told[name]])).convert("RGB") for name in ("file", "marked"))
    assert told["marked"].endswith("-marked.jpg")
    assert is_red(marked), "the box is drawn"
    assert not is_red(whole)


def test_the_code_on_the_case_speaks_of_everything_beside_it(dispute: rows.Dispute, tmp_path: Path) -> None:
    kept(dispute, picture(), "chat.png", "image/png")
    made = exported(dispute, tmp_path)
    (tmp_path / "out.zip").write_bytes(bundle_in(made).fp.getbuffer())  # type: ignore[union-attr]

    cover = pypdfium2.PdfDocument(inside(made)["case.pdf"])[0].render(scale=2).to_pil()
    code = read_code(zxingcpp.read_barcodes(cover)[0].text)

    assert code is not None
    assert code_report(tmp_path / "out.zip", code) == ((), True)

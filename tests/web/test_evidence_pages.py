"""Files of evidence: kept as they came, shown only as pictures drawn anew, and given back only as downloads."""

import io
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from mingbian.store import models as rows
from mingbian.vault.files import path_of

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!doctype html><script>alert(1)</script>"
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"


def jpeg(side: int = 700) -> bytes:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "secret place"
    Image.new("RGB", (side, side), "#b9c7c4").save(out, "JPEG", exif=exif)
    return out.getvalue()


def upload(owner: Client, *files: tuple[str, bytes], **told: str) -> str:
    sent = [SimpleUploadedFile(name, content, "text/html") for name, content in files]
    answer = owner.post("/disputes/1/evidence/", {"kind": "sign_proof", "files": sent} | told, follow=True)
    return answer.content.decode()


def kept_at(held: rows.Evidence) -> Path:
    return path_of(settings.VAULT, held.sha256)


def test_a_picture_is_kept_and_shown_with_its_hash(owner: Client, dispute: rows.Dispute) -> None:
    page = upload(owner, ("签收.jpg", jpeg()), caption="本人签收")

    held = rows.Evidence.objects.get()
    assert "存入 1 个文件。" in page
    assert held.sha256 in page
    assert "本人签收" in owner.get("/disputes/1/gather/").content.decode()
    assert held.media_type == "image/jpeg", "by its content, not by what the browser called it"


def test_the_original_comes_back_byte_for_byte_as_a_download(owner: Client, dispute: rows.Dispute) -> None:
    original = jpeg()
    upload(owner, ("签收.jpg", original))

    answer = owner.get("/disputes/1/exhibits/1/original/")

    assert answer.getvalue() == original
    assert answer["Content-Type"] == "image/jpeg"
    assert answer["Content-Disposition"].startswith("attachment;")
    assert answer["X-Content-Type-Options"] == "nosniff"


def test_the_small_picture_is_drawn_anew(owner: Client, dispute: rows.Dispute) -> None:
    upload(owner, ("签收.jpg", jpeg()))

    answer = owner.get("/disputes/1/exhibits/1/preview.jpg")
    small = answer.getvalue()

    assert answer["Content-Type"] == "image/jpeg"
    assert max(Image.open(io.BytesIO(small)).size) == 480
    assert b"secret place" not in small


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("photo.svg", SVG),
        ("photo.jpg", SVG),
        ("page.html", HTML),
        ("page.png", HTML),
        ("note.pdf", PDF),
        ("note.txt", "买家：没收到".encode()),
    ],
)
def test_what_could_run_is_refused_or_comes_back_only_as_a_download(
    owner: Client, dispute: rows.Dispute, name: str, content: bytes
) -> None:
    upload(owner, (name, content))

    if rows.Evidence.objects.exists():
        answer = owner.get("/disputes/1/exhibits/1/original/")
        assert answer["Content-Disposition"].startswith("attachment;")
        assert answer["Content-Type"] in ("application/pdf", "text/plain")
        assert owner.get("/disputes/1/exhibits/1/preview.jpg").status_code == 404


@pytest.mark.parametrize("name", ["photo.svg", "page.html"])
def test_a_document_that_runs_when_opened_is_refused_in_words(owner: Client, dispute: rows.Dispute, name: str) -> None:
    page = upload(owner, (name, SVG))

    assert name in page
    assert not rows.Evidence.objects.exists()


@pytest.mark.parametrize(
    "name",
    [
        "../../../etc/passwd.jpg",
        "..\\..\\windows\\x.jpg",
        "<img src=x onerror=alert(1)>.jpg",
        "a\r\nSet-Cookie: x=1.jpg",
        "gpj.\u202eexe.jpg",
        "长" * 300 + ".jpg",
        '";filename="evil.html',
    ],
)
def test_a_hostile_name_stays_text_and_names_no_download(owner: Client, dispute: rows.Dispute, name: str) -> None:
    page = upload(owner, (name, jpeg()))

    held = rows.Evidence.objects.get()
    answer = owner.get("/disputes/1/exhibits/1/original/")
    assert "<img src=x" not in page
    assert answer["Content-Disposition"].startswith("attachment; filename*=UTF-8''%E7%AC%AC1%E5%8F%B7")
    assert answer["Content-Disposition"].endswith(".jpg")
    assert "Set-Cookie" not in answer.headers
    assert kept_at(held).is_file()


def test_one_bad_file_never_loses_the_good_ones_beside_it(owner: Client, dispute: rows.Dispute) -> None:
    page = upload(owner, ("good.jpg", jpeg()), ("empty.jpg", b""), ("broken.jpg", jpeg()[:200]))

    assert "存入 1 个文件。" in page
    assert "empty.jpg" in page
    assert "broken.jpg" in page
    assert rows.Evidence.objects.get().name == "good.jpg"


def test_the_same_file_twice_is_one_exhibit(owner: Client, dispute: rows.Dispute) -> None:
    upload(owner, ("a.jpg", jpeg()))

    page = upload(owner, ("b.jpg", jpeg()))

    assert "这个文件已经是第 1 号证物。" in page
    assert rows.Evidence.objects.count() == 1


@pytest.mark.parametrize("told", [{"kind": "nonsense"}])
def test_a_file_of_no_known_kind_is_asked_about(owner: Client, dispute: rows.Dispute, told: dict[str, str]) -> None:
    assert "请选择文件，并说明它是什么。" in upload(owner, ("a.jpg", jpeg()), **told)
    assert not rows.Evidence.objects.exists()


def test_what_an_exhibit_says_can_be_written_beside_it(owner: Client, dispute: rows.Dispute) -> None:
    upload(owner, ("a.jpg", jpeg()))
    told = {"kind": "courier_stamp", "caption": "网点盖章", "quote": "03-04 09:12 本人取件"}

    page = owner.post("/disputes/1/exhibits/1/caption/", told, follow=True).content.decode()

    held = rows.Evidence.objects.get()
    assert "改好了第 1 号证物的说明。" in page
    assert (held.kind, held.caption, held.quote) == ("courier_stamp", "网点盖章", "03-04 09:12 本人取件")


def test_a_lost_original_is_told_with_what_to_do(owner: Client, dispute: rows.Dispute) -> None:
    upload(owner, ("a.jpg", jpeg()))
    kept_at(rows.Evidence.objects.get()).unlink()

    answer = owner.get("/disputes/1/exhibits/1/original/")

    assert answer.status_code == 409
    assert "第 1 号证物的原件不在证据库里了。" in answer.content.decode()
    assert "mingbian verify" in answer.content.decode()


def test_an_exhibit_that_there_is_not_is_not_found(owner: Client, dispute: rows.Dispute) -> None:
    assert owner.get("/disputes/1/exhibits/7/original/").status_code == 404
    assert owner.get("/disputes/1/exhibits/7/preview.jpg").status_code == 404

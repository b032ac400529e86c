"""Files that wait: brought in bulk, told one by one, sorted by one tap, by key or many at once."""

import io
import re

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, RequestFactory, override_settings
from PIL import Image

from mingbian.actions.open_dispute import open_dispute
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.store import models as rows
from mingbian.web.arriving import is_too_large
from stock import SN, complaint, order_line

OTHER_SN = "260302-000000000000002"
CHAT = "2026-03-09 22:15 买家：一直没收到\n2026-03-09 22:16 客服：您好，马上核实\n".encode()


def photo(wider: int = 0) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60 + wider, 40), (90, 30, 30)).save(out, "JPEG")
    return out.getvalue()


def bring(owner: Client, address: str, *files: tuple[str, bytes], **told: str) -> str:
    sent = [SimpleUploadedFile(*file) for file in files]
    answer = owner.post(address, {"files": sent} | told)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.fixture
def other(dispute: rows.Dispute) -> rows.Dispute:
    order_line(dispute.shop, OTHER_SN)
    complaint(dispute.shop, OTHER_SN)
    return open_dispute(dispute.shop, OTHER_SN, now=dispute.recorded_at)


def test_fifty_files_are_told_one_by_one(owner: Client, dispute: rows.Dispute) -> None:
    files = [(f"{number}.jpg", photo(number)) for number in range(48)]

    page = bring(owner, "/disputes/1/evidence/", *files, ("聊天.txt", CHAT), ("空.jpg", b""))

    assert "存入 49 个文件。其中 1 个认准了，48 个待归类。1 个没有收下，原因在下面。" in page
    assert "「空.jpg」是空文件，没有内容。" in page
    assert rows.TrayFile.objects.count() == 48


def test_the_script_is_answered_with_the_line_alone(owner: Client, dispute: rows.Dispute) -> None:
    answer = owner.post(
        "/disputes/1/evidence/", {"files": SimpleUploadedFile("聊天.txt", CHAT)}, headers={"HX-Request": "true"}
    )

    line = answer.content.decode()
    assert line.strip().startswith("<li")
    assert 'data-became="exhibit"' in line
    assert "按内容认出是「聊天记录（文字）」。" in line


def test_step_two_says_how_many_wait(owner: Client, dispute: rows.Dispute) -> None:
    bring(owner, "/disputes/1/evidence/", ("一.jpg", photo(1)), ("二.jpg", photo(2)))

    page = owner.get("/disputes/1/gather/").content.decode()

    assert "另有 2 个文件待归类" in page
    assert 'capture="environment"' in page, "a telephone's camera is offered"


def test_one_tap_makes_a_waiting_file_an_exhibit(owner: Client, dispute: rows.Dispute) -> None:
    page = bring(owner, "/disputes/1/evidence/", ("一.jpg", photo()), caption="打包台拍的")
    waiting = rows.TrayFile.objects.get()
    offered = re.findall(rf'value="{waiting.pk}:(\w+)"', page)
    assert offered[0] in evidence_kinds(), "what the dispute must have is offered first"

    answer = owner.post("/tray/sort/", {"one": f"{waiting.pk}:{offered[0]}", "of": "1"}, follow=True)

    held = rows.Evidence.objects.get()
    assert (held.kind, held.sha256, held.caption) == (offered[0], waiting.sha256, "打包台拍的")
    assert "归好 1 个文件" in answer.content.decode()
    assert answer.redirect_chain[-1][0] == "/disputes/1/tray/#waiting"
    assert not rows.TrayFile.objects.exists()


def test_many_are_sorted_at_once(owner: Client, dispute: rows.Dispute) -> None:
    bring(owner, "/disputes/1/evidence/", *[(f"{number}.jpg", photo(number)) for number in (1, 2, 3)])
    chosen = [str(pk) for pk in rows.TrayFile.objects.values_list("pk", flat=True)][:2]

    owner.post("/tray/sort/", {"file": chosen, "kind": "packing_photo", "of": "1"})

    assert rows.Evidence.objects.filter(kind="packing_photo").count() == 2
    assert rows.TrayFile.objects.count() == 1


def test_what_came_for_the_shop_goes_to_the_dispute_that_it_names(owner: Client, dispute: rows.Dispute) -> None:
    page = bring(owner, "/tray/", (f"打包 {SN}.jpg", photo()))
    assert "里面的订单号是第 1 号纠纷的。" in page

    waiting = rows.TrayFile.objects.get()
    owner.post("/tray/sort/", {"file": [str(waiting.pk)], "kind": "packing_photo"})

    assert rows.Evidence.objects.get().dispute == dispute


def test_of_which_dispute_is_asked_where_nothing_tells(
    owner: Client, dispute: rows.Dispute, other: rows.Dispute
) -> None:
    bring(owner, "/tray/", ("一.jpg", photo()))
    waiting = str(rows.TrayFile.objects.get().pk)

    answer = owner.post("/tray/sort/", {"file": [waiting], "kind": "packing_photo"}, follow=True)
    assert "哪一起纠纷" in answer.content.decode()

    owner.post("/tray/sort/", {"file": [waiting], "kind": "packing_photo", "dispute": str(other.number)})
    assert rows.Evidence.objects.get().dispute == other


@pytest.mark.parametrize(
    "told",
    [{}, {"one": "9:chat"}, {"one": "x"}, {"one": "1:nonsense"}, {"file": "²", "kind": "chat"}, {"dispute": "9" * 40}],
)
def test_a_form_that_names_nothing_is_told_so(owner: Client, dispute: rows.Dispute, told: dict[str, str]) -> None:
    answer = owner.post("/tray/sort/", told, follow=True)

    assert "请先勾选文件" in answer.content.decode()


def test_a_file_that_is_no_evidence_is_put_aside_and_can_be_taken_back(owner: Client, dispute: rows.Dispute) -> None:
    bring(owner, "/disputes/1/evidence/", ("无关.jpg", photo()))
    pk = rows.TrayFile.objects.get().pk

    page = owner.post(f"/tray/{pk}/aside/", {"of": "1"}, follow=True).content.decode()
    assert "没有等着归类的文件。" in page
    assert "移出的 1 个" in page

    page = owner.post(f"/tray/{pk}/aside/", {"of": "1", "back": "1"}, follow=True).content.decode()
    assert "待归类：1 个" in page


def test_two_who_sort_the_same_file_make_one_exhibit(owner: Client, dispute: rows.Dispute) -> None:
    bring(owner, "/disputes/1/evidence/", ("一.jpg", photo()))
    told = {"one": f"{rows.TrayFile.objects.get().pk}:packing_photo", "of": "1"}

    owner.post("/tray/sort/", told)
    owner.post("/tray/sort/", told)

    assert rows.Evidence.objects.count() == 1


def test_a_shared_file_is_shown_as_shared_on_both_pages(
    owner: Client, dispute: rows.Dispute, other: rows.Dispute
) -> None:
    bring(owner, "/disputes/1/evidence/", ("一.jpg", photo()), kind="packing_photo")
    page = bring(owner, "/disputes/2/evidence/", ("二.jpg", photo()), kind="packing_photo")
    assert "第 1 号纠纷的第 1 号证物" in page

    assert "第 2 号纠纷的第 1 号证物" in owner.get("/disputes/1/gather/").content.decode()
    assert "第 1 号纠纷的第 1 号证物" in owner.get("/disputes/2/gather/").content.decode()


def test_a_waiting_picture_is_shown_drawn_anew_and_given_back_whole(owner: Client, dispute: rows.Dispute) -> None:
    bring(owner, "/disputes/1/evidence/", ("<img src=x>.jpg", photo()))
    pk = rows.TrayFile.objects.get().pk

    assert "<img src=x>" not in owner.get("/disputes/1/tray/").content.decode()
    assert owner.get(f"/tray/{pk}/preview.jpg")["Content-Type"] == "image/jpeg"
    answer = owner.get(f"/tray/{pk}/original/")
    assert answer.getvalue() == photo()
    assert answer["Content-Disposition"].startswith("attachment;")


def test_a_request_with_too_many_files_is_refused_in_chinese(owner: Client, dispute: rows.Dispute) -> None:
    with override_settings(DATA_UPLOAD_MAX_NUMBER_FILES=2):
        sent = [SimpleUploadedFile(f"{number}.jpg", photo()) for number in range(3)]
        answer = owner.post("/disputes/1/evidence/", {"files": sent})

    assert answer.status_code == 400
    assert "一次最多上传 2 个文件" in answer.content.decode()


def test_a_request_that_is_too_long_is_refused_before_it_is_read(owner: Client, dispute: rows.Dispute) -> None:
    answer = owner.post(
        "/disputes/1/evidence/", {}, headers={"Content-Length": str((settings.LARGEST_UPLOAD_MIB << 20) + 1)}
    )

    assert answer.status_code == 413
    assert "一次最多上传 5 GB" in answer.content.decode()
    assert not is_too_large(RequestFactory().get("/", headers={"Content-Length": "x"}))

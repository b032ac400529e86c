"""Whole papers as pages: read, copied, printed; nothing leaves while the referee objects."""

import io

import pypdfium2
import pytest
from django.test import Client

from mingbian.appeal.channel_file import channels
from mingbian.store import models as rows
from mingbian.web.paper_desk import papers

CODES = [one.code for one in papers()]


def words_of(document: bytes) -> str:
    read = pypdfium2.PdfDocument(io.BytesIO(document))
    return "".join(page.get_textpage().get_text_bounded() for page in read)


def test_the_four_papers_are_there() -> None:
    assert {"authority_reply", "police_report", "civil_claim", "ip_defence"} <= set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_every_paper_can_be_read_and_copied(owner: Client, dispute: rows.Dispute, code: str) -> None:
    page = owner.get(f"/disputes/1/paper/?channel={code}").content.decode()

    form = channels()[code].paper
    assert form is not None
    assert f"<h2>{form.title}</h2>" in page
    assert f"{form.to}\n" in page
    assert 'data-copy="whole"' in page
    assert "审稿没有异议" in page
    assert dispute.order_sn in page


def test_a_paper_is_a_pdf_with_its_blanks_and_evidence(owner: Client, dispute: rows.Dispute) -> None:
    answer = owner.get("/disputes/1/paper.pdf?channel=police_report")

    text = words_of(answer.getvalue())
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"].startswith("attachment;")
    for words in ("情况反映", "收件单位", "当面填写", dispute.order_sn, "随附证据", "签名或盖章"):
        assert words in text.replace("\u2060", "").replace("\u200b", "")


def test_what_was_kept_for_the_channel_is_the_body(owner: Client, dispute: rows.Dispute) -> None:
    mine = f"订单 {dispute.order_sn} 是本店的（证据1）。恳请贵局核实。"
    owner.post("/disputes/1/statement/keep/", {"channel": "authority_reply", "text": mine})

    assert mine in owner.get("/disputes/1/paper/?channel=authority_reply").content.decode()


def test_while_the_referee_objects_there_is_no_pdf(owner: Client, dispute: rows.Dispute) -> None:
    owner.post("/disputes/1/statement/keep/", {"channel": "authority_reply", "text": "买家是骗子。"})

    page = owner.get("/disputes/1/paper/?channel=authority_reply").content.decode()
    answer = owner.get("/disputes/1/paper.pdf?channel=authority_reply")

    assert "改好才能出 PDF" in page
    assert "下载 PDF" not in page
    assert answer.status_code in (409, 422)
    assert "审稿还有" in answer.content.decode()


@pytest.mark.parametrize("code", ["evidence", "nowhere"])
def test_a_form_of_the_platform_is_no_paper(owner: Client, dispute: rows.Dispute, code: str) -> None:
    assert owner.get(f"/disputes/1/paper.pdf?channel={code}").status_code == 404
    assert owner.get(f"/disputes/1/paper/?channel={code}").status_code in (200, 302)


def test_the_defence_of_rights_is_offered_where_somebody_claimed_them(
    owner: Client, dispute: rows.Dispute, shop: rows.Shop
) -> None:
    address = "/disputes/1/paper/?channel=police_report"
    assert "?channel=ip_defence" not in owner.get(address).content.decode()

    rows.Complaint.objects.filter(shop=shop).update(reason="image_theft", text="盗用我的图片")
    assert "?channel=ip_defence" in owner.get(address).content.decode()

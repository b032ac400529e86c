"""Step 2 as a board: what is missing first with a link to the upload; each cell opens to its spot and its exhibit."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from mingbian.domain.clock import beijing
from mingbian.store import models as rows

NOW = beijing(2026, 3, 10, 9, 0)
GATHER = "/disputes/1/gather/"


def gather(owner: Client) -> str:
    return owner.get(GATHER).content.decode()


def test_what_is_missing_comes_first_with_its_worth_its_minutes_and_the_upload(
    owner: Client, dispute: rows.Dispute
) -> None:
    page = gather(owner)

    assert page.index('id="fetch-first"') < page.index('id="board"') < page.index('id="keep"')
    assert "个百分点（先验）" in page
    assert "怎么算的" in page
    assert '?kind=tracking#keep">存入</a>' in page


def test_the_link_of_a_missing_cell_chooses_the_kind_in_the_form(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.get(f"{GATHER}?kind=tracking").content.decode()

    assert '<option value="tracking" selected>' in page


def test_a_cell_opens_to_the_words_and_to_the_exhibit_that_holds_them(owner: Client, dispute: rows.Dispute) -> None:
    stamp = SimpleUploadedFile("红章.pdf", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n")
    owner.post("/disputes/1/evidence/", {"kind": "sign_proof", "files": [stamp], "caption": "本人签收，盖章"})

    page = gather(owner)

    assert "<q>本人签收，盖章</q>" in page
    assert 'href="#exhibit-1">看第 1 号证物</a>' in page
    assert '<span class="tag contradicts">反驳</span>' in page


def test_a_closed_dispute_shows_the_board_without_the_upload(owner: Client, dispute: rows.Dispute) -> None:
    rows.Dispute.objects.update(state="closed", closed_at=NOW)

    page = gather(owner)

    assert 'id="board"' in page
    assert "#keep" not in page

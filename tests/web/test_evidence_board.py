"""Step 2 as a board: what is missing first with a link to the upload; each cell opens to its spot and its exhibit."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.template import engines
from django.test import Client

from mingbian.casework.board import board
from mingbian.casework.judge import judge
from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
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
    assert "个百分点（我们估的）" in page
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


def test_records_that_do_not_agree_are_told_in_pairs_with_what_explains_them(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-04 09:30 buyer     收到了,谢谢
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    """
    parts = engines["jinja2"].env.get_template("parts/board.html").module

    page = str(parts.at_odds(board(told, judge(told))))

    assert "与买家 03-04 09:30 写的“收到了”不一致。" in page
    assert page.index("不一致") < page.index("可能的平常原因") < page.index("可能先收到一部分")

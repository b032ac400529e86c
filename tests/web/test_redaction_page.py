"""The page beside an exhibit: what is hidden and where, a place more, a place less with its reason, and the copy."""

import io
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from django.contrib.auth.models import User
from django.test import Client
from PIL import Image
from pypdfium2 import PdfDocument
from pytest_django import Settings

from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.look_book import Glance, looks_of
from mingbian.actions.redact_all import redact_all
from mingbian.actions.redact_evidence import redact_evidence
from mingbian.domain.clock import beijing
from mingbian.domain.personal import Personal, Spot, level
from mingbian.reading.hiding import STILL_SHOWN, Looked
from mingbian.store import models as rows
from mingbian.web import looked_through

HERE = "/disputes/1/exhibits/1/redaction/"
PHONE = Spot(1, level((0.1, 0.1, 0.5, 0.2)), Personal.PHONE)
CODE = Spot(1, level((0.6, 0.7, 0.9, 0.95)), Personal.CODE)
BOX = {"page": "1", "left": "10", "top": "20", "right": "60", "bottom": "40"}


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (400, 300), "#c9d2ce").save(out, "PNG")
    return out.getvalue()


@pytest.fixture(autouse=True)
def own_folder(settings: Settings, tmp_path: Path) -> None:
    """A book of looks of each test's own."""
    settings.HOME = tmp_path


@pytest.fixture
def held(dispute: rows.Dispute) -> Iterator[rows.Evidence]:
    """A kept waybill, and a reader that finds a telephone and a code in it without its seconds."""
    file = io.BytesIO(picture())
    with patch("mingbian.reading.hiding.looked_through", return_value=Looked(1, (PHONE, CODE), 2)):
        yield keep_evidence(
            dispute, file, name="面单.png", kind="shipping_slip", media_type="image/png", now=beijing(2026, 3, 10, 8)
        )


def read_ahead() -> None:
    """What the reading process does."""
    assert list(redact_all(now=beijing(2026, 3, 10, 8, 30)))


def page(owner: Client) -> str:
    return owner.get(HERE).content.decode()


def test_before_anybody_looked_the_page_says_that_it_is_under_way(owner: Client, held: rows.Evidence) -> None:
    assert "这一份还没有检查过，正在后台排队" in page(owner)
    assert "重新检查" not in page(owner)
    assert owner.post(f"{HERE}look/").status_code == 422
    assert owner.get(f"{HERE}copy/").status_code == 409
    assert owner.get(f"{HERE}sheet.jpg").status_code == 404

    read_ahead()

    shown = page(owner)
    assert "电话或隐私号 1 处、条码或二维码 1 处" in shown
    assert "第 1 页上左" in shown
    assert "第 1 页下右" in shown
    assert shown.count("<polygon") == 2


def test_asked_for_another_look_there_is_no_copy_until_it_was_taken(
    owner: Client, laoban: User, held: rows.Evidence
) -> None:
    """The page loads no reader: what it asks for is done by the process that reads ahead."""
    read_ahead()
    owner.post(f"{HERE}hide/", BOX)
    with patch("mingbian.reading.hiding.looked_through", side_effect=AssertionError("not in the web process")):
        owner.post(f"{HERE}look/")
        owner.post(f"{HERE}look/")

    waiting = page(owner)
    assert "正在后台重新检查" in waiting
    assert "下载遮盖后的副本" not in waiting
    assert owner.get(f"{HERE}copy/").status_code == 409

    read_ahead()

    assert owner.get(f"{HERE}copy/").status_code == 200
    assert "手工遮盖" in page(owner)
    assert rows.Redaction.objects.get().by == laoban, "who asked"


@pytest.mark.parametrize(
    ("address", "form"),
    [
        ("/disputes/1/seal/", {"channel": "evidence", "text": "我自己写的说明"}),
        ("/disputes/1/case/export/", {"recipient": "court", "what": "originals"}),
    ],
)
def test_what_leaves_is_refused_while_something_was_not_looked_through(
    owner: Client, held: rows.Evidence, address: str, form: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looked_through, "PATIENCE_S", 0.0)
    with patch("mingbian.reading.hiding.looked_through", side_effect=AssertionError("not in the web process")):
        answer = owner.post(address, form)

    shown = answer.content.decode()
    assert answer.status_code in {409, 422}
    assert "还有 1 份证物（第 1 号）没有检查完个人信息" in shown
    assert "正在后台逐份检查" in shown
    assert "我自己写的说明" in shown or "checked" in shown, "what was typed or chosen is still there"
    assert not rows.LedgerEntry.objects.filter(action__in=("pack_sealed", "case_exported")).exists()


def test_who_is_a_little_quicker_than_the_reader_waits_with_his_page(
    owner: Client, held: rows.Evidence, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reading process finishes while the page waits: it is sealed without another press."""
    monkeypatch.setattr(looked_through.time, "sleep", lambda _: read_ahead())

    owner.post("/disputes/1/case/export/", {"recipient": "court", "what": "copies"})

    assert rows.LedgerEntry.objects.filter(action="case_exported").exists()


def test_the_copy_is_a_picture_of_our_own_name_with_the_places_burnt_in(owner: Client, held: rows.Evidence) -> None:
    read_ahead()

    answer = owner.get(f"{HERE}copy/")

    assert [(look.exhibit, look.what) for look in looks_of(beijing(2026, 3, 10, 9).date())][-1] == (1, Glance.COPY)
    assert "下载遮盖副本" in owner.get("/disputes/1/exhibits/1/custody/").content.decode()
    assert answer["Content-Disposition"].startswith("attachment;")
    assert "%E5%B7%B2%E9%81%AE%E7%9B%96.jpg" in answer["Content-Disposition"]
    with Image.open(io.BytesIO(answer.getvalue())) as copy:
        assert max(copy.convert("RGB").getpixel((120, 45))) < 60


def test_a_page_can_be_seen_with_and_without_what_is_hidden(owner: Client, held: rows.Evidence) -> None:
    read_ahead()

    whole, hidden = (owner.get(f"{HERE}sheet.jpg{query}") for query in ("?page=1", "?page=1&hidden=1"))

    assert whole.getvalue() != hidden.getvalue()
    assert "no-store" in hidden["Cache-Control"]
    assert owner.get(f"{HERE}sheet.jpg?page=2").status_code == 404


def test_a_place_more_is_hidden_under_the_name_of_who_framed_it(owner: Client, held: rows.Evidence) -> None:
    read_ahead()

    answer = owner.post(f"{HERE}hide/", BOX)

    assert answer["Location"] == f"{HERE}?page=1"
    assert "手工遮盖" in page(owner)
    assert "laoban 2026-03-10 09:00" in page(owner)


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"right": "5"}, "这一块不在画面里"),
        ({"left": ""}, "“左”没有填好"),
        ({"top": "101"}, "没有填好"),
        ({"page": "7"}, "不在画面里"),
    ],
)
def test_a_place_that_is_none_comes_back_with_what_was_typed(
    owner: Client, held: rows.Evidence, changed: dict[str, str], why: str
) -> None:
    read_ahead()

    answer = owner.post(f"{HERE}hide/", BOX | changed)

    assert answer.status_code == 422
    assert why in answer.content.decode()
    assert (
        'name="bottom" type="number" min="0" max="100" step="0.1" inputmode="decimal" required value="40"'
        in answer.content.decode()
    )


def test_a_place_less_needs_a_reason_that_stays_on_the_page(owner: Client, held: rows.Evidence) -> None:
    read_ahead()
    refused = owner.post(f"{HERE}show/", {"spot": "1", "why": " ", "page": "1"})
    assert refused.status_code == 422
    assert "需要写明理由" in refused.content.decode()

    owner.post(f"{HERE}show/", {"spot": "1", "why": "这是本店自己的电话", "page": "1"})

    shown = page(owner)
    assert "决定不遮盖的" in shown
    assert "理由：这是本店自己的电话" in shown
    assert shown.count("<polygon") == 1


@pytest.mark.parametrize("spot", ["99", "", "x", "²"])
def test_a_place_that_is_not_hidden_cannot_be_shown(owner: Client, held: rows.Evidence, spot: str) -> None:
    read_ahead()

    assert owner.post(f"{HERE}show/", {"spot": spot, "why": "本店电话"}).status_code == 422


def test_what_still_shows_is_said_and_no_copy_is_given(owner: Client, held: rows.Evidence) -> None:
    with patch("mingbian.reading.hiding.looked_through", return_value=Looked(1, (PHONE,), 4, STILL_SHOWN)):
        redact_evidence(held, now=beijing(2026, 3, 10, 8))

    assert STILL_SHOWN in page(owner)
    assert "下载遮盖后的副本" not in page(owner)
    assert owner.get(f"{HERE}copy/").status_code == 409


def test_of_a_film_the_page_says_that_nothing_can_be_hidden(owner: Client, dispute: rows.Dispute) -> None:
    film = io.BytesIO(b"....ftypmp42")
    keep_evidence(dispute, film, name="a.mp4", kind="chat", media_type="video/mp4", now=beijing(2026, 3, 10, 8))

    assert "只有图片和 PDF 能遮盖" in page(owner)


def test_the_proof_tells_kinds_and_places_and_reasons_but_no_words(owner: Client, held: rows.Evidence) -> None:
    read_ahead()
    owner.post(f"{HERE}show/", {"spot": "1", "why": "本店电话 13812345678", "page": "1"})

    answer = owner.get("/disputes/1/redaction-proof/")
    text = "".join(sheet.get_textpage().get_text_range() for sheet in PdfDocument(answer.getvalue()))

    assert answer["Content-Disposition"].startswith("attachment;")
    assert held.sha256[:20] in text.replace("\r\n", "").replace("\u200b", "")
    assert "第 1 页下右" in text
    assert "本店电话 ***" in text
    assert "13812345678" not in text

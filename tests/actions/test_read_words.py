"""The words of a kept file are read once for the shop, whoever holds the file, and weigh nothing by themselves."""

from datetime import date
from io import BytesIO
from unittest.mock import patch

import pytest

from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.read_all_words import read_all_words
from mingbian.actions.read_picture import read_picture
from mingbian.actions.read_words import read_words
from mingbian.actions.record_certificate import record_certificate
from mingbian.domain.clock import beijing
from mingbian.domain.evidence import CertificateKind
from mingbian.reading.refusals import UploadDamagedError
from mingbian.reading.words import Line, Page
from mingbian.store import models as rows
from mingbian.store.queries.unread_words import KeptFile, unread_words
from mingbian.store.queries.words_in import words_in
from pdf_files import pdf

NOW = beijing(2026, 3, 10, 9, 0)
LINES = (Line("豆包AI生成", 0.97, 0.8, 0.95, 0.98, 0.98),)
PAGES = (Page(1, 1080, 2340, LINES),)


def kept(dispute: rows.Dispute, content: bytes = b"%PDF", *, media_type: str = "application/pdf") -> rows.Evidence:
    return keep_evidence(dispute, BytesIO(content), name="张三.pdf", kind="chat", media_type=media_type, now=NOW)


def licence(shop: rows.Shop, content: bytes) -> rows.Certificate:
    return record_certificate(
        shop,
        kind=CertificateKind.LICENCE,
        title="执照",
        valid_from=date(2020, 1, 1),
        valid_to=date(2030, 1, 1),
        now=NOW,
        file=BytesIO(content),
    )


def file_of(evidence: rows.Evidence) -> KeptFile:
    return KeptFile(evidence.dispute.shop, evidence.sha256, evidence.name)


def test_what_was_read_is_there_page_by_page(dispute: rows.Dispute) -> None:
    evidence = kept(dispute)
    assert words_in(evidence) is None

    read_words(file_of(evidence), now=NOW, read_pages=lambda _: PAGES)

    words = words_in(evidence)
    assert words is not None
    assert (words.pages, words.lines, words.problem) == (PAGES, LINES, "")
    assert unread_words(most=9) == []


def test_a_file_is_read_once_whoever_holds_it(dispute: rows.Dispute) -> None:
    read_words(file_of(kept(dispute)), now=NOW, read_pages=lambda _: PAGES)
    paper = licence(dispute.shop, b"%PDF")

    assert unread_words(most=9) == []
    assert read_words(KeptFile(dispute.shop, paper.sha256, paper.title), now=NOW).pages == PAGES


def test_a_certificate_s_file_waits_too(dispute: rows.Dispute) -> None:
    licence(dispute.shop, pdf(["BUSINESS LICENCE 91330100"]))

    ((file, words),) = read_all_words(now=NOW)

    assert file.name == "执照"
    assert [line.words for line in words.lines] == ["BUSINESS LICENCE 91330100"]


def test_a_video_has_no_words_to_look_for(dispute: rows.Dispute) -> None:
    kept(dispute, media_type="video/mp4")

    assert unread_words(most=9) == []


def test_another_shop_s_reading_of_the_same_file_is_not_taken(dispute: rows.Dispute) -> None:
    other = rows.Shop.objects.create(name="别家", opened_at=NOW)
    evidence = kept(dispute)
    read_words(KeptFile(other, evidence.sha256, "a"), now=NOW, read_pages=lambda _: PAGES)

    assert words_in(evidence) is None
    assert len(unread_words(most=9)) == 1


def test_what_cannot_be_read_is_told_once_and_its_name_stays_out_of_the_timeline(dispute: rows.Dispute) -> None:
    def damaged(_: object) -> tuple[Page, ...]:
        raise UploadDamagedError(name="张三.pdf")

    words = read_words(file_of(kept(dispute)), now=NOW, read_pages=damaged)

    assert "已损坏" in words.problem
    assert unread_words(most=9) == []
    event = rows.TimelineEvent.objects.get(kind="words_read")
    assert event.facts == {"said": "没能读出来"}


def test_a_lost_original_is_told(dispute: rows.Dispute) -> None:
    evidence = kept(dispute)

    with patch("mingbian.actions.read_words.open_kept", side_effect=FileNotFoundError):
        assert "不在证据库" in read_words(file_of(evidence), now=NOW).problem


def test_the_visible_mark_is_looked_for_in_the_words_that_are_there(dispute: rows.Dispute) -> None:
    from test_read_picture import photos, saved, scene

    evidence = keep_evidence(
        dispute, saved(scene(1)), name="图.jpg", kind="buyer_photo", media_type="image/jpeg", now=NOW
    )
    read_words(file_of(evidence), now=NOW, read_pages=lambda _: PAGES)

    with patch("mingbian.actions.read_picture.visible_mark", side_effect=AssertionError("read twice")):
        read_picture(evidence, now=NOW)

    assert photos(dispute)[0].watermark == "豆包AI生成"


def test_one_that_breaks_stops_no_other(dispute: rows.Dispute) -> None:
    kept(dispute, pdf(["FIRST OF TWO PAPERS"]))
    kept(dispute, pdf(["SECOND OF TWO PAPERS"]))

    def breaking(file: KeptFile, **options: object) -> object:
        if file.sha256 == unread_words(most=1)[0].sha256:
            raise PermissionError
        return PAGES

    with patch("mingbian.actions.read_all_words.read_words", breaking):
        assert len(list(read_all_words(now=NOW))) == 1


@pytest.mark.parametrize("lines", [(), LINES])
def test_words_alone_weigh_nothing(dispute: rows.Dispute, lines: tuple[Line, ...]) -> None:
    from mingbian.examine.assess import assess
    from mingbian.store.dossiers import dossier_of

    evidence = kept(dispute)
    before = assess(dossier_of(dispute, NOW))

    read_words(file_of(evidence), now=NOW, read_pages=lambda _: (Page(1, 10, 10, lines),))

    assert assess(dossier_of(dispute, NOW)) == before

"""The words of a file, page by page: what the page shows counts, not what lies behind it."""

from io import BytesIO
from unittest.mock import patch

import pytest
from PIL import Image

from mingbian.reading.document_words import MOST_PAGES, pages_in
from mingbian.reading.refusals import DocumentLockedError, UploadDamagedError, UploadUnknownError
from mingbian.reading.words import Line, Page, as_kept, from_kept
from pdf_files import pdf

SEEN = (Line("画面上的字", 0.9, 0.1, 0.1, 0.5, 0.2),)


def pages(content: bytes) -> tuple[Page, ...]:
    with patch("mingbian.reading.picture_words.lines_in", return_value=SEEN):
        return pages_in(BytesIO(content), name="文件")


def scan(*, behind: str = "") -> bytes:
    picture = BytesIO()
    Image.new("RGB", (600, 800), "white").save(picture, "JPEG")
    return pdf([behind], picture=picture.getvalue(), sides=(600, 800))


def test_a_pdf_s_own_text_is_taken_as_it_stands() -> None:
    first, second = pages(pdf(["INSPECTION REPORT 20260301", "VALID UNTIL 20270228"]))

    assert [line.words for line in first.lines] == ["INSPECTION REPORT 20260301"]
    assert (first.number, second.number, first.printed) == (1, 2, True)
    assert all(0 <= line.left < line.right <= 1 and 0 <= line.top < line.bottom <= 1 for line in second.lines)


def test_a_scanned_page_is_looked_at_even_if_words_are_laid_behind_it() -> None:
    (page,) = pages(scan(behind="WORDS THAT NOBODY SEES"))

    assert page.lines == SEEN
    assert not page.printed


def test_a_page_with_next_to_no_text_is_looked_at() -> None:
    assert pages(pdf(["7"]))[0].lines == SEEN


def test_a_long_document_is_read_to_its_twentieth_page() -> None:
    assert len(pages(pdf(["A PAGE OF MANY"] * (MOST_PAGES + 3)))) == MOST_PAGES


def test_a_picture_is_one_page_turned_as_it_was_held() -> None:
    exif, out = Image.Exif(), BytesIO()
    exif[0x0112] = 6
    Image.new("RGB", (60, 40)).save(out, "JPEG", exif=exif)

    (page,) = pages(out.getvalue())

    assert (page.width_px, page.height_px, page.lines) == (40, 60, SEEN)


@pytest.mark.parametrize(
    ("content", "refusal"),
    [(b"%PDF-1.4 broken", UploadDamagedError), (b"hello", UploadUnknownError), (b"", UploadUnknownError)],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(content: bytes, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        pages(content)


def test_a_locked_document_is_told_as_locked() -> None:
    with pytest.raises(DocumentLockedError):
        pages(pdf(["SECRET REPORT"], locked=True))


def test_lines_come_back_from_the_table_as_they_went_in() -> None:
    assert from_kept(as_kept(SEEN)) == SEEN

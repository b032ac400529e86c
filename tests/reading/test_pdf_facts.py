"""What a PDF carries besides its pages is told; nothing of it is run, and a PDF that cannot be opened is kept too."""

from io import BytesIO
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdf_kit import locked, pdf, with_file, with_form, with_hidden_script, with_script

from mingbian.reading.pdf_facts import PdfFacts, pdf_facts


def facts(content: bytes) -> PdfFacts:
    return pdf_facts(BytesIO(content), name="资料.pdf")


def test_a_plain_pdf_has_pages_and_words_and_nothing_to_say() -> None:
    found = facts(pdf(words="BUSINESS LICENCE 91330000"))

    assert (found.pages, found.said) == (1, ())
    assert "BUSINESS LICENCE 91330000" in found.words


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (locked(), "打开密码"),
        (with_script(), "脚本"),
        (with_hidden_script(), "脚本"),
        (with_form(), "表单"),
        (with_file(), "1 个文件"),
        (pdf()[:200], "打不开"),
        (b"%PDF-1.7\n", "打不开"),
    ],
    ids=["locked", "script", "hidden script", "form", "file within", "cut", "nothing but a head"],
)
def test_what_it_carries_is_told_in_words(content: bytes, told: str) -> None:
    said = facts(content).said

    assert any(told in sentence for sentence in said), said
    assert all(sentence.endswith("。") for sentence in said)


@given(st.integers(0, 600), st.binary(min_size=1, max_size=40))
def test_no_bytes_make_it_fall_over(place: int, bytes_: bytes) -> None:
    whole = with_form()
    bent = whole[:place] + bytes_ + whole[place + len(bytes_) :]

    assert isinstance(facts(bent), PdfFacts)


def test_many_threads_may_ask_at_once() -> None:
    found: list[PdfFacts] = []
    threads = [Thread(target=lambda: found.extend(facts(pdf(words="LICENCE")) for _ in range(20))) for _ in range(6)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(found) == 120
    assert {one.words.strip() for one in found} == {"LICENCE"}

"""What was read in a waiting file proposes what it is and of which dispute; a tap still decides."""

import io

import pytest
from PIL import Image

from mingbian.actions.guess_tray import guess_tray
from mingbian.actions.guess_tray_file import guess_tray_file
from mingbian.actions.lay_in_tray import lay_in_tray
from mingbian.actions.read_words import read_words
from mingbian.actions.set_aside_file import set_aside_file
from mingbian.casework.file_look import FileLook
from mingbian.domain.clock import beijing
from mingbian.reading.words import Line, Page
from mingbian.store import models as rows
from mingbian.store.queries.unguessed_tray import unguessed_tray
from mingbian.store.queries.unread_words import KeptFile, unread_words
from mingbian.store.queries.words_in import Words
from stock import SN

NOW = beijing(2026, 3, 10, 9, 0)
LICENCE = ("营业执照", "统一社会信用代码 91330100MA0000000X", "法定代表人 某某")


def page(*words: str) -> tuple[Page, ...]:
    lines = tuple(Line(said, 0.99, 0.1, 0.1 * place, 0.9, 0.1 * place + 0.05) for place, said in enumerate(words))
    return (Page(1, 800, 600, lines),)


@pytest.fixture
def waiting(dispute: rows.Dispute) -> rows.TrayFile:
    """A picture that came in for the whole shop."""
    out = io.BytesIO()
    Image.new("RGB", (80, 60), "#b9c7c4").save(out, "PNG")
    out.seek(0)
    return lay_in_tray(dispute.shop, out, FileLook("image/png"), name="IMG_1.png", now=NOW)


def test_a_paper_is_proposed_by_two_words_of_it(waiting: rows.TrayFile) -> None:
    guessed = guess_tray_file(waiting, Words(page(*LICENCE)), now=NOW)

    assert guessed.likely == "qualification"
    assert "上面写着「营业执照」和「统一社会信用代码」。" in guessed.said[0]
    assert not rows.Evidence.objects.exists(), "what was read from pixels files nothing by itself"


def test_an_order_number_in_the_words_proposes_the_dispute(waiting: rows.TrayFile, dispute: rows.Dispute) -> None:
    guessed = guess_tray_file(waiting, Words(page("订单详情", f"订单编号 {SN}", "实付 39.90")), now=NOW)

    assert (guessed.likely, guessed.proposed) == ("order_detail", dispute)
    assert f"里面的订单号是第 {dispute.number} 号纠纷的。" in guessed.said


def test_nothing_is_proposed_where_nothing_tells(waiting: rows.TrayFile) -> None:
    guessed = guess_tray_file(waiting, Words(page("今天天气很好")), now=NOW)

    assert (guessed.likely, guessed.proposed, guessed.said) == ("", None, [])
    assert guessed.read_at == NOW


def test_a_file_that_cannot_be_read_is_asked_about_once(waiting: rows.TrayFile) -> None:
    guess_tray_file(waiting, Words((), "读不出来。"), now=NOW)

    assert unguessed_tray(most=10) == []


def test_what_was_sorted_meanwhile_stays_sorted(waiting: rows.TrayFile) -> None:
    rows.TrayFile.objects.all().delete()

    guess_tray_file(waiting, Words(page(*LICENCE)), now=NOW)

    assert not rows.TrayFile.objects.exists()


def test_waiting_files_are_read_and_then_guessed_at_each_once(waiting: rows.TrayFile) -> None:
    (file,) = unread_words(most=10)
    assert (file.sha256, file.name) == (waiting.sha256, "IMG_1.png")
    read_words(KeptFile(waiting.shop, waiting.sha256, waiting.name), now=NOW, read_pages=lambda _: page(*LICENCE))

    assert [one.likely for one in guess_tray(now=NOW)] == ["qualification"]
    assert list(guess_tray(now=NOW)) == []


def test_what_was_put_aside_is_left_alone(waiting: rows.TrayFile) -> None:
    set_aside_file(waiting, now=NOW)

    assert unread_words(most=10) == []

"""A file that ends the program which reads it is given up after the second time, and the others have their turn."""

from io import BytesIO

import pytest
from PIL import Image

from mingbian.actions.at_risk import AtRisk, ReadingEndedError
from mingbian.actions.guess_tray_file import guess_tray_file
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.lay_in_tray import lay_in_tray
from mingbian.actions.read_chat_picture import read_chat_picture
from mingbian.actions.read_picture import read_picture
from mingbian.actions.read_words import read_words
from mingbian.casework.file_look import FileLook
from mingbian.domain.clock import beijing
from mingbian.reading.words import Page
from mingbian.store import models as rows
from mingbian.store.queries.unguessed_tray import unguessed_tray
from mingbian.store.queries.unread_chats import unread_chats
from mingbian.store.queries.unread_pictures import unread_pictures
from mingbian.store.queries.unread_words import KeptFile
from mingbian.store.queries.words_in import Words

NOW = beijing(2026, 3, 10, 9, 0)


def picture(dispute: rows.Dispute, kind: str = "buyer_photo") -> rows.Evidence:
    out = BytesIO()
    Image.new("RGB", (400, 400), "#a0b0c0").save(out, "JPEG")
    out.seek(0)
    return keep_evidence(dispute, out, name="图1.jpg", kind=kind, media_type="image/jpeg", now=NOW)


def ended_while_reading(what: str, times: int) -> None:
    """The program was ended within: nothing after it was done."""
    for _ in range(times):
        AtRisk(what, "图1.jpg").__enter__()


def test_what_was_read_leaves_no_mark() -> None:
    for _ in range(5):
        with AtRisk("fine", "图1.jpg"):
            pass


def test_what_raised_leaves_no_mark_either() -> None:
    for _ in range(5):
        with pytest.raises(OSError, match="locked"), AtRisk("raised", "图1.jpg"):
            raise OSError("locked")


def test_a_second_end_is_the_last() -> None:
    ended_while_reading("twice", 2)

    with pytest.raises(ReadingEndedError) as refused, AtRisk("twice", "图1.jpg"):
        pass

    assert "「图1.jpg」时，读取程序 2 次意外中断" in refused.value.message
    assert "另存为 JPG" in refused.value.hint


def test_one_end_is_forgiven(dispute: rows.Dispute) -> None:
    evidence = picture(dispute)
    ended_while_reading(f"picture-{evidence.pk}", 1)

    assert read_picture(evidence, now=NOW, read_mark=lambda _: "").problem == ""


def test_a_picture_that_ended_its_reader_twice_is_told_and_waits_no_more(dispute: rows.Dispute) -> None:
    evidence = picture(dispute)
    ended_while_reading(f"picture-{evidence.pk}", 2)

    reading = read_picture(evidence, now=NOW, read_mark=lambda _: "")

    assert "不再自动读取；原件仍完好保存。请把它重新截图" in reading.problem
    assert unread_pictures(most=9) == []


def test_a_file_whose_words_ended_the_reader_twice_is_told(dispute: rows.Dispute) -> None:
    evidence = picture(dispute)
    file = KeptFile(dispute.shop, evidence.sha256, evidence.name)
    ended_while_reading(f"words-{dispute.shop.pk}-{evidence.sha256}", 2)

    words = read_words(file, now=NOW, read_pages=lambda _: pytest.fail("it is not read again"))

    assert "2 次意外中断" in words.problem


def test_a_chat_that_ended_its_reader_twice_is_told_and_waits_no_more(dispute: rows.Dispute) -> None:
    evidence = picture(dispute, kind="chat")
    file = KeptFile(dispute.shop, evidence.sha256, evidence.name)
    read_words(file, now=NOW, read_pages=lambda _: (Page(1, 400, 400, ()),))
    assert unread_chats(most=9) == [evidence]
    ended_while_reading(f"chat-{evidence.pk}", 2)

    reading = read_chat_picture(evidence, now=NOW)

    assert "2 次意外中断" in reading.problem
    assert "请把它重新截图" in reading.problem
    assert unread_chats(most=9) == []


def test_a_waiting_picture_that_ended_its_reader_twice_is_told_and_waits_no_more(dispute: rows.Dispute) -> None:
    out = BytesIO()
    Image.new("RGB", (400, 400), "#a0b0c0").save(out, "JPEG")
    out.seek(0)
    waiting = lay_in_tray(dispute, out, FileLook("image/jpeg"), name="图1.jpg", now=NOW)
    ended_while_reading(f"tray-{waiting.pk}", 2)

    guessed = guess_tray_file(waiting, Words((Page(1, 400, 400, ()),)), now=NOW)

    assert (guessed.likely, guessed.read_at) == ("", NOW)
    assert "2 次意外中断" in guessed.said[0]
    assert "请把它重新截图" in guessed.said[0]
    assert unguessed_tray(most=9) == []

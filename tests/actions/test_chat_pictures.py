"""A kept picture of a chat is read as a proposal; what a human confirms is talk, and nothing else moves anything."""

from datetime import date
from io import BytesIO

import pytest
from bench._chat_screens import LEFT, LIGHT, RIGHT, Item, lines_on, roll, screen

from mingbian.actions.confirm_chat import Taken, confirm_chat
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.read_chat_picture import read_chat_picture
from mingbian.actions.read_words import read_words
from mingbian.actions.record_chat import NothingSaidError, record_chat
from mingbian.actions.refusals import InFutureError
from mingbian.actions.typing_in import BY_HAND
from mingbian.domain.clock import beijing
from mingbian.domain.sheet import ChatLine
from mingbian.domain.talk import Message, Speaker
from mingbian.examine.assess import assess
from mingbian.reading.words import Page
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.chat_readings import log_of, read_chat_of
from mingbian.store.queries.unread_chats import unread_chats
from mingbian.store.queries.unread_words import KeptFile

NOW = beijing(2026, 3, 10, 9, 0)
THREAT = "不退我就给差评，再投诉到12315"
ITEMS = [Item("clock", "昨天 14:32"), Item("text", THREAT, LEFT), Item("text", "亲，我们查一下", RIGHT)]


def kept(
    dispute: rows.Dispute,
    items: list[Item] = ITEMS,
    *,
    name: str = "Screenshot_20260308.png",
    kind: str = "chat",
) -> rows.Evidence:
    """A drawn screen in the vault, its words read as a perfect reader would."""
    made, out = roll(LIGHT, items), BytesIO()
    picture = screen(made, 0)
    picture.save(out, "PNG")
    out.seek(0)
    evidence = keep_evidence(dispute, out, name=name, kind=kind, media_type="image/png", now=NOW)
    pages = (Page(1, picture.width, picture.height, lines_on(made, 0)),)
    read_words(KeptFile(dispute.shop, evidence.sha256, name), now=NOW, read_pages=lambda _: pages)
    return evidence


def reading(dispute: rows.Dispute, **how: str) -> rows.ChatReading:
    return read_chat_picture(kept(dispute, **how), now=NOW)


def taken(text: str = THREAT, *, minute: int = 32, place: int = 0, speaker: Speaker = Speaker.BUYER) -> Taken:
    return Taken(beijing(2026, 3, 7, 14, minute), speaker, text, place)


def talk(dispute: rows.Dispute) -> list[str]:
    return [message.text for message in dossier_of(dispute, NOW).of(Message)]


def confirm(one: rows.ChatReading, *messages: Taken) -> rows.ChatCorrection:
    return confirm_chat(one, messages, taken_on=date(2026, 3, 8), now=NOW)


def test_a_chat_picture_waits_until_its_words_are_read_and_is_read_once(dispute: rows.Dispute) -> None:
    evidence = kept(dispute)
    assert unread_chats(most=9) == [evidence]

    first = read_chat_picture(evidence, now=NOW)

    assert read_chat_picture(evidence, now=NOW) == first
    assert unread_chats(most=9) == []
    assert rows.TimelineEvent.objects.filter(kind="chat_read").count() == 1


def test_what_was_read_is_kept_with_the_day_of_the_screenshot(dispute: rows.Dispute) -> None:
    read = read_chat_of(reading(dispute).evidence)

    assert read is not None
    assert [one.text for one in read.messages] == [THREAT, "亲，我们查一下"]
    assert (read.taken_on, read.messages[0].time_said) == (date(2026, 3, 8), "昨天 14:32")


def test_the_name_of_a_saved_picture_tells_no_day(dispute: rows.Dispute) -> None:
    read = read_chat_of(reading(dispute, name="微信图片_20260301101010.png").evidence)

    assert read is not None
    assert (read.taken_on, read.seen_on) == (None, date(2026, 3, 10))


def test_a_reading_alone_moves_nothing(dispute: rows.Dispute) -> None:
    evidence = kept(dispute)
    before = assess(dossier_of(dispute, NOW))

    read_chat_picture(evidence, now=NOW)

    assert talk(dispute) == []
    assert assess(dossier_of(dispute, NOW)) == before


def test_what_is_confirmed_is_talk_and_names_its_exhibit(dispute: rows.Dispute) -> None:
    one = reading(dispute)

    confirm(one, taken(), taken("亲，我们查一下", place=1, speaker=Speaker.SELLER))

    assert talk(dispute) == [THREAT, "亲，我们查一下"]
    assert set(rows.ChatMessage.objects.values_list("evidence", flat=True)) == {one.evidence_id}


def test_the_original_reading_stays_and_every_confirmation_with_it(dispute: rows.Dispute) -> None:
    one = reading(dispute)
    before = list(one.shown)

    confirm(one, taken("不退就差评"))
    confirm(one, taken(), taken("亲，我们查一下", place=1, speaker=Speaker.SELLER))

    one.refresh_from_db()
    assert one.shown == before
    read = read_chat_of(one.evidence)
    assert read is not None
    assert [correction.changed for correction in read.corrections] == [0, 2]
    assert talk(dispute) == [THREAT, "亲，我们查一下"], "the newest counts"


def test_what_the_log_has_already_is_not_said_twice(dispute: rows.Dispute) -> None:
    one = reading(dispute)
    logged = ChatLine(
        source=BY_HAND, order_sn="", at=beijing(2026, 3, 7, 14, 32, 41), speaker=Speaker.BUYER, text=THREAT
    )
    record_chat(dispute, [logged], now=NOW)

    confirm(one, taken(THREAT.replace("，", ",")))

    assert talk(dispute) == [THREAT]
    assert [message.text for message in log_of(dispute)] == [THREAT]


def test_nothing_and_what_has_not_happened_yet_are_refused(dispute: rows.Dispute) -> None:
    one = reading(dispute)

    with pytest.raises(NothingSaidError):
        confirm(one)
    with pytest.raises(InFutureError):
        confirm(one, Taken(beijing(2026, 3, 11), Speaker.BUYER, "明天说的", 0))
    assert talk(dispute) == []


def test_a_picture_that_is_no_chat_says_so_once(dispute: rows.Dispute) -> None:
    one = read_chat_picture(kept(dispute, [Item("hint", "这里只有一行提示")]), now=NOW)

    assert "不像聊天截图" in one.problem
    assert one.shown == []
    assert unread_chats(most=9) == []


def test_a_buyer_s_photo_is_not_read_as_a_chat(dispute: rows.Dispute) -> None:
    kept(dispute, kind="buyer_photo")

    assert unread_chats(most=9) == []

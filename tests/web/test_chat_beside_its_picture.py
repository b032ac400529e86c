"""A chat picture beside its messages: what is uncertain is marked, what is corrected is kept, what is shown is text."""

from datetime import datetime
from io import BytesIO

import pytest
from bench._chat_screens import LEFT, LIGHT, RIGHT, Item, lines_on, roll, screen
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from mingbian.actions.read_chat_picture import read_chat_picture
from mingbian.actions.read_words import read_words
from mingbian.actions.record_chat import record_chat
from mingbian.actions.typing_in import BY_HAND
from mingbian.domain.clock import beijing
from mingbian.domain.sheet import ChatLine
from mingbian.domain.talk import Message, Speaker
from mingbian.reading.words import Page
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.unread_words import KeptFile
from page_in_order import read

CLOCK = Item("clock", "昨天 14:32")
THREAT = "不退我就给差评，再投诉到12315"
OTHERWISE, LATER = "退了我也要给差评，再投诉到12315", "第二天的另一句话"
PAGE = "/disputes/1/exhibits/1/chat/"


def bring(owner: Client, dispute: rows.Dispute, *items: Item, name: str = "Screenshot_20260309.png") -> rows.Evidence:
    """A drawn screen, stored by the page and read by the worker."""
    made, out = roll(LIGHT, list(items)), BytesIO()
    picture = screen(made, 0)
    picture.save(out, "PNG")
    owner.post(
        f"/disputes/{dispute.number}/evidence/",
        {"kind": "chat", "files": [SimpleUploadedFile(name, out.getvalue())]},
    )
    held = rows.Evidence.objects.order_by("-pk")[0]
    pages = (Page(1, picture.width, picture.height, lines_on(made, 0)),)
    read_words(KeptFile(dispute.shop, held.sha256, held.name), now=held.at, read_pages=lambda _: pages)
    read_chat_picture(held, now=held.at)
    return held


def seen(owner: Client, address: str = PAGE) -> str:
    page = owner.get(address).content.decode()
    assert read(page).faults == []
    return page


def filled(**changes: str) -> dict[str, str]:
    return {
        "rows": "2",
        "taken_on": "2026-03-09",
        "keep_0": "on",
        "speaker_0": "buyer",
        "at_0": "2026-03-08T14:32",
        "text_0": THREAT,
        "speaker_1": "seller",
        "at_1": "",
        "text_1": "在的",
    } | changes


def test_the_messages_stand_beside_the_picture_with_the_moment_their_time_means(
    owner: Client, dispute: rows.Dispute
) -> None:
    bring(owner, dispute, CLOCK, Item("text", THREAT, LEFT), Item("text", "在的", RIGHT))

    page = seen(owner)

    assert THREAT in page
    assert 'value="2026-03-08T14:32"' in page
    assert "图里写着“昨天14:32”" in page.replace("昨天 14:32", "昨天14:32")
    assert f"{PAGE}picture.jpg" in page


def test_a_day_that_nobody_told_is_said_to_be_assumed_and_can_be_set(owner: Client, dispute: rows.Dispute) -> None:
    bring(owner, dispute, CLOCK, Item("text", THREAT, LEFT), name="图1.png")

    assert "先按存入那天推算" in seen(owner)
    assert 'value="2026-02-28T14:32"' in seen(owner, f"{PAGE}?day=2026-03-01")
    assert "先按存入那天推算" in seen(owner, f"{PAGE}?day=never")


def test_a_buyer_s_own_screenshot_has_the_shop_at_the_left(owner: Client, dispute: rows.Dispute) -> None:
    bring(owner, dispute, CLOCK, Item("text", THREAT, RIGHT))

    assert 'class="chat-row seller"' in seen(owner)
    assert 'class="chat-row buyer"' in seen(owner, f"{PAGE}?ours=left")


def test_a_message_without_a_time_is_not_taken_over_by_itself(owner: Client, dispute: rows.Dispute) -> None:
    bring(owner, dispute, Item("text", THREAT, LEFT))

    page = seen(owner)

    assert "图里看不到它的时间" in page
    assert 'name="keep_0" checked' not in page


def test_what_is_confirmed_becomes_talk_and_is_said_with_who_and_when(owner: Client, dispute: rows.Dispute) -> None:
    bring(owner, dispute, CLOCK, Item("text", THREAT, LEFT), Item("text", "在的", RIGHT))

    answer = owner.post(PAGE, filled(text_0="不退就给差评"))

    assert answer.status_code == 302
    assert [one.text for one in dossier_of(dispute, beijing(2026, 3, 10, 9)).of(Message)] == ["不退就给差评"]
    page = seen(owner)
    assert "laoban 核对过" in page
    assert "改动 2 处" in page
    assert "不退就给差评" in page


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"at_0": ""}, "“第 1 条：时间”没有填好"),
        ({"text_0": ""}, "“第 1 条：内容”没有填好"),
        ({"at_0": "昨天"}, "“第 1 条：时间”没有填好"),
        ({"speaker_0": "judge"}, "“第 1 条：谁说的”没有填好"),
        ({"keep_0": ""}, "没有可以记下的聊天内容"),
        ({"at_0": "2027-01-01T00:00"}, "在将来"),
        ({"taken_on": "去年"}, "没有填好"),
    ],
)
def test_a_refused_correction_keeps_what_was_typed(
    owner: Client, dispute: rows.Dispute, changes: dict[str, str], why: str
) -> None:
    bring(owner, dispute, CLOCK, Item("text", THREAT, LEFT), Item("text", "在的", RIGHT))

    answer = owner.post(PAGE, filled(text_1="改过的第二条") | changes)

    page = answer.content.decode()
    assert answer.status_code == 422
    assert why in page
    assert "改过的第二条" in page
    assert rows.ChatMessage.objects.count() == 0


def test_hostile_words_are_words(owner: Client, dispute: rows.Dispute) -> None:
    hostile = "</textarea><script>alert(1)</script>【商家】"
    bring(owner, dispute, CLOCK, Item("text", hostile, LEFT))
    owner.post(PAGE, filled(text_0=hostile))

    for address in (PAGE, "/disputes/1/chat-pictures/", "/disputes/1/examine/"):
        assert "<script>alert" not in seen(owner, address)


def test_pictures_are_put_together_with_their_gaps_and_held_against_the_log(
    owner: Client, dispute: rows.Dispute
) -> None:
    bring(owner, dispute, CLOCK, Item("text", THREAT, LEFT), Item("text", "电话 13812345678 打不通", LEFT))
    bring(owner, dispute, Item("clock", "昨天 18:00"), Item("text", LATER, LEFT), name="截屏2026-03-09.png")
    logged = [(beijing(2026, 3, 8, 14, 32, 9), OTHERWISE), (beijing(2026, 3, 8, 18, 0, 3), LATER)]
    record_chat(dispute, [line(at, text) for at, text in logged], now=beijing(2026, 3, 10, 9))

    page = seen(owner, "/disputes/1/chat-pictures/")

    assert "这里可能缺一段：这两张图没有重合的消息" in page
    assert "与聊天记录文字不同" in page
    assert "退了我也要给差评" in page
    assert "与聊天记录一致" in page
    assert "13812345678" not in page, "what is personal is masked"
    assert not any(word in page for word in ("造假", "伪造", "说谎", "假截图"))


def line(at: datetime, text: str) -> ChatLine:
    return ChatLine(source=BY_HAND, order_sn="", at=at, speaker=Speaker.BUYER, text=text)


def test_the_shelf_of_exhibits_says_what_waits_for_a_human(owner: Client, dispute: rows.Dispute) -> None:
    bring(owner, dispute, CLOCK, Item("text", THREAT, LEFT))

    page = seen(owner, "/disputes/1/gather/")

    assert "读到 1 条聊天，等您核对" in page
    assert "把聊天截图连起来看" in page


def test_a_picture_that_is_no_chat_says_so_kindly(owner: Client, dispute: rows.Dispute) -> None:
    bring(owner, dispute, Item("hint", "只有一行字"))

    assert "不像聊天截图" in seen(owner)


def test_an_exhibit_that_was_not_read_yet_says_when_it_will_be(owner: Client, dispute: rows.Dispute) -> None:
    out = BytesIO()
    Image.new("RGB", (60, 90)).save(out, "PNG")
    owner.post("/disputes/1/evidence/", {"kind": "chat", "files": [SimpleUploadedFile("a.png", out.getvalue())]})

    assert "还没有读出来" in seen(owner)


def test_a_closed_dispute_s_chat_is_only_looked_at(owner: Client, dispute: rows.Dispute) -> None:
    bring(owner, dispute, CLOCK, Item("text", THREAT, LEFT))
    owner.post("/disputes/1/close/", {"finding": "honest"})

    assert "记入聊天</button>" not in seen(owner)

"""A telephone and an address that somebody typed in are starred wherever a page shows them, whole where one edits."""

import re
from dataclasses import fields
from datetime import datetime

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from every_address import everywhere
from mingbian.actions.hand_in import hand_in
from mingbian.actions.open_dispute import open_dispute
from mingbian.actions.record_call import record_call
from mingbian.actions.record_countdown import record_countdown
from mingbian.actions.record_listing import record_listing
from mingbian.actions.record_offer import record_offer
from mingbian.appeal.channel_file import channel_of
from mingbian.domain.clock import beijing
from mingbian.domain.talk import Speaker
from mingbian.store import models as rows
from small_shop import SmallShop, photograph
from stock import GOODS, SN, complaint, order_line

PHONE, DOOR = "13812345678", "文三路90号2单元501室"
SAID = f"我在{DOOR}，电话{PHONE}"
EDITED = re.compile(r"<textarea.*?</textarea>|\svalue=\"[^\"]*\"", re.DOTALL)


@pytest.fixture
def told_everywhere(owner: Client, laoban: User, shop: rows.Shop, morning: datetime) -> SmallShop:
    """A dispute into which both were typed, in every place that takes words."""
    order_line(shop, title=f"雨衣 {SAID}")
    complaint(shop, text=SAID)
    dispute = open_dispute(shop, SN, now=morning)
    picture = SimpleUploadedFile(f"{PHONE} {DOOR}.jpg", photograph(), "image/jpeg")
    owner.post("/disputes/1/evidence/", {"kind": "buyer_photo", "files": [picture], "caption": SAID})
    owner.post("/disputes/1/exhibits/1/caption/", {"kind": "buyer_photo", "caption": SAID, "quote": SAID})
    owner.post("/disputes/1/exhibits/1/photo/", {"at": "2026-03-09T23:00", "text": SAID, "watermark": SAID})
    owner.post("/disputes/1/chat/", {"text": f"2026-03-09 22:20 买家：{SAID}"})
    record_call(dispute, at=beijing(2026, 3, 9, 23), caller=Speaker.BUYER, text=SAID, now=morning)
    record_offer(dispute, 500, "补偿 5 元", now=morning)
    record_countdown(dispute, beijing(2026, 3, 11), now=morning, text=f"举证 {SAID}")
    record_listing(shop, GOODS, SAID, now=morning)
    hand_in(dispute, channel_of("evidence"), SAID, now=morning)
    there_is_none = {number.name: 0 for number in fields(SmallShop) if number.type is int}
    return SmallShop(laoban, shop, dispute, pack="none", goods_id=GOODS, **there_is_none | {"imported": 1})


def test_no_page_shows_them(owner: Client, told_everywhere: SmallShop) -> None:
    looked_at = 0
    for place in everywhere(told_everywhere):
        answer = owner.get(place.address)
        if answer.streaming or answer.status_code != 200:
            continue
        shown = EDITED.sub("", answer.content.decode())
        looked_at += 1
        assert [secret for secret in (PHONE, "文三路90号", "501室") if secret in shown] == [], place.address

    assert looked_at > 10


def test_a_search_finds_what_was_said_and_stars_them(owner: Client, told_everywhere: SmallShop) -> None:
    page = owner.get("/search/", {"words": "电话"}).content.decode()

    assert page.count("<mark>电话</mark>***") >= 4
    assert [secret for secret in (PHONE, "文三路90号", "501室") if secret in page] == []


def test_where_they_are_edited_they_stand_whole(owner: Client, told_everywhere: SmallShop) -> None:
    page = owner.get("/disputes/1/gather/").content.decode()

    assert f'name="caption" maxlength="200" value="{SAID}"' in page
    assert "<p>***，电话***</p>" in page

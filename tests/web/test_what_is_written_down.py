"""What is no file of a platform's can be written down by hand: a buyer's picture, our papers, the listing's words."""

import io
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from stock import GOODS

AT = "/disputes/1/exhibits/1/photo/"
BY_HAND = "/certificates/by-hand/"
PAPER = {
    "kind": "inspection",
    "title": "雨衣质检报告",
    "valid_from": "2026-01-01",
    "term": "dated",
    "valid_to": "2026-12-31",
}


def keep_a_buyers_picture(owner: Client, *, taken: str = "2026:03-09 21:50:00") -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = taken.replace("-", ":")
    out = io.BytesIO()
    Image.new("RGB", (600, 600), "#b9c7c4").save(out, "JPEG", exif=exif)
    file = SimpleUploadedFile("破洞.jpg", out.getvalue())
    owner.post("/disputes/1/evidence/", {"kind": "buyer_photo", "files": [file]})


def test_a_buyers_picture_is_asked_about_with_the_cameras_own_time(owner: Client, dispute: rows.Dispute) -> None:
    keep_a_buyers_picture(owner)

    page = owner.get("/disputes/1/gather/").content.decode()

    assert f'action="{AT}"' in page
    assert 'value="2026-03-09T21:50"' in page


def test_what_a_picture_shows_becomes_a_fact(owner: Client, dispute: rows.Dispute) -> None:
    keep_a_buyers_picture(owner)
    told = {"at": "2026-03-09T22:20", "text": "雨衣有破洞", "captured_at": "2026-03-09T21:50", "aigc": "2"}

    page = owner.post(AT, told, follow=True).content.decode()

    reading = rows.PhotoReading.objects.get()
    assert (reading.captured_at, reading.aigc) == (beijing(2026, 3, 9, 21, 50), 2)
    assert "记下了这张买家图片。" in page
    assert f'action="{AT}"' not in page, "it is asked once"
    assert "雨衣有破洞" in owner.get("/disputes/1/examine/").content.decode()


@pytest.mark.parametrize(
    ("slip", "said"),
    [({"at": ""}, "“买家什么时候发来的”没有填好"), ({"at": "2027-01-01T00:00"}, "在将来"), ({"aigc": "9"}, "AI")],
)
def test_a_slip_about_a_picture_is_told(owner: Client, dispute: rows.Dispute, slip: dict[str, str], said: str) -> None:
    keep_a_buyers_picture(owner)

    page = owner.post(AT, {"at": "2026-03-09T22:20", "text": "破洞"} | slip, follow=True).content.decode()

    assert said in page
    assert not rows.PhotoReading.objects.exists()


@pytest.mark.parametrize(("told", "goods_id"), [({"goods_id": GOODS}, GOODS), ({}, "")])
def test_a_paper_speaks_for_these_goods_or_for_all(
    owner: Client, dispute: rows.Dispute, told: dict[str, str], goods_id: str
) -> None:
    page = owner.post(BY_HAND, PAPER | told, follow=True).content.decode()

    paper = rows.Certificate.objects.get()
    assert (paper.goods_id, paper.valid_to) == (goods_id, date(2026, 12, 31))
    assert "《雨衣质检报告》登记好了" in page


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        ({"valid_to": "2025-01-01"}, "前后颠倒了"),
        ({"title": ""}, "“名称”没有填好"),
        ({"kind": "diploma"}, "“种类”没有填好"),
    ],
)
def test_a_slip_in_a_paper_is_told(owner: Client, dispute: rows.Dispute, slip: dict[str, str], said: str) -> None:
    page = owner.post(BY_HAND, PAPER | slip, follow=True).content.decode()

    assert said in page
    assert not rows.Certificate.objects.exists()


def test_the_listings_words_are_kept_as_they_stand_today(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.post("/disputes/1/listing/", {"text": "加厚雨衣，均码"}, follow=True).content.decode()

    assert "留存了商品页文字。" in page
    assert rows.ListingSnapshot.objects.get().goods_id == GOODS

"""Beside an exhibit stands what was read from it, where it was read, and where else the picture is known from."""

import io
from functools import cache

import numpy as np
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image, ImageDraw

from mingbian.actions.open_dispute import open_dispute
from mingbian.actions.read_picture import read_picture
from mingbian.store import models as rows
from stock import complaint, order_line

OTHER_SN = "260302-000000000000002"
FALSE = ("假图", "造假", "伪造", "P图")


@cache
def shown() -> Image.Image:
    chance = np.random.default_rng(3)
    ground = Image.new("RGB", (500, 380), "#b8b0a0")
    pen = ImageDraw.Draw(ground)
    for _ in range(70):
        x, y, wide, high = (int(number) for number in chance.integers((0, 0, 10, 10), (480, 360, 80, 80)))
        pen.rectangle((x, y, x + wide, y + high), fill=tuple(int(shade) for shade in chance.integers(0, 255, 3)))
    return Image.blend(ground, Image.effect_noise(ground.size, 60).convert("RGB"), 0.2)


def picture(**options: object) -> bytes:
    out = io.BytesIO()
    shown().save(out, "JPEG", **options)
    return out.getvalue()


def keep_and_read(owner: Client, number: int, content: bytes, *, mark: str = "") -> None:
    file = SimpleUploadedFile("图1.jpg", content)
    owner.post(f"/disputes/{number}/evidence/", {"kind": "buyer_photo", "files": [file]})
    evidence = rows.Evidence.objects.get(dispute__number=number)
    read_picture(evidence, now=evidence.at, read_mark=lambda _: mark)


@pytest.fixture
def other(dispute: rows.Dispute) -> rows.Dispute:
    order_line(dispute.shop, OTHER_SN)
    complaint(dispute.shop, OTHER_SN)
    return open_dispute(dispute.shop, OTHER_SN, now=dispute.recorded_at)


def gather(owner: Client) -> str:
    page = owner.get("/disputes/1/gather/").content.decode()
    assert not any(word in page for word in FALSE)
    return page


def test_a_silent_picture_is_said_to_tell_nothing_and_another_is_asked_for(
    owner: Client, dispute: rows.Dispute
) -> None:
    keep_and_read(owner, 1, picture())

    page = gather(owner)

    assert "建议补拍" in page
    assert "说明不了什么，也不计分" in page
    assert "换一个角度再拍一张" in page


def test_a_known_picture_is_shown_with_where_when_and_how_alike(owner: Client, other: rows.Dispute) -> None:
    keep_and_read(owner, 2, picture(quality=80))
    keep_and_read(owner, 1, picture(quality=90))

    page = gather(owner)

    assert f"与订单 {OTHER_SN} 的图片相同" in page
    assert "第 2 号纠纷第 1 号证物" in page
    assert "% 一致" in page
    assert "与所述矛盾" in page


def test_each_thing_is_shown_with_where_it_was_read(owner: Client, dispute: rows.Dispute) -> None:
    keep_and_read(owner, 1, picture(), mark="豆包AI生成")

    page = gather(owner)

    assert "画面上的标记：豆包AI生成 <small>读自 文字识别</small>" in page


def test_what_a_picture_says_is_text_and_never_markup(owner: Client, dispute: rows.Dispute) -> None:
    exif = Image.Exif()
    exif[0x0110] = "<script>alert(1)</script>"
    keep_and_read(owner, 1, picture(exif=exif))

    assert "<script>alert" not in gather(owner)

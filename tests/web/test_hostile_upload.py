"""One upload of everything that is bent, locked, packed or disguised: each is told in words, the good is kept."""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from html import unescape

import numpy as np
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from mingbian.actions.open_dispute import open_dispute
from mingbian.domain.clock import beijing
from mingbian.reading.upload import SCANNER_TEST
from mingbian.store import models as rows
from stock import complaint, order_line

OTHER_SN = "260302-000000000000002"
FILM = b"\0\0\0\x18ftypisom" + bytes(64)


def saved(image: Image.Image, fmt: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, fmt, **options)
    return out.getvalue()


def noise() -> Image.Image:
    return Image.effect_noise((120, 90), 60).convert("RGB")


def moving(fmt: str) -> bytes:
    frames = [Image.new("RGB", (20, 20), (shade, 0, 0)) for shade in (0, 120, 240)]
    return saved(frames[0], fmt, save_all=True, append_images=frames[1:], duration=50)


def piece(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int, height: int, depth: int, body: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, depth, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + piece(b"IHDR", header) + piece(b"IDAT", zlib.compress(body)) + piece(b"IEND", b"")


def bent_png() -> bytes:
    whole = saved(noise(), "PNG")
    middle = len(whole) // 2
    return whole[:middle] + bytes(40) + whole[middle + 40 :]


def zipped(*parts: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return out.getvalue()


def bomb() -> bytes:
    """Forty megabytes of nothing in forty kilobytes."""
    return zipped(("大.txt", bytes(40 << 20)))


def locked_zip() -> bytes:
    archive = bytearray(zipped(("锁着.jpg", saved(noise(), "JPEG"))))
    archive[6] |= 1
    archive[archive.index(b"PK\1\2") + 8] |= 1
    return bytes(archive)


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "截断.jpg": (lambda: saved(noise(), "JPEG")[:900], "不完整或已损坏"),
    "中间坏.png": (bent_png, "不完整或已损坏"),
    "动图.gif": (lambda: moving("GIF"), "截取要用的那一帧"),
    "动图.webp": (lambda: moving("WEBP"), "是动图"),
    "动图.png": (lambda: moving("PNG"), "是动图"),
    "一亿像素.png": (lambda: png(10_000, 10_000, 8, b""), "10000×10000 像素"),
    "面单.jpg": (lambda: b"MZ" + bytes(500), "Windows 程序"),
    "说明.txt": (lambda: b"X5O!P%@AP[4\\" + SCANNER_TEST, "EICAR"),
    "空.jpg": (lambda: b"", "是空文件"),
    "坏.zip": (lambda: zipped(("一.txt", b"1"))[:-30], "不完整或已损坏"),
    "炸弹.zip": (bomb, "压缩比异常"),
    "套娃.zip": (lambda: zipped(("里.zip", zipped(("一.txt", b"1")))), "压缩包里的压缩包"),
    "路径.zip": (lambda: zipped(("../../外面.jpg", saved(noise(), "JPEG"))), "指向压缩包以外"),
    "加密.zip": (locked_zip, "加了密码的压缩包"),
}
KEPT: dict[str, Callable[[], bytes]] = {
    "印刷色.jpg": lambda: saved(noise().convert("CMYK"), "JPEG"),
    "十六位.png": lambda: saved(Image.fromarray(np.arange(6_000, dtype=np.uint16).reshape(60, 100)), "PNG"),
    "十六位彩色.png": lambda: png(8, 6, 16, bytes(6 * (1 + 8 * 6))),
    "新格式.avif": lambda: saved(noise(), "AVIF"),
    "坏.pdf": lambda: b"%PDF-1.7\n1 0 obj\n<<",
    "录像.mp4": lambda: FILM,
    "<script>.txt": lambda: b"<script>alert(1)</script>",
    "好的.jpg": lambda: saved(noise(), "JPEG"),
}


def upload(owner: Client, number: int, files: dict[str, bytes]) -> list[str]:
    """What the page says of each file."""
    sent = [SimpleUploadedFile(name, content) for name, content in files.items()]
    answer = owner.post(f"/disputes/{number}/evidence/", {"kind": "sign_proof", "files": sent})
    assert answer.status_code == 200
    found = re.findall(r'<li data-became="\w+">.*?</li>', answer.content.decode(), re.DOTALL)
    return [" ".join(unescape(re.sub("<[^>]+>", " ", one)).split()) for one in found]


def test_each_is_told_in_words_and_what_is_good_is_kept(owner: Client, dispute: rows.Dispute) -> None:
    files = {name: make() for name, (make, _) in REFUSED.items()} | {name: make() for name, make in KEPT.items()}

    told = upload(owner, 1, files)

    assert len(told) == len(files)
    for line, (name, (_, reason)) in zip(told, REFUSED.items(), strict=False):
        assert "没有收下" in line, name
        assert reason in line, name
    assert set(rows.Evidence.objects.values_list("name", flat=True)) == set(KEPT)


def test_one_film_of_two_disputes_is_kept_in_both_and_says_so(owner: Client, dispute: rows.Dispute) -> None:
    order_line(dispute.shop, OTHER_SN, beijing(2026, 3, 2))
    complaint(dispute.shop, OTHER_SN)
    open_dispute(dispute.shop, OTHER_SN, now=beijing(2026, 3, 10, 9, 0))
    upload(owner, 1, {"录像.mp4": FILM})

    (told,) = upload(owner, 2, {"打包.mp4": FILM})

    assert "同一个文件也是 第 1 号纠纷的第 1 号证物" in told
    assert rows.Evidence.objects.count() == 2

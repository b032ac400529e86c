"""What an uploaded file is, by its content alone; what runs is refused under whatever name."""

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from picture_kit import animated, picture, png_promising

from mingbian.reading.magic import UploadKind
from mingbian.reading.refusals import (
    PictureTooLargeError,
    ProgramRefusedError,
    UploadDamagedError,
    UploadEmptyError,
    UploadNeedsAnotherFormatError,
    UploadTooLargeError,
    UploadUnknownError,
)
from mingbian.reading.upload import Recognised, recognise, recognise_each


def known(content: bytes, name: str = "证据") -> Recognised:
    return recognise(BytesIO(content), name=name)


def zipped(*names: str) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as opened:
        for name in names:
            opened.writestr(name, b"content")
    return out.getvalue()


def iso(brand: bytes) -> bytes:
    return b"\0\0\0\x18ftyp" + brand + bytes(40)


@pytest.mark.parametrize(
    ("content", "kind", "media_type"),
    [
        (picture("JPEG"), UploadKind.PICTURE, "image/jpeg"),
        (picture("PNG"), UploadKind.PICTURE, "image/png"),
        (picture("WEBP"), UploadKind.PICTURE, "image/webp"),
        (b"%PDF-1.7\n%\xe2\xe3", UploadKind.PDF, "application/pdf"),
        (zipped("a.jpg"), UploadKind.ZIP, "application/zip"),
        (zipped(), UploadKind.ZIP, "application/zip"),
        (iso(b"isom"), UploadKind.VIDEO, "video/mp4"),
        (iso(b"qt  "), UploadKind.VIDEO, "video/quicktime"),
        (iso(b"3gp5"), UploadKind.VIDEO, "video/3gpp"),
        (iso(b"M4A "), UploadKind.RECORDING, "audio/mp4"),
        (b"RIFF\0\0\0\0AVI " + bytes(9), UploadKind.VIDEO, "video/x-msvideo"),
        (b"RIFF\0\0\0\0WAVE" + bytes(9), UploadKind.RECORDING, "audio/wav"),
        (b"#!AMR\n" + bytes(9), UploadKind.RECORDING, "audio/amr"),
        (b"ID3\x04" + bytes(9), UploadKind.RECORDING, "audio/mpeg"),
        ("03-09 22:15 买家：一直没收到".encode(), UploadKind.TEXT, "text/plain"),
        ("03-09 22:15 买家：一直没收到".encode("gb18030"), UploadKind.TEXT, "text/plain"),
        ("一直没收到".encode("utf-16"), UploadKind.TEXT, "text/plain"),
        (b"MZ-2000 is the model on the label", UploadKind.TEXT, "text/plain"),
        (b"BMW parts list\n", UploadKind.TEXT, "text/plain"),
        (b"ID3 card number\n", UploadKind.TEXT, "text/plain"),
    ],
)
def test_the_content_says_what_a_file_is(content: bytes, kind: UploadKind, media_type: str) -> None:
    found = known(content, "名字不算.dat")

    assert (found.kind, found.media_type, found.size_bytes) == (kind, media_type, len(content))


@pytest.mark.parametrize(
    "content",
    [b"MZ\x90\0\3\0\0\0", b"\x7fELF\2\1\1\0", b"\xcf\xfa\xed\xfe\7\0\0\1", b"\xca\xfe\xba\xbe\0\0\0\x34", b"dex\n035\0",
     b"#!/bin/sh\nrm -rf ~\n", b"L\0\0\0\x01\x14\x02\0\0\0\0\0", b"\0asm\1\0\0\0",
     zipped("AndroidManifest.xml", "classes.dex"), zipped("META-INF/MANIFEST.MF", "A.class"),
     zipped("xl/workbook.xml", "xl/vbaProject.bin")],
)  # fmt: skip
@pytest.mark.parametrize("name", ["面单.jpg", "质检报告.pdf", "无后缀"])
def test_a_program_is_refused_under_any_name(content: bytes, name: str) -> None:
    with pytest.raises(ProgramRefusedError) as refused:
        known(content, name)

    assert name in refused.value.message


@pytest.mark.parametrize("name", ["发票.bat", "发票.PS1", "聊天记录.html", "图.svg", "a.txt.js"])
def test_text_that_runs_when_opened_is_refused_by_its_ending(name: str) -> None:
    with pytest.raises(ProgramRefusedError, match="一打开就可能运行"):
        known(b"echo hello\n", name)


@pytest.mark.parametrize(
    ("content", "found"),
    [(animated("GIF"), "GIF"), (iso(b"hevc"), "HEIC"), (iso(b"avis"), "AVIF"), (b"II*\0\x08\0\0\0", "TIFF"),
     (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(9), "旧版 Office"), (b"Rar!\x1a\x07\1\0", "RAR")],
)  # fmt: skip
def test_a_known_format_that_cannot_be_read_says_what_to_save_it_as(content: bytes, found: str) -> None:
    with pytest.raises(UploadNeedsAnotherFormatError, match=found) as refused:
        known(content)

    assert "原文件请另外保存好" in refused.value.hint


def test_what_is_nothing_is_said_to_be_nothing() -> None:
    with pytest.raises(UploadEmptyError):
        known(b"")
    with pytest.raises(UploadUnknownError):
        known(bytes(range(256)))


def test_a_picture_is_held_to_the_limits_of_pictures() -> None:
    with pytest.raises(PictureTooLargeError):
        known(png_promising(60_000, 60_000))


def test_a_text_may_be_five_mebibytes_and_no_more() -> None:
    assert known(b"a" * (5 << 20)).kind is UploadKind.TEXT
    with pytest.raises(UploadTooLargeError, match="6 MiB"):
        known(b"a" * ((5 << 20) + 1))


@pytest.mark.parametrize(
    "content", [b"PK\3\4" + bytes(40), zipped("a")[:-5], zipped("a").replace(b"PK\1\2", b"PK\7\7")]
)
def test_a_broken_zip_is_refused(content: bytes) -> None:
    with pytest.raises(UploadDamagedError):
        known(content)


def test_a_zip_that_promises_a_huge_directory_is_refused_before_it_is_read() -> None:
    whole = bytearray(zipped("a"))
    at = whole.rindex(b"PK\5\6")
    whole[at + 12 : at + 16] = (1 << 30).to_bytes(4, "little")

    with pytest.raises(ProgramRefusedError, match="条目多得反常"):
        known(bytes(whole))


def test_one_bad_file_never_loses_the_good_ones_beside_it() -> None:
    files = [("面单.jpg", picture()), ("空.jpg", b""), ("程序.jpg", b"MZ\0\0"), ("聊天.txt", "在吗".encode())]

    taken, problems = recognise_each((name, BytesIO(content)) for name, content in files)

    assert [found.name for found in taken] == ["面单.jpg", "聊天.txt"]
    assert [(problem.file, problem.code) for problem in problems] == [
        ("空.jpg", "upload_empty"),
        ("程序.jpg", "upload_is_program"),
    ]
    assert problems[0].reason == "「空.jpg」是空文件，没有内容。请确认文件已经下载完整，再重新上传。"


def test_the_stream_is_given_back_at_its_beginning() -> None:
    content = BytesIO(picture())

    recognise(content, name="a.jpg")

    assert content.tell() == 0


@given(
    st.binary(min_size=1, max_size=400), st.sampled_from(["a.jpg", "{name}.txt", "a.zip", "../../a", "\u202egpj.exe"])
)
def test_no_bytes_and_no_name_make_the_reader_fall_over(content: bytes, name: str) -> None:
    taken, problems = recognise_each([(name, BytesIO(content))])

    assert len(taken) + len(problems) == 1
    assert all(name in problem.reason for problem in problems)

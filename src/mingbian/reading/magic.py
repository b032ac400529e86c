"""How files begin: the few bytes by which a format is known, whatever the file is called."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

HEAD_BYTES = 64
"""So many bytes from the beginning decide everything here."""


class UploadKind(StrEnum):
    """What an uploaded file can be."""

    PICTURE = "picture"
    PDF = "pdf"
    VIDEO = "video"
    RECORDING = "recording"
    ZIP = "zip"
    DOCUMENT = "document"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Beginning:
    """`at` each offset stand these bytes. `means` is a media type, or the Chinese words for what is refused."""

    means: str
    marks: tuple[tuple[int, bytes], ...]
    kind: UploadKind | None = None
    instead: str = ""


def matching(head: bytes, known: Iterable[Beginning]) -> Beginning | None:
    """The first of these that the head begins like."""
    return next((one for one in known if all(head[at : at + len(mark)] == mark for at, mark in one.marks)), None)


def _iso(brand: bytes, means: str, kind: UploadKind | None = None, instead: str = "") -> Beginning:
    """MP4 and its relatives: a box named `ftyp` and then the brand."""
    return Beginning(means, ((0, b"\0\0"), (4, b"ftyp"), (8, brand)), kind, instead)


def _riff(form: bytes, means: str, kind: UploadKind) -> Beginning:
    return Beginning(means, ((0, b"RIFF"), (8, form)), kind)


SCRIPT = Beginning("脚本", ((0, b"#!"),))  # asked after KNOWN: a recording of the AMR kind begins like one

# Asked last, after plain text: two letters begin many a text.
PROGRAMS = (
    Beginning("Windows 程序", ((0, b"MZ"),)),
    Beginning("Linux 程序", ((0, b"\x7fELF"),)),
    *(
        Beginning("macOS 程序", ((0, mark),))
        for mark in (b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe")
    ),
    Beginning("程序", ((0, b"\xca\xfe\xba\xbe"),)),  # a Java class, or a macOS program for several processors
    Beginning("安卓程序", ((0, b"dex\n"),)),
    Beginning("程序", ((0, b"\0asm"),)),
    Beginning("快捷方式", ((0, b"L\0\0\0\x01\x14\x02\0"),)),
)

JPG_INSTEAD = "在手机相册里另存为 JPG，或截图"
NEEDS_ANOTHER_FORMAT = (
    Beginning("GIF", ((0, b"GIF8"),), instead="截取要用的那一帧，存成 PNG 或 JPG"),
    Beginning("TIFF", ((0, b"II*\0"),), instead="另存为 PNG 或 JPG"),
    Beginning("TIFF", ((0, b"MM\0*"),), instead="另存为 PNG 或 JPG"),
    *(
        _iso(brand, "HEIC", instead=JPG_INSTEAD)
        for brand in (b"heis", b"hevc", b"mif1", b"msf1")  # sequences; stills are read, see `heif_header`
    ),
    _iso(b"avis", "AVIF", instead=JPG_INSTEAD),
    Beginning("旧版 Office 或安装包", ((0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),), instead="另存为 PDF 或新版格式"),
    Beginning("RAR 压缩包", ((0, b"Rar!\x1a\x07"),), instead="解压，或改成 ZIP 压缩包"),
    Beginning("7z 压缩包", ((0, b"7z\xbc\xaf\x27\x1c"),), instead="解压，或改成 ZIP 压缩包"),
)

KNOWN = (
    Beginning("application/pdf", ((0, b"%PDF-"),), UploadKind.PDF),
    Beginning("application/zip", ((0, b"PK\3\4"),), UploadKind.ZIP),
    Beginning("application/zip", ((0, b"PK\5\6"),), UploadKind.ZIP),
    _iso(b"qt  ", "video/quicktime", UploadKind.VIDEO),
    _iso(b"M4A ", "audio/mp4", UploadKind.RECORDING),
    _iso(b"3gp", "video/3gpp", UploadKind.VIDEO),
    _iso(b"", "video/mp4", UploadKind.VIDEO),
    _riff(b"AVI ", "video/x-msvideo", UploadKind.VIDEO),
    Beginning("video/webm", ((0, b"\x1a\x45\xdf\xa3"),), UploadKind.VIDEO),
    Beginning("video/x-flv", ((0, b"FLV\x01"),), UploadKind.VIDEO),
    _riff(b"WAVE", "audio/wav", UploadKind.RECORDING),
    Beginning("audio/amr", ((0, b"#!AMR"),), UploadKind.RECORDING),
    *(Beginning("audio/mpeg", ((0, b"ID3" + version),), UploadKind.RECORDING) for version in (b"\2", b"\3", b"\4")),
    *(Beginning("audio/mpeg", ((0, mark),), UploadKind.RECORDING) for mark in (b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")),
    *(Beginning("audio/aac", ((0, mark),), UploadKind.RECORDING) for mark in (b"\xff\xf1", b"\xff\xf9")),
    Beginning("audio/ogg", ((0, b"OggS\0"),), UploadKind.RECORDING),
)

"""What a zip holds, by its directory: a program, an office document, or plain files. Nothing is unpacked."""

import zipfile
from typing import BinaryIO

from mingbian.reading.refusals import ProgramRefusedError, UploadDamagedError

LONGEST_DIRECTORY = 4 << 20
"""Bytes: some forty thousand files. More is no evidence, and a reader would hold it all in memory."""
END_RECORD, LONGEST_COMMENT = 22, 0xFFFF

RUNS = {
    "androidmanifest.xml": "安卓程序",
    "meta-inf/manifest.mf": "Java 程序",
    "vbaproject.bin": "带宏的 Office 文件",
}


def entries_in(content: BinaryIO, *, name: str) -> frozenset[str]:
    """The names of its entries in small letters.

    Raises ProgramRefusedError for a packed program or a document with macros, UploadDamagedError for a bad zip.
    """
    if _directory_bytes(content, name) > LONGEST_DIRECTORY:
        raise ProgramRefusedError(name=name, found="条目多得反常的压缩包")
    content.seek(0)
    try:
        with zipfile.ZipFile(content) as opened:
            inside = frozenset(entry.lower() for entry in opened.namelist())
    except Exception as error:  # a directory that anyone can bend makes the reader raise almost anything
        raise UploadDamagedError(name=name) from error
    for entry in inside:
        # Macros lie in a folder of the document's kind: word/, xl/, ppt/.
        found = RUNS.get(entry) or RUNS.get(entry.rpartition("/")[2] if entry.endswith("vbaproject.bin") else "")
        if found:
            raise ProgramRefusedError(name=name, found=found)
    return inside


def _directory_bytes(content: BinaryIO, name: str) -> int:
    """The length of the zip's directory as its end record tells it."""
    size = content.seek(0, 2)
    content.seek(max(0, size - END_RECORD - LONGEST_COMMENT))
    tail = content.read()
    at = tail.rfind(b"PK\5\6")
    if at < 0 or len(tail) - at < END_RECORD:
        raise UploadDamagedError(name=name)
    return int.from_bytes(tail[at + 12 : at + 16], "little")

"""Bytes in, tables out. What a file is, its content says; its suffix is only how it was called."""

from collections.abc import Iterator
from pathlib import Path

from mingbian.platforms.archive import members
from mingbian.platforms.incoming import Incoming, PassedBy, is_clutter, is_importable
from mingbian.platforms.plaintext import text_table
from mingbian.platforms.refusals import (
    FileCutShortError,
    FileEmptyError,
    FileHasMacrosError,
    FileIsNotTableError,
    FileLockedError,
    FileMissingError,
    FileRefusedError,
    FileTooOldError,
)
from mingbian.platforms.table import Table
from mingbian.platforms.workbook import workbook_tables
from mingbian.platforms.zips import opened_zip

ZIP = b"PK\x03\x04"
ZIP_EMPTY = b"PK\x05\x06"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OLE_OF_A_LOCKED_WORKBOOK = "EncryptedPackage".encode("utf-16-le")
STARTS = (
    (b"\x89PNG", "图片"),
    (b"\xff\xd8\xff", "图片"),
    (b"GIF8", "图片"),
    (b"%PDF", "PDF 文档"),
    (b"Rar!", "RAR 压缩包"),
    (b"7z\xbc\xaf", "7z 压缩包"),
    (b"\x1f\x8b", "gzip 压缩包"),
    (b"SQLite format 3", "数据库"),
)
WEB_PAGE = (b"<html", b"<!doctype html", b"<table", b"<?xml")
DOCUMENT_PARTS = frozenset(("[Content_Types].xml", "mimetype"))  # Office, and OpenDocument with e-books
UTF16 = (b"\xff\xfe", b"\xfe\xff")
NULS_IN_TEXT = (
    100  # one in so many bytes: a text may have a damaged byte or two, a picture or a program is full of them
)


def incoming(path: Path, name: str = "") -> Iterator[Incoming | PassedBy | FileRefusedError]:
    """Every file that a path stands for: itself, what a folder holds at any depth, or what a ZIP holds.

    Refusals stand among the files, in name order, so that one bad file never stops the rest.
    """
    name = name or path.name
    try:
        if path.is_dir():
            yield from _in_folder(path, name)
        elif path.exists() and not path.is_file():
            yield FileMissingError(name=name, why="它不是文件，也不是文件夹")
        elif _is_archive(path):
            yield from members(path, name)
        else:
            yield Incoming(name, path)
    except FileNotFoundError:
        yield FileMissingError(name=name, why="没有这个文件")
    except PermissionError:
        yield FileMissingError(name=name or str(path), why="没有读取权限")


def _in_folder(folder: Path, name: str) -> Iterator[Incoming | PassedBy | FileRefusedError]:
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        inside = f"{name}/{path.name}" if name else path.name  # `.` has no name of its own
        if is_clutter(path.name):
            continue
        # A link may lead out of the folder that was given, or in a circle.
        if path.is_symlink() or not (path.is_dir() or is_importable(path.name)):
            yield PassedBy(inside)
        else:
            yield from incoming(path, inside)


def _is_archive(path: Path) -> bool:
    if not _start(path).startswith((ZIP, ZIP_EMPTY)):
        return False
    try:
        with opened_zip(path, path.name) as archive:
            return not DOCUMENT_PARTS & set(archive.namelist())
    except FileCutShortError:
        return False  # told when it is opened as what its name says


def tables(file: Incoming) -> Iterator[Table]:
    """The tables in one file, one after the other. Raises a FileRefusedError where there are none to be had."""
    start = _start(file.path)
    _refuse_what_is_no_table(file, start)
    if start.startswith(ZIP):
        _refuse_other_documents(file)
        yield from workbook_tables(file.path, file.name)
    else:
        yield text_table(file.path, file.name)


def _start(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(4096)


def _refuse_what_is_no_table(file: Incoming, start: bytes) -> None:
    if not start.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise FileEmptyError(name=file.name)
    if start.startswith(OLE):
        locked = OLE_OF_A_LOCKED_WORKBOOK in file.path.read_bytes()
        raise FileLockedError(name=file.name) if locked else FileTooOldError(name=file.name)
    for mark, what in STARTS:
        if start.startswith(mark):
            raise FileIsNotTableError(name=file.name, what=what)
    if start.lstrip(b" \t\r\n\xef\xbb\xbf").lower().startswith(WEB_PAGE):
        raise FileIsNotTableError(name=file.name, what="网页（有的软件把网页存成 .xls）")
    if start.count(0) * NULS_IN_TEXT > len(start) and not start.startswith((ZIP, *UTF16)):
        raise FileIsNotTableError(name=file.name, what="图片、视频或程序一类的数据")


def _refuse_other_documents(file: Incoming) -> None:
    with opened_zip(file.path, file.name) as book:
        parts = frozenset(book.namelist())
    if any(part.endswith("vbaProject.bin") for part in parts):
        raise FileHasMacrosError(name=file.name)
    if "xl/workbook.xml" not in parts:
        raise FileIsNotTableError(name=file.name, what="别的文档（不是 .xlsx 工作簿）")

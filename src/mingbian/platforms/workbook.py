"""XLSX workbooks: looked over before they are opened, then each sheet as a table."""

import re
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from mingbian.domain.clock import BEIJING
from mingbian.platforms.corner import corner
from mingbian.platforms.refusals import (
    ArchiveTooLargeError,
    FileCutShortError,
    FileHasMacrosError,
    FileLockedError,
    WorkbookTooLargeError,
)
from mingbian.platforms.table import Rows, Table
from mingbian.platforms.zips import opened_zip

LONGEST_MB = 768
RATIO_SUSPECT = 250  # exports shrink to a tenth, very repetitive ones to a fortieth
RATIO_MATTERS_FROM = 64 << 20
MOST_CELLS = 16_000_000  # 600,000 rows of the short order form, about 1 GB; the platform exports far fewer at once
SHEET_PART = re.compile(r"xl/(?!sharedStrings|styles|theme/|metadata).*\.xml")
SAVED = re.compile(rb"<dcterms:modified[^>]*>([^<]+)<")


def workbook_tables(path: Path, name: str) -> Iterator[Table]:
    """Each visible sheet, one at a time so that two large ones are never held together.

    Raises FileCutShortError, FileHasMacrosError, FileLockedError, WorkbookTooLargeError or ArchiveTooLargeError.
    """
    saved_at = look_over(path, name)
    try:
        with path.open("rb") as file, closing(CalamineWorkbook.from_filelike(file)) as book:
            for sheet in book.sheets_metadata:
                if sheet.typ is SheetTypeEnum.WorkSheet and sheet.visible is SheetVisibleEnum.Visible:
                    yield _table(book.get_sheet_by_name(sheet.name), name, saved_at)
    except CalamineError as error:
        raise FileCutShortError(name=name) from error


def _table(sheet: CalamineSheet, name: str, saved_at: datetime | None) -> Table:
    def rows() -> Rows:
        return enumerate(sheet.iter_rows(), start=1)

    return Table(name=name, read=rows, sheet=sheet.name, saved_at=saved_at, height=sheet.total_height)


def look_over(path: Path, name: str) -> datetime | None:
    """Refuse what must not be opened; answer when the workbook says it was last saved.

    The reader makes room for the whole rectangle of a sheet at once, and a process that runs out of memory there dies
    without a word. One forgotten cell at the far corner is enough, so the corner is looked for first.
    """
    with opened_zip(path, name) as book:
        _refuse_the_dangerous(book, path, name)
        for part in book.namelist():
            if SHEET_PART.fullmatch(part):
                _refuse_the_vast(book, part, name)
        return _saved_at(book)


def _refuse_the_dangerous(book: zipfile.ZipFile, path: Path, name: str) -> None:
    parts = book.infolist()
    if any(part.filename.endswith("vbaProject.bin") for part in parts):
        raise FileHasMacrosError(name=name)
    if any(part.flag_bits & 1 for part in parts):
        raise FileLockedError(name=name)
    size = sum(part.file_size for part in parts)
    swollen = size > RATIO_MATTERS_FROM and size > RATIO_SUSPECT * path.stat().st_size
    if size > LONGEST_MB << 20 or swollen:
        raise ArchiveTooLargeError(name=name, longest_mb=LONGEST_MB)


def _refuse_the_vast(book: zipfile.ZipFile, part: str, name: str) -> None:
    rows, columns = corner(book, part)
    if rows * columns > MOST_CELLS:
        raise WorkbookTooLargeError(name=name, rows=rows, columns=columns)


def _saved_at(book: zipfile.ZipFile) -> datetime | None:
    try:
        found = SAVED.search(book.read("docProps/core.xml"))
        return datetime.fromisoformat(found[1].decode().strip()).astimezone(BEIJING) if found else None
    except (KeyError, ValueError, UnicodeDecodeError):
        return None

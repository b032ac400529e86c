"""Opening what should be a ZIP: an archive of exports, or the workbook that every XLSX is inside."""

import errno
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mingbian.platforms.refusals import ArchiveCutShortError, FileCutShortError

BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError)


@contextmanager
def opened_zip(path: Path, name: str) -> Iterator[zipfile.ZipFile]:
    """The archive. Whatever the library raises for one that was cut or altered becomes FileCutShortError.

    Of a broken one only its name tells whether it was to be an archive or a workbook.
    """
    broken = ArchiveCutShortError if name.casefold().endswith(".zip") else FileCutShortError
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except BROKEN as error:
        raise broken(name=name) from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # an altered directory sends the library to a place before the file's beginning
            raise
        raise broken(name=name) from error

"""Bring files in: each file is one transaction, and a file that is refused never stops the next.

The same file twice changes nothing. A newer export updates. In whatever order files are brought, the same rows come
out (see `store/upserts/merging.py`), so nobody has to think about it.
"""

from collections.abc import Generator, Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from django.contrib.auth.models import User

from mingbian.actions.import_one_file import import_one_file
from mingbian.actions.import_report import Ending, FileReport, ImportReport, Tell
from mingbian.actions.refusals import DiskFullError, StoreBusyError
from mingbian.domain.errors import MingbianError
from mingbian.platforms.incoming import Incoming, PassedBy
from mingbian.platforms.opening import incoming
from mingbian.platforms.refusals import FileRefusedError
from mingbian.store import models as rows


def import_files(
    shop: rows.Shop,
    brought: Iterable[Path | Incoming],
    *,
    now: datetime,
    by: User | None,
    progress: Tell | None = None,
) -> ImportReport:
    """Import files, folders and ZIPs. `Incoming` gives an upload its name; a path goes by its own.

    Never raises for what is wrong with a file: that is in the report. A full disk or a locked database ends the
    import; what was imported before that stays, and nothing of the file under way is left.
    """
    reports: list[FileReport] = []
    passed_by: list[str] = []
    with closing(_files(brought)) as found:
        for file in found:
            if isinstance(file, PassedBy):
                passed_by.append(file.name)
                continue
            report = _report_on(shop, file, now, by, progress)
            reports.append(report)
            if isinstance(report.refusal, DiskFullError | StoreBusyError):
                return ImportReport(tuple(reports), tuple(passed_by), stopped=report.refusal)
    return ImportReport(tuple(reports), tuple(passed_by))


def _files(brought: Iterable[Path | Incoming]) -> Generator[Incoming | PassedBy | FileRefusedError, None, None]:
    for given in brought:
        yield from incoming(given.path, given.name) if isinstance(given, Incoming) else incoming(given)


def _report_on(
    shop: rows.Shop, file: Incoming | FileRefusedError, now: datetime, by: User | None, progress: Tell | None
) -> FileReport:
    if isinstance(file, FileRefusedError):
        return FileReport(str(file.facts["name"]), Ending.REFUSED, refusal=file)
    try:
        return import_one_file(shop, file, now=now, by=by, progress=progress)
    except MingbianError as refusal:
        return FileReport(file.name, Ending.REFUSED, refusal=refusal)

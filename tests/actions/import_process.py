"""A process of its own that imports into the data folder it is given, for tests that kill it or fill its disk.

python import_process.py import FILE      prints what the store held before and holds after it
python import_process.py stall FILE       prints `half` in the middle and waits to be killed
python import_process.py full FILE        the same import on a disk with room for half of it
python import_process.py look             prints what the store holds
"""

import json
import sys
import time
from pathlib import Path

from mingbian.store.opening import open_store

open_store()

from django.db import connection  # noqa: E402

from mingbian.actions.import_files import import_files  # noqa: E402
from mingbian.actions.import_report import Progress  # noqa: E402
from mingbian.domain.clock import beijing  # noqa: E402
from mingbian.store import models as rows  # noqa: E402

NOW = beijing(2026, 4, 2, 8, 0)
ROOM_FOR_HALF = 120  # pages of 4 KiB


def stall(_: Progress) -> None:
    print("half", flush=True)
    time.sleep(60)


def held() -> dict[str, int]:
    tables = (rows.OrderLine, rows.ImportedFile, rows.ImportProblem, rows.TimelineEvent, rows.SalesDay)
    return {table.__name__: table.objects.count() for table in tables}


def main(what: str, file: str) -> None:
    shop, _ = rows.Shop.objects.get_or_create(name="晴天小铺", defaults={"opened_at": NOW})
    before = held()
    if what == "full":
        with connection.cursor() as cursor:
            pages = cursor.execute("PRAGMA page_count").fetchone()[0]
            cursor.execute(f"PRAGMA max_page_count = {pages + ROOM_FOR_HALF}")
    progress = stall if what == "stall" else None
    report = import_files(shop, [Path(file), Path(file)], now=NOW, by=None, progress=progress)
    stopped = report.stopped
    told = {
        "before": before,
        "after": held(),
        "endings": [file.ending.value for file in report.files],
        "stopped": [stopped.code, stopped.message, stopped.hint] if stopped else None,
    }
    print(json.dumps(told, ensure_ascii=False))


main(*sys.argv[1:])

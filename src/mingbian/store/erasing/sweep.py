"""What a database keeps of rows that are gone: free pages, the write-ahead log. Rewritten here, as far as we can.

SQLite: the word indexes are merged, the whole file is written anew (VACUUM) and the log is emptied, so that nothing of
the rows is left in any of them.
PostgreSQL: dead rows are cleared (VACUUM), and the word indexes are written anew, which would keep each word for ever;
the rows' bytes lie in the server's files until they are used again. Who runs the server frees them with VACUUM FULL at
a quiet hour, and lets old WAL archives and base backups run out.
"""

from pathlib import Path

from django.db import DatabaseError, connection

from mingbian.store.indexed_texts import INDEXED
from mingbian.store.word_index import tidy

AT_ONCE_BYTES = 200_000_000
"""More takes longer to rewrite than somebody waits for a page; the loop does it then."""


def sweep(*, at_once: bool = False) -> bool:
    """Whether it was done. False inside a transaction, while somebody reads or writes, or for much `at_once`.

    Who is told False tries again later; nothing is lost.
    """
    if connection.in_atomic_block:
        return False
    try:
        return _sweep_sqlite(at_once=at_once) if connection.vendor == "sqlite" else _sweep_postgresql(at_once=at_once)
    except DatabaseError:
        return False


def _sweep_sqlite(*, at_once: bool) -> bool:
    if at_once and _bytes() > AT_ONCE_BYTES:
        return False
    tidy()
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy, *_ = cursor.fetchone()
        return not busy


def _bytes() -> int:
    file = Path(str(connection.settings_dict["NAME"]))
    return file.stat().st_size if file.is_file() else 0


def _sweep_postgresql(*, at_once: bool) -> bool:
    names = [index.name for index in INDEXED]
    with connection.cursor() as cursor:
        cursor.execute("SELECT sum(pg_relation_size(to_regclass(name))) FROM unnest(%s::text[]) AS name", [names])
        (size,) = cursor.fetchone()
        if at_once and size and size > AT_ONCE_BYTES:
            return False
        tidy()
        cursor.execute("VACUUM")
    return True

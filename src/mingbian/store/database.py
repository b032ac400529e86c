"""One address becomes Django's description of a database: nothing is SQLite, `postgres://…` is PostgreSQL."""

from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

# WAL lets pages read while an import writes. FULL makes each commit survive a power cut, about 260 a second on an
# ordinary disk, so acts group their writes. IMMEDIATE takes the write lock at the start of a transaction: a transaction
# that first reads and then writes would otherwise be refused halfway when another one wrote in between.
SQLITE_AT_START = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA cache_size = -65536;
PRAGMA temp_store = MEMORY;
"""
WAIT_FOR_LOCK_SECONDS = 30


def database_at(address: str, *, home: Path) -> dict[str, object]:
    """Django's entry for `DATABASES`. An empty address is `mingbian.sqlite3` in the data folder.

    Raises ValueError for another scheme: a mistyped address must stop the start, not open an empty database.
    """
    if not address:
        return sqlite_in(home / "mingbian.sqlite3")
    parts = urlsplit(address)
    if parts.scheme not in ("postgres", "postgresql"):
        raise ValueError(f"MINGBIAN_DATABASE must begin with postgres:// , not {parts.scheme}://")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.removeprefix("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or dict(parse_qsl(parts.query)).get("host", ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def sqlite_in(file: Path) -> dict[str, object]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": file,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": WAIT_FOR_LOCK_SECONDS,
            "init_command": SQLITE_AT_START,
        },
    }

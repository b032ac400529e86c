from pathlib import Path

import pytest
from django.db import connection

from mingbian.store.database import database_at


def test_without_an_address_everything_is_one_file_in_the_data_folder() -> None:
    entry = database_at("", home=Path("/data"))

    assert entry["ENGINE"] == "django.db.backends.sqlite3"
    assert entry["NAME"] == Path("/data/mingbian.sqlite3")


def test_an_address_names_a_postgresql() -> None:
    entry = database_at("postgres://m%40x:p%2Fw@db.local:6432/shop", home=Path("/data"))

    assert {name: entry[name] for name in ("USER", "PASSWORD", "HOST", "PORT", "NAME")} == {
        "USER": "m@x",
        "PASSWORD": "p/w",
        "HOST": "db.local",
        "PORT": "6432",
        "NAME": "shop",
    }


def test_a_socket_stands_in_the_query() -> None:
    assert database_at("postgresql://m@/shop?host=/run/pg", home=Path())["HOST"] == "/run/pg"


@pytest.mark.parametrize("address", ["mysql://a/b", "shop.sqlite3", "http://x", "postgre://a/b"])
def test_a_mistyped_address_stops_the_start(address: str) -> None:
    with pytest.raises(ValueError, match="postgres://"):
        database_at(address, home=Path())


@pytest.mark.skipif(connection.vendor != "sqlite", reason="these are SQLite's own settings")
@pytest.mark.parametrize(("pragma", "value"), [("synchronous", 2), ("foreign_keys", 1)])
def test_sqlite_keeps_every_commit_and_every_link(db: None, pragma: str, value: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {pragma}")
        assert cursor.fetchone()[0] == value

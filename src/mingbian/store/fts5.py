"""Words in SQLite: a table of FTS5 beside each table, in which only words and places lie, followed by triggers."""

import sqlite3
from typing import Any

from django.db.backends.utils import CursorWrapper

from mingbian.domain.bigrams import index_words
from mingbian.store.indexed_texts import IndexedText, line_words

ID_BITS = 28
"""A row's place in an FTS5 table is its moment and its id in one number: then the newest are the last ones there."""


def shop_words(shop_id: int, text: str) -> str:
    """The words of a shop's text as FTS5 gets them, parted by spaces."""
    parted = f" {shop_id}="
    return parted.join(["", *index_words(text)])


def teach(held: Any) -> None:
    """Tell a fresh SQLite connection how words are made; its triggers ask for it."""
    if isinstance(held, sqlite3.Connection):
        held.create_function("shop_words", 2, shop_words, deterministic=True)
        held.create_function("line_words", 1, line_words, deterministic=True)


def follow(cursor: CursorWrapper, index: IndexedText) -> None:
    """Make what is missing of one index, with the words of all rows that are there. Again is free."""
    cursor.execute("SELECT name FROM sqlite_master WHERE name IN (%s, %s)", [index.name, f"{index.name}_in"])
    held = {name for (name,) in cursor.fetchall()}
    if index.name not in held:
        cursor.execute(
            f"CREATE VIRTUAL TABLE {index.name} USING fts5("
            "words, content='', detail=none, columnsize=0, tokenize=\"ascii tokenchars '='\")"
        )
        cursor.execute(f"INSERT INTO {index.name}(rowid, words) {_row(index, 'kept')} FROM {index.table} AS kept")
    if f"{index.name}_in" not in held:
        for trigger in _triggers(index):
            cursor.execute(trigger)


def tidy(cursor: CursorWrapper, index: IndexedText) -> None:
    """Write one index anew without what was erased: until then a dropped word lies there beside its mark."""
    cursor.execute(f"INSERT INTO {index.name}({index.name}) VALUES ('optimize')")  # noqa: S608 (our own names)


def _triggers(index: IndexedText) -> tuple[str, str, str]:
    add = f"INSERT INTO {index.name}(rowid, words) {_row(index, 'new')};"
    drop = f"INSERT INTO {index.name}({index.name}, rowid, words) {_row(index, 'old', 'delete')};"
    columns = ("at", index.column) if index.of_dispute else ("shop_id", "at", index.column)
    changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in columns)
    return (
        f"CREATE TRIGGER {index.name}_in AFTER INSERT ON {index.table} BEGIN {add} END",
        f"CREATE TRIGGER {index.name}_out AFTER DELETE ON {index.table} BEGIN {drop} END",
        f"CREATE TRIGGER {index.name}_anew AFTER UPDATE OF {', '.join(columns)} ON {index.table} "
        f"WHEN {changed} BEGIN {drop} {add} END",
    )


def _row(index: IndexedText, row: str, command: str = "") -> str:
    told = f"line_words({row}.{index.column})" if index.lines else f"{row}.{index.column}"
    shop = index.shop if index.of_dispute else f"{row}.{index.shop}"
    first = f"'{command}', " if command else ""
    return f"SELECT {first}({row}.at << {ID_BITS}) | {row}.id, shop_words({shop}, {told})"

"""The words of what was said and read, kept where they are found at once: in the database, beside their rows.

SQLite: an FTS5 table for each table, filled and emptied by triggers, so that it follows in the very transaction in
which a row is written, changed or erased, whoever does it. PostgreSQL: a GIN index over the words, which follows by
itself. Both hold what `domain.bigrams` makes of a text, each word behind its shop's number: no shop's word is looked up
in another's, and a word of two characters is found as quickly as a long one.

Nothing here belongs to a migration: what is missing is made after each (`follow`), for SQLite drops the triggers of a
table that a migration rebuilds.
"""

import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.backends.utils import CursorWrapper

from mingbian.domain.bigrams import HAN, LONGEST_WORD, index_words

ID_BITS = 28
"""A row's place in an FTS5 table is its moment and its id in one number: then the newest are the last ones there."""


@dataclass(frozen=True, slots=True)
class WordIndex:
    """Which column of which table holds words. `lines` says that it is JSON of `reading.words.as_kept`."""

    table: str
    column: str = "text"
    lines: bool = False

    @property
    def name(self) -> str:
        return f"{self.table}_words"


INDEXES = (
    WordIndex("chat_message"),
    WordIndex("complaint"),
    WordIndex("review"),
    WordIndex("phone_call"),
    WordIndex("file_words", "lines", lines=True),
)


def shop_words(shop_id: int, text: str) -> str:
    """The words of a shop's text as FTS5 gets them, parted by spaces."""
    parted = f" {shop_id}="
    return parted.join(["", *index_words(text)])


def teach(held: Any) -> None:
    """Tell a fresh SQLite connection how words are made; its triggers ask for it."""
    if isinstance(held, sqlite3.Connection):
        held.create_function("shop_words", 2, shop_words, deterministic=True)
        held.create_function("line_words", 1, line_words, deterministic=True)


def line_words(lines: str) -> str:
    """The words of a page's lines as they stand in the table."""
    return "\n".join(str(line[0]) for line in json.loads(lines or "[]"))


def follow() -> None:
    """Make the indexes that are missing, with the words of all rows that are there. Again is free.

    A start that was cut off may have left tables out; they have their index after the migration that makes them.
    """
    with connection.cursor() as cursor:
        made = set(connection.introspection.table_names(cursor))
        for index in (one for one in INDEXES if one.table in made):
            if connection.vendor == "sqlite":
                _follow_sqlite(cursor, index)
            else:
                _follow_postgresql(cursor, index)


def tidy() -> None:
    """Write the SQLite indexes anew without what was erased: until then a dropped word lies there beside its mark."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            for index in INDEXES:
                cursor.execute(f"INSERT INTO {index.name}({index.name}) VALUES ('optimize')")  # noqa: S608 (our own names)


def _follow_sqlite(cursor: CursorWrapper, index: WordIndex) -> None:
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


def _triggers(index: WordIndex) -> tuple[str, str, str]:
    add = f"INSERT INTO {index.name}(rowid, words) {_row(index, 'new')};"
    drop = f"INSERT INTO {index.name}({index.name}, rowid, words) {_row(index, 'old', 'delete')};"
    return (
        f"CREATE TRIGGER {index.name}_in AFTER INSERT ON {index.table} BEGIN {add} END",
        f"CREATE TRIGGER {index.name}_out AFTER DELETE ON {index.table} BEGIN {drop} END",
        f"CREATE TRIGGER {index.name}_anew AFTER UPDATE OF shop_id, at, {index.column} ON {index.table} "
        f"WHEN old.{index.column} IS NOT new.{index.column} OR old.at <> new.at OR old.shop_id <> new.shop_id "
        f"BEGIN {drop} {add} END",
    )


def _row(index: WordIndex, row: str, command: str = "") -> str:
    told = f"line_words({row}.{index.column})" if index.lines else f"{row}.{index.column}"
    first = f"'{command}', " if command else ""
    return f"SELECT {first}({row}.at << {ID_BITS}) | {row}.id, shop_words({row}.shop_id, {told})"


_PAIRS = f"""
CREATE OR REPLACE FUNCTION shop_words(shop_id bigint, said text) RETURNS tsvector
IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
    SELECT COALESCE(array_to_tsvector(array_agg(shop_id || '=' || word)), ''::tsvector)
    FROM (SELECT lower(normalize(said, NFKC)) AS plain) AS one,
    LATERAL (
        SELECT substr(plain, place, 2) AS word FROM generate_series(1, length(plain) - 1) AS place
        WHERE substr(plain, place, 2) ~ '^[{HAN}]{{2}}$'
        UNION
        SELECT right(run[1], 1) FROM regexp_matches(plain, '[{HAN}]+', 'g') AS run
        UNION
        SELECT left(run[1], {LONGEST_WORD})
        FROM regexp_matches(regexp_replace(plain, '[{HAN}]', ' ', 'g'), '[[:alnum:]]+', 'g') AS run
    ) AS words
$$
"""  # noqa: S608 (made of constants)
_LINES = """
CREATE OR REPLACE FUNCTION line_words(lines jsonb) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
    SELECT COALESCE(string_agg(line ->> 0, E'\\n'), '') FROM jsonb_array_elements(lines) AS line
$$
"""


def _follow_postgresql(cursor: CursorWrapper, index: WordIndex) -> None:
    cursor.execute(_PAIRS)
    cursor.execute(_LINES)
    cursor.execute(f"CREATE INDEX IF NOT EXISTS {index.name} ON {index.table} USING gin ({words_in(index)})")


def words_in(index: WordIndex, row: str = "") -> str:
    """The indexed expression on PostgreSQL, as a question must write it too."""
    column = f"{row}{index.column}"
    told = f"line_words({column})" if index.lines else column
    return f"shop_words({row}shop_id, {told})"

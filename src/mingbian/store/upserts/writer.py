"""Rows of one kind into their table: new ones inserted, known ones merged with what is told now."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import chain
from typing import Any

from django.db import connection
from django.db.backends.utils import CursorWrapper

from mingbian.store.upserts.gathering import Chunk, derived_of, source_of
from mingbian.store.upserts.merging import Told, Value, merged, older_from_words
from mingbian.store.upserts.statements import Statements
from mingbian.store.upserts.tally import Tally
from mingbian.store.upserts.upsert import Key, Upsert


class Writer:
    """Writes chunks of one kind and keeps the tally. The rows are all there after `finish`.

    The caller holds the shop's lock: between looking for a row and writing it nobody else may write it.
    """

    def __init__(self, upsert: Upsert, *, shop_id: int, now: datetime) -> None:
        self.tally = Tally()
        self._upsert, self._shop_id, self._now = upsert, shop_id, now
        self._statements = Statements(upsert, place="?" if connection.vendor == "sqlite" else "%s")
        self._keeps_versions, self._silent = upsert.keeps_versions, upsert.nothing()

    def write(self, chunk: Chunk) -> None:
        with connection.cursor() as cursor:
            cursor.execute(self._statements.last_id)
            last_id: int = cursor.fetchone()[0]
            # In a first import every row is new, and then nothing needs to be looked for.
            all_new = self._insert(cursor, chunk.rows) == len(chunk.rows)
            known = frozenset[Key]() if all_new else self._merge(cursor, chunk, last_id)
        self.tally.added += len(chunk.rows) - len(known)
        self.tally.unchanged += chunk.doubled
        for key, derived in zip(chunk.told, chunk.derived, strict=True):
            if key not in known:
                self._note(key, chunk.about, derived)

    def finish(self) -> Tally:
        if self._upsert.tidy:
            with connection.cursor() as cursor:
                cursor.execute(self._upsert.tidy, [self._shop_id])
        return self.tally

    def _insert(self, cursor: CursorWrapper, rows: list[tuple[Value, ...]]) -> int:
        """How many of the rows were new. Many rows a statement: then the database works long without Python."""
        at_once, new = self._statements.at_once, 0
        for begin in range(0, len(rows), at_once):
            some = rows[begin : begin + at_once]
            new += _executed(cursor, self._statements.insert(len(some)), list(chain.from_iterable(some))).rowcount
        return new

    def _merge(self, cursor: CursorWrapper, chunk: Chunk, last_id: int) -> frozenset[Key]:
        """Merge into the rows that were there before; answers their keys."""
        updates: list[tuple[Value, ...]] = []
        touches: list[tuple[Value, ...]] = []
        known: set[Key] = set()
        for id_, key, stored in self._stored(cursor, chunk.told, last_id):
            known.add(key)
            now = merged(stored, chunk.told[key], self._upsert.columns, self._silent)
            source = source_of(now, versions=self._keeps_versions)
            if now.values != stored.values:
                derived = derived_of(self._upsert, key, now, self._now)
                updates.append((*source, *now.values, *derived, id_))
                self._note(key, chunk.about, derived, derived_of(self._upsert, key, stored, self._now))
            elif self._keeps_versions and now != stored:
                touches.append((*source, id_))
        for statement, rows in ((self._statements.update, updates), (self._statements.touch, touches)):
            if rows:
                cursor.executemany(statement, rows)
        self.tally.changed += len(updates)
        self.tally.unchanged += len(known) - len(updates)
        return frozenset(known)

    def _stored(self, cursor: CursorWrapper, told: Mapping[Key, Told], last_id: int) -> Iterator[tuple[int, Key, Told]]:
        """The rows of these keys as they were before the last insert."""
        found = _executed(cursor, self._statements.find(len(told)), [*chain.from_iterable(told), self._shop_id])
        keys = len(self._upsert.key)
        for id_, imported, row, *rest in found.fetchall():
            if id_ <= last_id:
                version, older = (rest.pop(0), rest.pop(0)) if self._keeps_versions else (0, "")
                stored = Told(version, imported, row, tuple(rest[keys:]), older_from_words(older))
                yield id_, tuple(rest[:keys]), stored

    def _note(self, key: Key, about: Mapping[Key, str], *derived: tuple[Value, ...]) -> None:
        """Remember of whom something is new, and on which days sales must be counted anew."""
        if key in about:
            self.tally.about[about[key]] += 1
        if self._upsert.day_of is not None:
            for cells in derived:
                self.tally.days.add(self._upsert.day_of(cells))


def _executed(cursor: CursorWrapper, statement: str, values: list[Value]) -> Any:
    """The cursor after a statement with thousands of places.

    Django looks through each statement for places to rewrite, and with thousands that takes longer than the database
    does. So SQLite is told directly, in its own notation.
    """
    if connection.vendor != "sqlite":
        cursor.execute(statement, values)
        return cursor
    with connection.wrap_database_errors:
        return connection.connection.execute(statement, values)

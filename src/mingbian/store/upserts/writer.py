"""Rows of one kind into their table: new ones inserted, known ones merged with what is told now."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from django.db import connection
from django.db.backends.utils import CursorWrapper

from mingbian.store.upserts.merging import Told, Value, merged, older_from_words, older_in_words
from mingbian.store.upserts.statements import Statements
from mingbian.store.upserts.tally import Tally
from mingbian.store.upserts.upsert import Key, Upsert


class Writer:
    """Writes what rows of one table are told and keeps the tally."""

    def __init__(self, upsert: Upsert, tally: Tally, *, shop_id: int, now: datetime) -> None:
        self._upsert, self._tally, self._shop_id, self._now = upsert, tally, shop_id, now
        self._statements = Statements(upsert)
        self._keeps_versions = upsert.keeps_versions
        self._silent, self._untold = upsert.nothing(), tuple(upsert.untold().values())

    def write(self, told: Mapping[Key, Told], about: Mapping[Key, str]) -> None:
        """`about` says which of the rows somebody watches, and under which number."""
        derived = {key: self._derived(key, row) for key, row in told.items()} if self._upsert.derive else {}
        shop, source, untold = self._shop_id, self._source, self._untold
        rows = [(shop, *source(row), *key, *row.values, *derived.get(key, ()), *untold) for key, row in told.items()]
        with connection.cursor() as cursor:
            cursor.execute(self._statements.last_id)
            last_id: int = cursor.fetchone()[0]
            cursor.executemany(self._statements.insert, rows)
            # In a first import every row is new, and then nothing needs to be looked for.
            known = frozenset[Key]() if cursor.rowcount == len(rows) else self._merge(cursor, told, about, last_id)
        self._tally.added += len(rows) - len(known)
        for key in told if about or derived else ():
            if key not in known:
                self._note(key, about, derived.get(key))

    def _merge(
        self, cursor: CursorWrapper, told: Mapping[Key, Told], about: Mapping[Key, str], last_id: int
    ) -> frozenset[Key]:
        """Merge into the rows that were there before; answers their keys."""
        updates: list[tuple[Value, ...]] = []
        touches: list[tuple[Value, ...]] = []
        known: set[Key] = set()
        for id_, key, stored in self._stored(cursor, told, last_id):
            known.add(key)
            now = merged(stored, told[key], self._upsert.columns, self._silent)
            if now.values != stored.values:
                derived = self._derived(key, now)
                updates.append((*self._source(now), *now.values, *derived, id_))
                self._note(key, about, derived, self._derived(key, stored))
            elif self._keeps_versions and now != stored:
                touches.append((*self._source(now), id_))
        for statement, rows in ((self._statements.update, updates), (self._statements.touch, touches)):
            if rows:
                cursor.executemany(statement, rows)
        self._tally.changed += len(updates)
        self._tally.unchanged += len(known) - len(updates)
        return frozenset(known)

    def _stored(self, cursor: CursorWrapper, told: Mapping[Key, Told], last_id: int) -> Iterator[tuple[int, Key, Told]]:
        """The rows of these keys as they were before the last insert."""
        cursor.execute(self._statements.find(len(told)), [*(part for key in told for part in key), self._shop_id])
        keys = len(self._upsert.key)
        for id_, imported, row, *rest in cursor.fetchall():
            if id_ <= last_id:
                version, older = (rest.pop(0), rest.pop(0)) if self._keeps_versions else (0, "")
                stored = Told(version, imported, row, tuple(rest[keys:]), older_from_words(older))
                yield id_, tuple(rest[:keys]), stored

    def _source(self, told: Told) -> tuple[Value, ...]:
        if self._keeps_versions:
            return (told.imported, told.row, told.version, older_in_words(told.older) if told.older else "")
        return (told.imported, told.row)

    def _derived(self, key: Key, told: Told) -> tuple[Value, ...]:
        return self._upsert.derive(key, told, self._now) if self._upsert.derive else ()

    def _note(self, key: Key, about: Mapping[Key, str], *derived: tuple[Value, ...] | None) -> None:
        """Remember of whom something is new, and on which days sales must be counted anew."""
        if key in about:
            self._tally.about[about[key]] += 1
        if self._upsert.day_of is not None:
            self._tally.days.update(self._upsert.day_of(cells) for cells in derived if cells)

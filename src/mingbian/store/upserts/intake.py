"""Lines of one file on their way into one table, a few thousand at a time, inside the caller's transaction."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from django.db import connection
from django.db.backends.utils import CursorWrapper

from mingbian.domain.sheet import SheetLine
from mingbian.store.upserts.merging import Told, Value, merged, older_from_words, older_in_words
from mingbian.store.upserts.statements import Statements
from mingbian.store.upserts.upsert import Key, Upsert

CHUNK = 2_000
SHORT = 16


@dataclass(slots=True)
class Tally:
    """What became of the lines: new rows, rows in which something changed, rows that were known just so.

    `about` counts new and changed rows for the watched order and tracking numbers. `days` are the days whose sales
    must be counted anew, as their first seconds.
    """

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    about: Counter[str] = field(default_factory=Counter)
    days: set[int] = field(default_factory=set)


class Intake:
    """Takes lines of one kind from one file. The rows are all there after `finish`.

    The caller holds the shop's lock: between looking for a row and writing it nobody else may write it.
    """

    def __init__(
        self,
        upsert: Upsert,
        *,
        shop_id: int,
        imported_id: int | None,
        now: datetime,
        watched: frozenset[str] = frozenset(),
    ) -> None:
        self.tally = Tally()
        self._upsert, self._shop_id, self._imported_id = upsert, shop_id, imported_id
        self._now, self._watched = now, watched
        self._statements = Statements(upsert)
        self._insert = self._statements.insert
        self._keeps_versions = upsert.keeps_versions
        self._silent, self._untold = upsert.nothing(), tuple(upsert.untold().values())
        self._waiting: dict[Key, Told] = {}
        self._about: dict[Key, str] = {}
        self._once: set[int] = set()
        self._again: Counter[int] = Counter()

    def take(self, line: SheetLine, as_of: int) -> None:
        """`as_of` is how new the table is that the line stands in, in seconds, 0 where nothing tells."""
        upsert = self._upsert
        key, cells = upsert.key_of(line), upsert.cells(line)
        if upsert.numbered:
            key = self._numbered(key)
        told = Told(upsert.version(cells, as_of) if upsert.version else 0, self._imported_id, line.source.row, cells)
        if key in self._waiting:
            told = merged(self._waiting[key], told, upsert.columns, self._silent)
            self.tally.unchanged += 1
        self._waiting[key] = told
        if self._watched and (about := upsert.about(line)) in self._watched:
            self._about[key] = about
        if len(self._waiting) >= CHUNK:
            self._flush()

    def finish(self) -> Tally:
        self._flush()
        if self._upsert.tidy:
            with connection.cursor() as cursor:
                cursor.execute(self._upsert.tidy, [self._shop_id])
        return self.tally

    def _numbered(self, key: Key) -> Key:
        """Equal lines of one file are told apart by counting them; in the next file they count the same."""
        digest = str(key[0])
        short = int(digest[:SHORT], 16)  # a bill of two million lines: numbers take half the room of texts
        if short in self._once:
            self._again[short] += 1
        self._once.add(short)
        return (f"{digest}-{self._again[short]}",)

    def _flush(self) -> None:
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, {}
        derived = [self._derived(key, told) for key, told in waiting.items()]
        shop, untold, source = self._shop_id, self._untold, self._source
        rows = [
            (shop, *source(told), *key, *told.values, *made, *untold)
            for (key, told), made in zip(waiting.items(), derived, strict=True)
        ]
        with connection.cursor() as cursor:
            cursor.execute(self._statements.last_id)
            last_id: int = cursor.fetchone()[0]
            cursor.executemany(self._insert, rows)
            # In a first import every row is new, and then nothing needs to be looked for.
            known = frozenset[Key]() if cursor.rowcount == len(rows) else self._merge(cursor, waiting, last_id)
        self.tally.added += len(rows) - len(known)
        for key, made in zip(waiting, derived, strict=True):
            if key not in known:
                self._note(key, made)
        self._about.clear()

    def _source(self, told: Told) -> tuple[Value, ...]:
        if self._keeps_versions:
            return (told.imported, told.row, told.version, older_in_words(told.older) if told.older else "")
        return (told.imported, told.row)

    def _derived(self, key: Key, told: Told) -> tuple[Value, ...]:
        return self._upsert.derive(key, told, self._now) if self._upsert.derive else ()

    def _merge(self, cursor: CursorWrapper, waiting: dict[Key, Told], last_id: int) -> frozenset[Key]:
        """Merge into the rows that were there before; answers their keys."""
        updates: list[tuple[Value, ...]] = []
        touches: list[tuple[Value, ...]] = []
        known: set[Key] = set()
        for id_, key, stored in self._stored(cursor, waiting, last_id):
            known.add(key)
            now = merged(stored, waiting[key], self._upsert.columns, self._silent)
            if now.values != stored.values:
                derived = self._derived(key, now)
                updates.append((*self._source(now), *now.values, *derived, id_))
                self._note(key, derived, before=self._derived(key, stored))
            elif self._keeps_versions and now != stored:
                touches.append((*self._source(now), id_))
        for statement, rows in ((self._statements.update, updates), (self._statements.touch, touches)):
            if rows:
                cursor.executemany(statement, rows)
        self.tally.changed += len(updates)
        self.tally.unchanged += len(known) - len(updates)
        return frozenset(known)

    def _stored(self, cursor: CursorWrapper, waiting: dict[Key, Told], last_id: int) -> Iterator[tuple[int, Key, Told]]:
        """The rows of these keys as they were before the last insert."""
        cursor.execute(self._statements.find(len(waiting)), [*(part for key in waiting for part in key), self._shop_id])
        keys = len(self._upsert.key)
        for id_, imported, row, *rest in cursor.fetchall():
            if id_ <= last_id:
                version, older = (rest.pop(0), rest.pop(0)) if self._keeps_versions else (0, "")
                told = Told(version, imported, row, tuple(rest[keys:]), older_from_words(older))
                yield id_, tuple(rest[:keys]), told

    def _note(self, key: Key, derived: tuple[Value, ...], before: tuple[Value, ...] = ()) -> None:
        """Remember of whom something is new, and on which days sales must be counted anew."""
        if key in self._about:
            self.tally.about[self._about[key]] += 1
        if self._upsert.day_of is not None:
            self.tally.days.add(self._upsert.day_of(derived))
            if before:
                self.tally.days.add(self._upsert.day_of(before))

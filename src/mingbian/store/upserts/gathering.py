"""Lines of one kind from one file, gathered into chunks of rows that are ready to write. Touches no database."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from mingbian.domain.sheet import SheetLine
from mingbian.store.upserts.merging import Told, Value, merged, older_in_words
from mingbian.store.upserts.upsert import Key, Upsert

CHUNK = 2_000
SHORT = 16


class Chunk(NamedTuple):
    """What some rows are told. `rows` are the whole rows, for those that are new; `derived` what was made for each.

    `about` has the watched number that a row tells of, where it does. `doubled` lines stood twice and were merged.
    """

    upsert: Upsert
    told: Mapping[Key, Told]
    rows: list[tuple[Value, ...]]
    derived: list[tuple[Value, ...]]
    about: Mapping[Key, str]
    doubled: int


class Gathering:
    """Gathers the lines of one kind."""

    def __init__(
        self,
        upsert: Upsert,
        *,
        shop_id: int,
        imported_id: int | None,
        now: datetime,
        watched: frozenset[str] = frozenset(),
    ) -> None:
        self._upsert, self._shop_id, self._imported_id = upsert, shop_id, imported_id
        self._now, self._watched = now, watched
        self._silent, self._untold = upsert.nothing(), tuple(upsert.untold().values())
        self._lines: list[SheetLine] = []
        self._as_of = 0
        self._once: set[int] = set()
        self._again: Counter[int] = Counter()

    def take(self, line: SheetLine, as_of: int) -> Chunk | None:
        """A chunk when one is full. `as_of` is how new the line's table is, in seconds, 0 where nothing tells."""
        full = self.rest() if as_of != self._as_of or len(self._lines) == CHUNK else None
        self._as_of = as_of
        self._lines.append(line)
        return full

    def rest(self) -> Chunk | None:
        """What is gathered so far."""
        lines, self._lines = self._lines, []
        if not lines:
            return None
        keys = list(map(self._upsert.key_of, lines))
        if self._upsert.numbered:
            keys = list(map(self._numbered, keys))
        told = self._told(lines, keys)
        derived = [derived_of(self._upsert, key, row, self._now) for key, row in told.items()]
        shop, versions, untold = self._shop_id, self._upsert.keeps_versions, self._untold
        rows = [
            (shop, *source_of(row, versions=versions), *key, *row.values, *made, *untold)
            for (key, row), made in zip(told.items(), derived, strict=True)
        ]
        return Chunk(self._upsert, told, rows, derived, self._about(lines, keys), len(lines) - len(told))

    def _told(self, lines: list[SheetLine], keys: list[Key]) -> dict[Key, Told]:
        """What each row is told; lines of one key, which stand twice in the file, are merged."""
        version_of, as_of = self._upsert.version, self._as_of
        told: dict[Key, Told] = {}
        for line, key, cells in zip(lines, keys, self._upsert.cells(lines), strict=True):
            said = Told(version_of(cells, as_of) if version_of else 0, self._imported_id, line.source.row, cells)
            told[key] = merged(told[key], said, self._upsert.columns, self._silent) if key in told else said
        return told

    def _about(self, lines: list[SheetLine], keys: list[Key]) -> dict[Key, str]:
        if not self._watched:
            return {}
        numbers = zip(keys, map(self._upsert.about, lines), strict=True)
        return {key: number for key, number in numbers if number in self._watched}

    def _numbered(self, key: Key) -> Key:
        """Equal lines of one file are told apart by counting them; in the next file they count the same."""
        digest = str(key[0])
        short = int(digest[:SHORT], 16)  # a bill of two million lines: numbers take half the room of texts
        if short in self._once:
            self._again[short] += 1
        self._once.add(short)
        return (f"{digest}-{self._again[short]}",)


def source_of(told: Told, *, versions: bool) -> tuple[Value, ...]:
    """The first columns of a row: where it stood, and how new it is where that is kept."""
    if versions:
        return (told.imported, told.row, told.version, older_in_words(told.older) if told.older else "")
    return (told.imported, told.row)


def derived_of(upsert: Upsert, key: Key, told: Told, now: datetime) -> tuple[Value, ...]:
    return upsert.derive(key, told, now) if upsert.derive else ()

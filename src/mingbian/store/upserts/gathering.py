"""Lines of one kind from one file, gathered into chunks of rows that are ready to write. Touches no database."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import repeat
from typing import NamedTuple

from mingbian.domain.lines import Lines, joined
from mingbian.store.upserts.merging import Told, Value, merged, older_in_words
from mingbian.store.upserts.upsert import Key, Upsert

CHUNK = 2_048
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
        erased: Callable[[str], bool] | None = None,
    ) -> None:
        self.passed_over = 0
        """Lines of orders whose buyer was erased: they are not brought back."""
        self._upsert, self._shop_id, self._imported_id = upsert, shop_id, imported_id
        self._erased = erased
        self._now, self._watched = now, watched
        self._silent, self._untold = upsert.nothing(), tuple(upsert.untold().values())
        self._parts: list[Lines] = []
        self._count = self._as_of = 0
        self._once: set[int] = set()
        self._again: Counter[int] = Counter()

    def take(self, lines: Lines, as_of: int) -> Chunk | None:
        """A chunk when one is full. `as_of` is how new the lines' table is, in seconds, 0 where nothing tells."""
        full = self.rest() if as_of != self._as_of or self._count >= CHUNK else None
        self._as_of = as_of
        self._parts.append(lines)
        self._count += len(lines)
        return full

    def rest(self) -> Chunk | None:
        """What is gathered so far."""
        if not self._parts:
            return None
        lines, self._parts, self._count = self._without_erased(joined(self._parts)), [], 0
        if not len(lines):
            return None
        keys: list[Key] = list(zip(*self._upsert.keys(lines), strict=True))
        if self._upsert.numbered:
            keys = list(map(self._numbered, keys))
        told = self._told(lines, keys)
        derived = [derived_of(self._upsert, key, row, self._now) for key, row in told.items()]
        return Chunk(
            self._upsert, told, self._rows(told, derived), derived, self._about(lines, keys), len(lines) - len(told)
        )

    def _without_erased(self, lines: Lines) -> Lines:
        if self._erased is None or not self._upsert.about:
            return lines
        numbers = map(str, lines.columns[self._upsert.about])
        left = [place for place, number in enumerate(numbers) if not self._erased(number)]
        self.passed_over += len(lines) - len(left)
        return lines if len(left) == len(lines) else lines.only(left)

    def _told(self, lines: Lines, keys: list[Key]) -> dict[Key, Told]:
        """What each row is told; lines of one key, which stand twice in the file, are merged."""
        cells = self._upsert.cells(lines)
        versions = self._upsert.versions(cells, self._as_of) if self._upsert.versions else repeat(0)
        said = list(map(Told, versions, repeat(self._imported_id), lines.rows, zip(*cells, strict=True)))
        told = dict(zip(keys, said, strict=True))
        return told if len(told) == len(keys) else self._merged(keys, said)

    def _merged(self, keys: Sequence[Key], said: Iterable[Told]) -> dict[Key, Told]:
        told: dict[Key, Told] = {}
        for key, row in zip(keys, said, strict=True):
            told[key] = merged(told[key], row, self._upsert.columns, self._silent) if key in told else row
        return told

    def _rows(self, told: Mapping[Key, Told], derived: list[tuple[Value, ...]]) -> list[tuple[Value, ...]]:
        shop, versions, untold = self._shop_id, self._upsert.keeps_versions, self._untold
        return [
            (shop, *source_of(row, versions=versions), *key, *row.values, *made, *untold)
            for (key, row), made in zip(told.items(), derived, strict=True)
        ]

    def _about(self, lines: Lines, keys: list[Key]) -> dict[Key, str]:
        if not self._watched or not self._upsert.about:
            return {}
        numbers = zip(keys, map(str, lines.columns[self._upsert.about]), strict=True)
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

"""Lines of one file on their way into one table, a few thousand at a time, inside the caller's transaction."""

from collections import Counter
from datetime import datetime

from django.db import connection

from mingbian.domain.sheet import SheetLine
from mingbian.store.upserts.merging import Told, merged
from mingbian.store.upserts.tally import Tally
from mingbian.store.upserts.upsert import Key, Upsert
from mingbian.store.upserts.writer import Writer

CHUNK = 2_000
SHORT = 16


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
        self._upsert, self._shop_id, self._imported_id, self._watched = upsert, shop_id, imported_id, watched
        self._writer = Writer(upsert, self.tally, shop_id=shop_id, now=now)
        self._silent = upsert.nothing()
        self._lines: list[SheetLine] = []
        self._as_of = 0
        self._once: set[int] = set()
        self._again: Counter[int] = Counter()

    def take(self, line: SheetLine, as_of: int) -> None:
        """`as_of` is how new the table is that the line stands in, in seconds, 0 where nothing tells."""
        if as_of != self._as_of or len(self._lines) == CHUNK:
            self._write()
            self._as_of = as_of
        self._lines.append(line)

    def finish(self) -> Tally:
        self._write()
        if self._upsert.tidy:
            with connection.cursor() as cursor:
                cursor.execute(self._upsert.tidy, [self._shop_id])
        return self.tally

    def _write(self) -> None:
        lines, self._lines = self._lines, []
        if lines:
            keys = list(map(self._upsert.key_of, lines))
            if self._upsert.numbered:
                keys = list(map(self._numbered, keys))
            self._writer.write(self._told(lines, keys), self._about(lines, keys))

    def _told(self, lines: list[SheetLine], keys: list[Key]) -> dict[Key, Told]:
        """What each row is told; lines of one key, which stand twice in the file, are merged."""
        version_of, as_of = self._upsert.version, self._as_of
        told: dict[Key, Told] = {}
        for line, key, cells in zip(lines, keys, self._upsert.cells(lines), strict=True):
            said = Told(version_of(cells, as_of) if version_of else 0, self._imported_id, line.source.row, cells)
            if key in told:
                said = merged(told[key], said, self._upsert.columns, self._silent)
                self.tally.unchanged += 1
            told[key] = said
        return told

    def _about(self, lines: list[SheetLine], keys: list[Key]) -> dict[Key, str]:
        """The watched number that a row tells of, where it does."""
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

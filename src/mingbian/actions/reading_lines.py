"""One file while it is read: its tables into rows, its problems into a list, and what there is to count."""

import gc
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime

from mingbian.actions.import_report import Progress, Tell
from mingbian.actions.working_ahead import ahead
from mingbian.domain.problem import Problem
from mingbian.domain.sheet import SheetLine
from mingbian.platforms.formats import Format, format_of, unknown
from mingbian.platforms.incoming import Incoming
from mingbian.platforms.opening import tables
from mingbian.platforms.table import Table
from mingbian.store.erasing.marks import is_erased
from mingbian.store.models.moment import seconds
from mingbian.store.upserts.gathering import Chunk, Gathering
from mingbian.store.upserts.tally import Tally
from mingbian.store.upserts.upsert import every_upsert
from mingbian.store.upserts.writer import Writer

USUAL_THRESHOLD, USUAL_TURN_S = gc.get_threshold(), sys.getswitchinterval()
SOON_S = 0.0005
ROWS_UNDER_WAY = 200_000  # a few chunks wait to be written, each of some ten thousand small tuples
MOST_PROBLEMS = 100_000  # nobody mends more by hand; beyond, they are counted, and it is the file that is wrong


class Reading:
    """Reads one file inside the caller's transaction. After `read_all`, its counts are final.

    `rows` with something in them were read; `with_problem` of them had one, whether the row could be kept or not.
    `passed_over` told of orders whose buyer's data was erased, and were not brought back.
    """

    def __init__(
        self, file: Incoming, *, shop_id: int, imported_id: int, watched: frozenset[str], now: datetime
    ) -> None:
        self.kinds: dict[str, str] = {}
        self.tallies: dict[str, Tally] = {}
        self.rows = self.with_problem = self.beyond = 0
        self.problems: list[Problem] = []
        self._file, self._now = file, now
        self._shop_id, self._imported_id, self._watched = shop_id, imported_id, watched
        self._erased = is_erased(shop_id)
        self.passed_over = 0
        self._height: int | None = None

    @property
    def added(self) -> int:
        return sum(tally.added for tally in self.tallies.values())

    @property
    def changed(self) -> int:
        return sum(tally.changed for tally in self.tallies.values())

    @property
    def unchanged(self) -> int:
        return sum(tally.unchanged for tally in self.tallies.values())

    @property
    def about(self) -> Counter[str]:
        """How many new facts came for each watched order or tracking number."""
        return sum((tally.about for tally in self.tallies.values()), Counter())

    def read_all(self, progress: Tell | None) -> None:
        """Raises KindUnknownError where no table of the file is known; a page of notes beside a known one is fine."""
        writers: dict[str, Writer] = {}
        done = 0
        with _undisturbed(), closing(ahead(self._chunks())) as chunks:
            for chunk in chunks:
                kind = chunk.upsert.line.__name__
                if kind not in writers:
                    writers[kind] = Writer(chunk.upsert, shop_id=self._shop_id, now=self._now)
                writers[kind].write(chunk)
                done += len(chunk.rows) + chunk.doubled
                if progress is not None:
                    progress(Progress(self._file.name, done, self._height))
        self.tallies = {kind: writer.finish() for kind, writer in writers.items()}

    def _chunks(self) -> Iterator[Chunk]:
        """The file's lines, ready to write. Runs ahead, so it leaves the database alone."""
        strange: Table | None = None
        for table in tables(self._file):
            form = format_of(table)
            if form is None:
                strange = strange or table
            else:
                yield from self._read(table, form)
        if strange is not None and not self.kinds:
            raise unknown(strange)

    def _read(self, table: Table, form: Format) -> Iterator[Chunk]:
        self.kinds[form.code], self._height = form.title, table.height
        newest = form.newest(table, self._now)
        as_of = seconds(newest) if newest else 0
        gatherings: dict[type[SheetLine], Gathering] = {}
        last_rows: Sequence[int] = ()
        left_out: set[int] = set()
        wrong: set[int] = set()
        for said in form.read(table, self._now):
            if isinstance(said, Problem):
                self._keep(said)
                wrong.add(said.row)
                if said.row not in last_rows:
                    left_out.add(said.row)
                continue
            last_rows = said.rows
            self.rows += len(said)
            if left_out:
                left_out.difference_update(last_rows)
            gathering = gatherings.get(said.kind) or gatherings.setdefault(said.kind, self._gathering(said.kind))
            if (chunk := gathering.take(said, as_of)) is not None:
                yield chunk
        yield from (chunk for gathering in gatherings.values() if (chunk := gathering.rest()) is not None)
        self.passed_over += sum(gathering.passed_over for gathering in gatherings.values())
        self.rows += len(left_out)
        self.with_problem += len(wrong)

    def _gathering(self, kind: type[SheetLine]) -> Gathering:
        return Gathering(
            every_upsert()[kind.__name__],
            shop_id=self._shop_id,
            imported_id=self._imported_id,
            watched=self._watched,
            now=self._now,
            erased=self._erased,
        )

    def _keep(self, problem: Problem) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(problem)
        else:
            self.beyond += 1


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Keep the garbage collector from walking everything that lives each time a few hundred rows were made.

    What lives now lives on, and rows are tuples, which form no rings: it would find nothing. And whoever has written
    gets his next turn soon, be it this thread or one that answers a page.
    """
    gc.freeze()
    gc.set_threshold(ROWS_UNDER_WAY)
    sys.setswitchinterval(SOON_S)
    try:
        yield
    finally:
        sys.setswitchinterval(USUAL_TURN_S)
        gc.set_threshold(*USUAL_THRESHOLD)
        gc.unfreeze()

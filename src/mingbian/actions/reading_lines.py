"""One file while it is read: its tables into rows, its problems into a list, and what there is to count."""

import gc
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from mingbian.actions.import_report import Progress, Tell
from mingbian.domain.problem import Problem
from mingbian.domain.sheet import SheetLine
from mingbian.platforms.formats import Format, format_of, unknown
from mingbian.platforms.incoming import Incoming
from mingbian.platforms.opening import tables
from mingbian.platforms.table import Table
from mingbian.store.models.moment import seconds
from mingbian.store.upserts.intake import Intake
from mingbian.store.upserts.tally import Tally
from mingbian.store.upserts.upsert import every_upsert

TELL_EVERY = 2_000
MOST_PROBLEMS = 100_000  # nobody mends more by hand; beyond, they are counted, and it is the file that is wrong


class Reading:
    """Reads one file inside the caller's transaction. After `read_all`, its counts are final.

    `rows` with something in them were read; `with_problem` of them had one, whether the row could be kept or not.
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
        self._intakes: dict[str, Intake] = {}

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
        strange: Table | None = None
        with _undisturbed():
            for table in tables(self._file):
                form = format_of(table)
                if form is None:
                    strange = strange or table
                else:
                    self._read(table, form, progress)
        if strange is not None and not self.kinds:
            raise unknown(strange)
        self.tallies = {kind: intake.finish() for kind, intake in self._intakes.items()}

    def _read(self, table: Table, form: Format, progress: Tell | None) -> None:
        self.kinds[form.code] = form.title
        newest = form.newest(table, self._now)
        as_of = seconds(newest) if newest else 0
        lines, last_line = 0, 0
        left_out: set[int] = set()
        wrong: set[int] = set()
        for said in form.read(table, self._now):
            if isinstance(said, Problem):
                self._keep(said)
                wrong.add(said.row)
                if said.row != last_line:
                    left_out.add(said.row)
                continue
            self._intake(said).take(said, as_of)
            last_line = said.source.row
            left_out.discard(last_line)
            lines += 1
            if progress is not None and lines % TELL_EVERY == 0:
                progress(Progress(self._file.name, self.rows + lines, table.height))
        self.rows += lines + len(left_out)
        self.with_problem += len(wrong)

    def _intake(self, line: SheetLine) -> Intake:
        kind = type(line).__name__
        intake = self._intakes.get(kind)
        if intake is None:
            intake = self._intakes[kind] = Intake(
                every_upsert()[kind],
                shop_id=self._shop_id,
                imported_id=self._imported_id,
                watched=self._watched,
                now=self._now,
            )
        return intake

    def _keep(self, problem: Problem) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(problem)
        else:
            self.beyond += 1


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Keep the garbage collector from walking everything that lives each time a few thousand lines were made.

    What lives now lives on; that takes it a third of the time of a large import.
    """
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()

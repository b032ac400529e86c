"""What came of an import, file by file: for the page, the command and the list of problems to download."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from mingbian.domain.errors import MingbianError
from mingbian.domain.problem import Problem


class Ending(StrEnum):
    """What became of a file."""

    IMPORTED = "imported"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FileReport:
    """One file. `rows` were read; `added`, `changed`, `unchanged` are what the good ones did, `refused` had a problem.

    `kinds` are the titles of what the file was recognised as, `disputes` how many disputes it tells something new of.
    `passed_over` are lines of orders whose buyer's data was erased: they are not brought back.
    `problems` are all that were found, up to `MOST_PROBLEMS`; `problems_beyond` counts the rest. `refusal` is why a
    file was not read at all; `imported` is its number in the store.
    """

    name: str
    ending: Ending
    kinds: tuple[str, ...] = ()
    rows: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0
    disputes: int = 0
    passed_over: int = 0
    problems: tuple[Problem, ...] = ()
    problems_beyond: int = 0
    refusal: MingbianError | None = None
    imported: int | None = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """All files in the order in which they were read; `passed_by` are files beside them that are no exports.

    `stopped` is set where the rest was not tried: a full disk, a database that stayed locked.
    """

    files: tuple[FileReport, ...]
    passed_by: tuple[str, ...] = ()
    stopped: MingbianError | None = None

    def problems(self) -> Iterator[Problem]:
        """Every problem of every file, a refused file among them as one with row 0."""
        for file in self.files:
            if file.refusal is not None:
                yield Problem(file.name, 0, "", file.refusal.code, f"{file.refusal.message}{file.refusal.hint}")
            yield from file.problems


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: the file's name, rows read, and how many there are where that is known."""

    file: str
    rows: int
    of: int | None


Tell = Callable[[Progress], None]

"""Reading one file from end to end, as the tests of the formats do."""

from datetime import datetime
from pathlib import Path

from export_files import put
from mingbian.domain.clock import beijing
from mingbian.domain.problem import Problem
from mingbian.domain.sheet import SheetLine
from mingbian.platforms.formats import format_of, unknown
from mingbian.platforms.incoming import Incoming
from mingbian.platforms.opening import tables

NOW = beijing(2026, 4, 2, 8, 0)


def read(folder: Path, name: str, content: bytes, *, now: datetime = NOW) -> tuple[list[SheetLine], list[Problem]]:
    """The good lines and the problems of a file's first known table. Raises what refuses the file."""
    path = put(folder, name, content)
    for table in tables(Incoming(name, path)):
        found = format_of(table)
        if found is not None:
            said = list(found.read(table, now))
            problems = [problem for problem in said if isinstance(problem, Problem)]
            return [line for lines in said if not isinstance(lines, Problem) for line in lines], problems
    raise unknown(table)


def kind_of(folder: Path, name: str, content: bytes) -> str:
    """The code of the format that claims a file's first known table."""
    path = put(folder, name, content)
    found = (format_of(table) for table in tables(Incoming(name, path)))
    return next(known.code for known in found if known is not None)

"""Every kind of file that is known, found by its place, and which of them a table is."""

from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Protocol

from mingbian.domain.discovery import by_code, modules_in
from mingbian.domain.lines import Lines
from mingbian.domain.problem import Problem
from mingbian.platforms.refusals import FileRefusedError, KindUnknownError, TextUnknownError
from mingbian.platforms.table import Cell, Table, plain_name

PLACES = ("mingbian.platforms.pinduoduo", "mingbian.platforms.plain")
COLUMNS_SHOWN = 8


class Format(Protocol):
    """One kind of file. A module in one of the places above is one when it holds a `FORMAT`."""

    @property
    def code(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def needs(self) -> tuple[str, ...]:
        """What there must be for a table to be of this kind, in words for the user."""

    def claims(self, table: Table) -> bool: ...

    def newest(self, table: Table, now: datetime) -> datetime | None:
        """How new what the table says is, told by its content; None where nothing tells."""

    def read(self, table: Table, now: datetime) -> Iterator[Lines | Problem]: ...


@cache
def every_format() -> dict[str, Format]:
    """All formats under their codes. Raises DuplicateCodeError at start when two files claim one."""
    modules = (module for place in PLACES for module in modules_in(place))
    found: list[Format] = [module.FORMAT for module in modules if hasattr(module, "FORMAT")]
    return by_code((format_.code, format_) for format_ in found)


def format_of(table: Table) -> Format | None:
    return next((format_ for format_ in every_format().values() if format_.claims(table)), None)


def unknown(table: Table) -> FileRefusedError:
    """The refusal of a table that no format claims, with what was seen and what would be known."""
    names = [str(cell).strip() for cell in _fullest_row(table) if plain_name(cell)]
    if table.lines is not None and len(names) < 2:
        return TextUnknownError(name=table.name)
    seen = (
        f"读到的列是：{'、'.join(names[:COLUMNS_SHOWN])}{'等' if len(names) > COLUMNS_SHOWN else ''}。" if names else ""
    )
    known = "；".join(f"{form.title}（{'、'.join(form.needs)}）" for form in every_format().values())
    return KindUnknownError(name=table.name, seen=seen, known=known)


def _fullest_row(table: Table) -> list[Cell]:
    """The row with the most words near the top: most likely what was meant as the header."""
    rows = [cells for _, cells in table.head()]
    return max(rows, key=lambda cells: sum(1 for cell in cells if isinstance(cell, str) and cell.strip()), default=[])

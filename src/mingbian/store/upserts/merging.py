"""What stands when two files tell of one row: of each column, the newest word; silence takes nothing away.

For each column this is a maximum over (how new, what), and a maximum does not care about order or repetition: files
may come in any order, any number of times, and the row is the same.
"""

import json
from datetime import date
from typing import NamedTuple

Value = str | int | bool | date | None


class Told(NamedTuple):
    """What one file, or several merged, say of one row. `values` go by the columns of its kind.

    `older` has the version of each column about which the newest file was silent; `imported` and `row` say where the
    newest stood. A named tuple, for a large import makes one for every row.
    """

    version: int
    imported: int | None
    row: int
    values: tuple[Value, ...]
    older: tuple[tuple[str, int], ...] = ()


def merged(one: Told, other: Told, columns: tuple[str, ...], silent: tuple[Value, ...]) -> Told:
    """Both as one. `silent` has, for each column, the value that says nothing (an empty cell)."""
    newest = one if one.version >= other.version else other
    if one.values == other.values and not one.older and not other.older:
        return newest
    one_older, other_older = dict(one.older), dict(other.older)
    values: list[Value] = []
    older: list[tuple[str, int]] = []
    for column, nothing, a, b in zip(columns, silent, one.values, other.values, strict=True):
        said = _newer(
            (one_older.get(column, one.version), a) if a != nothing else None,
            (other_older.get(column, other.version), b) if b != nothing else None,
        )
        values.append(said[1] if said else nothing)
        if said and said[0] != newest.version:
            older.append((column, said[0]))
    return Told(newest.version, newest.imported, newest.row, tuple(values), tuple(older))


def _newer(a: tuple[int, Value] | None, b: tuple[int, Value] | None) -> tuple[int, Value] | None:
    if a is None or b is None:
        return a or b
    # Equally new and yet different: nothing tells which is right, but it must be the same one every time.
    return max(a, b)


def older_in_words(older: tuple[tuple[str, int], ...]) -> str:
    """As it stands in the column `older`: JSON, empty for the usual case of nothing older."""
    return json.dumps(dict(older), separators=(",", ":")) if older else ""


def older_from_words(words: str) -> tuple[tuple[str, int], ...]:
    return tuple(json.loads(words).items()) if words else ()

"""Many lines of one kind as columns: an export has a hundred thousand, and what is done to one is done to all."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import chain

from mingbian.domain.sheet import SheetLine, Source


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of one kind. `columns` has, for each of its fields but the source, one value a line, in the lines' order.

    `rows` are where the lines stood in `file`. Going through them makes each line a value of its own, which takes ten
    times as long as the columns did.
    """

    kind: type[SheetLine]
    file: str
    rows: Sequence[int]
    columns: Mapping[str, Sequence[object]]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[SheetLine]:
        for row, *values in zip(self.rows, *self.columns.values(), strict=True):
            told = dict(zip(self.columns, values, strict=True))
            yield self.kind(source=Source(self.file, row), **told)

    def only(self, places: Sequence[int]) -> "Lines":
        """The lines at these places, counted from 0, in their order."""
        columns = {field: [column[place] for place in places] for field, column in self.columns.items()}
        return Lines(self.kind, self.file, [self.rows[place] for place in places], columns)


def just(line: SheetLine) -> Lines:
    """One line alone."""
    columns = {field.name: (getattr(line, field.name),) for field in fields(line) if field.name != "source"}
    return Lines(type(line), line.source.file, (line.source.row,), columns)


def joined(parts: Sequence[Lines]) -> Lines:
    """Lines of one kind, one after the other; at least one part. They bear the first one's file."""
    first = parts[0]
    if len(parts) == 1:
        return first
    columns = {field: list(chain.from_iterable(part.columns[field] for part in parts)) for field in first.columns}
    return Lines(first.kind, first.file, list(chain.from_iterable(part.rows for part in parts)), columns)

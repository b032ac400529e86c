"""The SQL for one kind of line: the same text on SQLite and PostgreSQL."""

from dataclasses import dataclass

from mingbian.store.upserts.upsert import Upsert

MOST_VALUES = 32_000  # SQLite takes 32,766 in one statement since 2020, PostgreSQL 65,535


@dataclass(frozen=True, slots=True)
class Statements:
    """What to say to the database, with the order in which each statement wants its values.

    `insert`: shop, file, row, (version, older), key, columns, derived, untold. `update`: file, row, (version, older),
    columns, derived, id. `touch`: file, row, version, older, id. `find` answers id, file, row, (version, older), key,
    columns. `place` is how the database itself writes a value's place: `insert` and `find` have thousands of them.
    """

    upsert: Upsert
    place: str

    @property
    def _source(self) -> tuple[str, ...]:
        return ("imported_id", "row", *(("version", "older") if self.upsert.keeps_versions else ()))

    @property
    def at_once(self) -> int:
        """How many rows one insert may hold: the database counts its values."""
        return MOST_VALUES // len(self._inserted)

    @property
    def _inserted(self) -> tuple[str, ...]:
        upsert = self.upsert
        return ("shop_id", *self._source, *upsert.key, *upsert.columns, *upsert.derived, *upsert.untold())

    def insert(self, rows: int) -> str:
        """So many rows at once."""
        row = f"({self._places(len(self._inserted))})"
        return (
            f"INSERT INTO {self.upsert.table} ({_listed(self._inserted)}) "  # noqa: S608
            f"VALUES {', '.join([row] * rows)} ON CONFLICT DO NOTHING"
        )

    @property
    def last_id(self) -> str:
        return f"SELECT COALESCE(MAX(id), 0) FROM {self.upsert.table}"  # noqa: S608

    @property
    def update(self) -> str:
        return self._set((*self._source, *self.upsert.columns, *self.upsert.derived))

    @property
    def touch(self) -> str:
        return self._set(self._source)

    def _set(self, names: tuple[str, ...]) -> str:
        cells = ", ".join(f'"{name}" = %s' for name in names)
        return f"UPDATE {self.upsert.table} SET {cells} WHERE id = %s"  # noqa: S608

    def find(self, keys: int) -> str:
        """The rows of so many keys: first all values of the keys, one key after the other, then the shop."""
        upsert = self.upsert
        wanted = ", ".join([f"({self._places(len(upsert.key))})"] * keys)
        same = " AND ".join(f'stored."{name}" = wanted."{name}"' for name in upsert.key)
        names = ", ".join(f'stored."{name}"' for name in ("id", *self._source, *upsert.key, *upsert.columns))
        return (
            f"WITH wanted ({_listed(upsert.key)}) AS (VALUES {wanted}) "  # noqa: S608
            f"SELECT {names} FROM wanted JOIN {upsert.table} AS stored ON {same} WHERE stored.shop_id = {self.place}"
        )

    def _places(self, count: int) -> str:
        return ", ".join([self.place] * count)


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)

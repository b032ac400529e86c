"""Reading our TOML files: each value checked where it comes in, so that a slip in a file stops the start."""

from typing import TypeAlias

Table: TypeAlias = dict[str, object]


def only(found: Table, *keys: str) -> Table:
    """The table, if it has no other keys: a misspelt key, or one that slid into the wrong table, would go unread."""
    unknown = set(found) - set(keys)
    if unknown:
        raise ValueError(f"unknown keys {sorted(unknown)} in {found!r:.200}")
    return found


def texts(found: Table, key: str) -> tuple[str, ...]:
    """A list of texts; empty where the key is absent."""
    value = found.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f"{key} must be a list of texts: {value!r}")
    return tuple(value)


def table(found: Table, key: str) -> Table:
    """A table; empty where the key is absent."""
    value = found.get(key, {})
    if not isinstance(value, dict):
        raise ValueError(f"{key} must be a table: {value!r}")
    return value


def rows(found: Table, key: str) -> tuple[Table, ...]:
    """A list of tables; empty where the key is absent."""
    value = found.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ValueError(f"{key} must be a list of tables: {value!r}")
    return tuple(value)


def whole_number(found: Table, key: str) -> int:
    value = found.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{key} must be a whole number: {value!r}")
    return value

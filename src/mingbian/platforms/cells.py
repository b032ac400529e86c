"""What one cell says: text, a count, one of the platform's words. What is not clear is reported, not guessed."""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

from mingbian.platforms.table import INVISIBLE, Cell

Value = TypeVar("Value")
Parse = Callable[[Cell], object]

BLANKS = " \t\r\n\xa0\u3000\ufeff\u200b"
NOTHING = frozenset(("", "-", "--", "—", "——", "/"))
REMEMBERED = 1 << 15
MOST = 1_000_000_000

WHOLE = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?", re.ASCII)


class BadCell(ValueError):  # noqa: N818 - a value on its way to becoming a Problem, not an error that a user meets
    """A cell that was not understood: a stable code and a Chinese reason; `instead` is what may stand for it."""

    def __init__(self, code: str, reason: str, instead: object = None) -> None:
        super().__init__(reason)
        self.code, self.reason, self.instead = code, reason, instead


class _Memory(dict[Cell, Value]):
    """What was read from cells lately. Only texts are kept: 1, 1.0 and True would be one key."""

    def __init__(self, parse: Callable[[Cell], Value]) -> None:
        super().__init__()
        self.parse = parse

    def __missing__(self, cell: Cell) -> Value:
        value = self.parse(cell)
        if isinstance(cell, str):
            if len(self) >= REMEMBERED:
                self.clear()
            self[cell] = value
        return value


def remembered(parse: Callable[[Cell], Value]) -> Callable[[Cell], Value]:
    """The same reading, looked up where it was done before: an export says a few thousand things over and over."""
    return _Memory(parse).__getitem__


@remembered
def text(cell: Cell) -> str:
    """The cell's words without the TABs and spaces that exports put around them."""
    if isinstance(cell, str):
        # A NUL cannot be stored by PostgreSQL, and nobody ever typed one.
        return cell.strip(BLANKS) if "\x00" not in cell else cell.translate(INVISIBLE).strip(BLANKS)
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date):
        return cell.isoformat(sep=" ") if isinstance(cell, datetime) else cell.isoformat()
    return str(cell)


def words(cell: Cell) -> str:
    """Text where a dash stands for nothing."""
    said = text(cell)
    return "" if said in NOTHING else said


def up_to(longest: int) -> Callable[[Cell], str]:
    """Text of so many characters at most: the columns that people filter by have an end."""

    @remembered
    def parse(cell: Cell) -> str:
        words = text(cell)
        if len(words) > longest:
            raise BadCell("text_too_long", f"这一格有 {len(words)} 个字，最多保存 {longest} 个。", words[:longest])
        return words

    return parse


@remembered
def count(cell: Cell) -> int | None:
    """How many: whole and not negative; `1,234` and `2.0` are fine, `-` is nothing."""
    words = text(cell)
    if words in NOTHING:
        return None
    parts = WHOLE.fullmatch(words)
    if parts is None:
        raise BadCell("count_malformed", "这里应是不小于 0 的整数。")
    number = int(parts[1].replace(",", ""))
    if number > MOST:
        raise BadCell("count_huge", "数量大得不合理，多半是列错位了。")
    return number


def or_else(parse: Callable[[Cell], Value | None], otherwise: Value) -> Callable[[Cell], Value]:
    """The same reading with a value where the cell is empty."""

    @remembered
    def filled(cell: Cell) -> Value:
        value = parse(cell)
        return otherwise if value is None else value

    return filled


def one_of(known: frozenset[str], what: str) -> Callable[[Cell], str]:
    """One of the platform's own words. Another one is kept as it stands and reported: it is not guessed what it means.

    Half-width commas are made full-width first, as the platform writes them.
    """

    @remembered
    def parse(cell: Cell) -> str:
        words = text(cell).replace(",", "，")
        if words and words not in known:
            raise BadCell("status_unknown", f"没见过的{what}，已照原文保存，不据此推断。", words[:40])
        return words

    return parse

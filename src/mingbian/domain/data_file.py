"""Reading the TOML files that hold our rules and channels: every field checked where it comes in.

A slip in such a file must not become a wrong deadline, so it is refused with the file, the field and the reason. Dates
of sources may be a year (`2022`), a month (`2022-12`) or a day.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from mingbian.domain.errors import MingbianError

Choice = TypeVar("Choice", bound=StrEnum)

_LINE = re.compile(r"at line (\d+)")
_DATED = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class DataFileError(MingbianError):
    """A file of ours holds something that cannot be used."""

    code = "data_file_wrong"
    message_format = "文件 {file} 的「{field}」不能用：{reason}"
    hint_format = "请改正 {file} 里的这一处，再启动一次。"


class Fields:
    """The fields of one table, each taken once by name. `done` refuses what nobody took: a misspelt field is a slip."""

    def __init__(self, values: Mapping[str, object], file: str, refusal: type[DataFileError], above: str = "") -> None:
        self._values, self._file, self._refusal, self._above = values, file, refusal, above
        self._taken: set[str] = set()

    def refuse(self, key: str, reason: str) -> DataFileError:
        return self._refusal(file=self._file, field=f"{self._above}{key}", reason=reason)

    def text(self, key: str, otherwise: str | None = None) -> str:
        """A text that is not empty; without `otherwise` it must be there."""
        value = self._take(key)
        if value is None and otherwise is not None:
            return otherwise
        if not isinstance(value, str) or not value.strip():
            raise self.refuse(key, "应当写一段文字。" if value is None else f"应当是文字，不是 {value!r}。")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self._take(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
            raise self.refuse(key, f"应当是一列文字，不是 {value!r}。")
        return tuple(value)

    def number(self, key: str) -> float | None:
        """A number that is not negative; None where the field is absent."""
        value = self._take(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < float("inf"):
            raise self.refuse(key, f"应当是不小于零的数，不是 {value!r}。")
        return value

    def whole(self, key: str) -> int:
        """A whole number, which must be there."""
        value = self.number(key)
        if not isinstance(value, int):
            raise self.refuse(key, "应当写一个整数。" if value is None else f"应当是整数，不是 {value!r}。")
        return value

    def yes(self, key: str) -> bool:
        """True or false; false where the field is absent."""
        value = self._take(key)
        if value is not None and not isinstance(value, bool):
            raise self.refuse(key, f"只能写 true 或 false，不是 {value!r}。")
        return bool(value)

    def one_of(self, key: str, choices: type[Choice], otherwise: Choice | None = None) -> Choice:
        value = self._take(key)
        if value is None and otherwise is not None:
            return otherwise
        if value not in set(choices):
            written = "没有写" if value is None else f"不认识 {value!r}"
            raise self.refuse(key, f"{written}，可以写：{'、'.join(choices)}。")
        return choices(str(value))

    def each_of(self, key: str, choices: type[Choice]) -> tuple[Choice, ...]:
        """A list of choices; empty where the field is absent."""
        written = self.texts(key)
        unknown = [value for value in written if value not in set(choices)]
        if unknown:
            raise self.refuse(key, f"不认识 {unknown[0]!r}，可以写：{'、'.join(choices)}。")
        return tuple(choices(value) for value in written)

    def day(self, key: str) -> date | None:
        """A whole day; None where the field is absent."""
        dated, first = self.dated(key)
        if dated and len(dated) < len("2026-01-01"):
            raise self.refuse(key, f"应当写到日，例如 2026-03-04，不是 {dated}。")
        return first

    def dated(self, key: str) -> tuple[str, date | None]:
        """A date as far as it is known, as written, and the first day that it may mean; empty and None where absent."""
        value = self._take(key)
        if value is None:
            return "", None
        written = value.isoformat() if isinstance(value, date) else str(value)
        found = _DATED.fullmatch(written)
        if not found:
            raise self.refuse(key, f"{written} 不是日期，应当写成 2026-03-04、2026-03 或 2026。")
        year, month, day = (int(part or 1) for part in found.groups())
        try:
            return written, date(year, month, day)
        except ValueError as error:
            raise self.refuse(key, f"没有 {written} 这一天。") from error

    def table(self, key: str) -> "Fields | None":
        value = self._take(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self.refuse(key, f"应当是一张表，不是 {value!r}。")
        return Fields(value, self._file, self._refusal, f"{self._above}{key}.")

    def rows(self, key: str) -> "Iterator[Fields]":
        """The tables of a list, named by their place from 1 in what is refused."""
        value = self._take(key)
        if value is not None and (not isinstance(value, list) or not all(isinstance(row, dict) for row in value)):
            raise self.refuse(key, f"应当是一列表，写成 [[{key}]]。")
        for place, row in enumerate(value if isinstance(value, list) else (), start=1):
            yield Fields(row, self._file, self._refusal, f"{self._above}{key} 第 {place} 项的 ")

    def done(self) -> None:
        unknown = [key for key in self._values if key not in self._taken]
        if unknown:
            known = "、".join(sorted(self._taken))
            raise self.refuse(unknown[0], f"没有这个字段；可以写的有：{known}。")

    def _take(self, key: str) -> object:
        self._taken.add(key)
        return self._values.get(key)


def read_fields(text: str, file: str, refusal: type[DataFileError]) -> Fields:
    """A TOML text's top table. Raises `refusal` where it is no TOML, with the line and the field that stands there."""
    try:
        return Fields(tomllib.loads(text), file, refusal)
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        number = int(found[1]) if found else len(text.splitlines())
        line = (text.splitlines() or [""])[min(number, len(text.splitlines()) or 1) - 1]
        field = line.partition("=")[0].strip() or f"第 {number} 行"
        reason = f"第 {number} 行读不懂：{line.strip()}。日期要真有这一天，文字要放在引号里。"
        raise refusal(file=file, field=field, reason=reason) from error

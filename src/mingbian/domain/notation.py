"""How one value is written in a story: fen, weights, moments, codes, and words in 「」.

Reading and writing stand side by side, so that what is told can be read back.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from mingbian.domain.clock import BEIJING

LIKE_A_NUMBER = re.compile(r"[\d.,]+(g|kg|克|千克|斤)?(?=[ \t]|$)", re.ASCII | re.IGNORECASE)
LONGEST_AMOUNT = 13  # digits: 99 billion yuan in fen; what is longer is a slip of the keyboard


@dataclass(frozen=True, slots=True)
class Notation:
    """One kind of value: `meant` says in Chinese what would be understood, `read` raises ValueError."""

    meant: str
    read: Callable[[str], Any]
    write: Callable[[Any], str]


def matching(pattern: str, word: str) -> str:
    """The word, if it is wholly of this form; raises ValueError."""
    if not re.fullmatch(pattern, word, re.ASCII):
        raise ValueError(word)
    return word


def moment(text: str, *, between: str) -> datetime:
    """`2026-03-04T09:12`, seconds allowed; Beijing time. Raises ValueError."""
    matching(rf"\d{{4}}-\d\d-\d\d{between}\d\d:\d\d(:\d\d)?", text)
    return datetime.fromisoformat(text).replace(tzinfo=BEIJING)


def moment_written(at: datetime, *, between: str) -> str:
    """To the minute, or to the second where there are seconds."""
    local = at.astimezone(BEIJING)
    return local.strftime(f"%Y-%m-%d{between}%H:%M" + (":%S" if local.second else ""))


def _weight(word: str) -> int:
    return int(matching(rf"\d{{1,{LONGEST_AMOUNT}}}g", word)[:-1])


def _day(word: str) -> date:
    return date.fromisoformat(matching(r"\d{4}-\d\d-\d\d", word))


def one_of(codes: type[StrEnum], *, only: tuple[StrEnum, ...] = ()) -> Notation:
    """One of these codes, and no other."""
    allowed = only or tuple(codes)

    def read(word: str) -> StrEnum:
        if word not in allowed:
            raise ValueError(word)
        return codes(word)

    return Notation("|".join(allowed), read, str)


def number(meant: str, pattern: str) -> Notation:
    """A whole number of this form."""
    return Notation(meant, lambda word: int(matching(pattern, word)), str)


FEN = number("金额（整数分，如 3990）", rf"\d{{1,{LONGEST_AMOUNT}}}")
COUNT = number("个数（整数）", rf"\d{{1,{LONGEST_AMOUNT}}}")
STARS = number("1 到 5 星", "[1-5]")
AIGC_LABEL = number("1、2 或 3", "[123]")
WEIGHT = Notation("重量（如 412g）", _weight, lambda weight_g: f"{weight_g}g")
DAY = Notation("日期（如 2026-03-01）", _day, date.isoformat)
MOMENT = Notation(
    "时间（如 2026-03-01T10:00）",
    lambda word: moment(word, between="T"),
    lambda at: moment_written(at, between="T"),
)
WORD = Notation("一个词，含空格时用「」括起", str, str)
PICTURE_HASH = Notation("16 位十六进制指纹", lambda word: matching("[0-9a-fA-F]{16}", word).lower(), str)


def quoted(word: str) -> str:
    """A word as it stands in a story: bare where that is clear, else in 「」.

    >>> quoted("杭州"), quoted("浙江 杭州 西湖"), quoted("412g"), quoted("")
    ('杭州', '「浙江 杭州 西湖」', '「412g」', '「」')
    """
    unclear = not word or word.startswith(("「", "--")) or re.search(r"[ \t]", word)
    if unclear or LIKE_A_NUMBER.match(word) or re.match(r"[A-Za-z_]\w*=", word, re.ASCII):
        return f"「{word}」"
    return word


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def unescaped(text: str) -> str:
    r"""The text with `\n` and `\\` resolved; any other backslash raises ValueError, for nothing is guessed."""

    def resolve(found: re.Match[str]) -> str:
        try:
            return {"n": "\n", "\\": "\\"}[found[1]]
        except KeyError:
            raise ValueError(found[0]) from None

    return re.sub(r"\\(.?)", resolve, text)

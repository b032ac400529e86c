"""A way to be told by a message: what the owner fills in, and what becomes of it.

A file `ways/<code>.py` calls itself a way with `@way`; its function makes an Apprise address of the filled fields.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeVar
from urllib.parse import quote

from mingbian.domain.discovery import by_code, modules_in
from mingbian.domain.errors import MingbianError

Filled = Mapping[str, str]
Make = Callable[[Filled], str]
M = TypeVar("M", bound=Make)


class WayNotUnderstoodError(MingbianError):
    """What was filled in makes no address."""

    code = "way_not_understood"
    message_format = "“{field}”不像是{title}的：{why}"
    hint_format = "请照着说明重新复制一遍，再保存。"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in. `secret` is never shown again."""

    name: str
    label: str
    help: str = ""
    must: bool = True
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """One way to be told. `address` raises WayNotUnderstoodError; what it answers is a secret."""

    code: str
    title: str
    steps: str
    fields: tuple[Field, ...]
    address: Make


def way(title: str, *fields: Field, steps: str) -> Callable[[M], M]:
    """Makes the function the way that its file is named after. `steps` says where to find what is asked for."""

    def note(make: M) -> M:
        code = make.__module__.rpartition(".")[2]
        vars(make)["way"] = Way(code, title, steps, fields, make)
        return make

    return note


@cache
def ways() -> dict[str, Way]:
    """All of them by code, in the order of their files."""
    found = (
        vars(made)["way"]
        for module in modules_in("mingbian.notify.ways")
        for made in vars(module).values()
        if callable(made) and "way" in getattr(made, "__dict__", {})
    )
    return by_code((one.code, one) for one in found)


def escaped(text: str) -> str:
    """As a part of an address: nothing in it can begin another part."""
    return quote(text, safe="")

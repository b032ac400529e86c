"""Finding things by their place: one file is one thing, and two of one code stop the start."""

from collections.abc import Hashable, Iterable, Iterator
from importlib import import_module
from importlib.resources import files
from importlib.resources.abc import Traversable
from pkgutil import iter_modules
from types import ModuleType
from typing import TypeVar

Code = TypeVar("Code", bound=Hashable)
Thing = TypeVar("Thing")


class DuplicateCodeError(RuntimeError):
    """Two files claim one code. The program must not start: a code never changes its meaning."""


def modules_in(package: str) -> Iterator[ModuleType]:
    """Every module directly inside a package, in name order, so that the same tree gives the same run."""
    for name in sorted(found.name for found in iter_modules(import_module(package).__path__)):
        yield import_module(f"{package}.{name}")


def files_in(package: str, suffix: str) -> Iterator[Traversable]:
    """Every data file directly inside a package's folder, in name order."""
    inside = (entry for entry in files(package).iterdir() if entry.name.endswith(suffix))
    yield from sorted(inside, key=lambda entry: entry.name)


def by_code(found: Iterable[tuple[Code, Thing]]) -> dict[Code, Thing]:
    """The things under their codes, in the order found. Raises DuplicateCodeError."""
    known: dict[Code, Thing] = {}
    for code, thing in found:
        if code in known:
            raise DuplicateCodeError(f"{code!r} is claimed twice: {known[code]!r} and {thing!r}")
        known[code] = thing
    return known

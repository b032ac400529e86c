"""How far an import is, for the page that waits for it.

Held in this process alone: with several of them a question may reach another one, and the page then simply goes on
saying that it is busy. Nothing depends on an answer.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from mingbian.actions.import_report import Progress, Tell

TOKEN = re.compile(r"[0-9a-f]{32}")
Key = tuple[int, str]
"""Whose import, and the token that his form made up."""

_under_way: dict[Key, Progress] = {}


@contextmanager
def telling(person: int, token: str) -> Iterator[Tell | None]:
    """Where the importer says how far it is; None for a form without a token."""
    if not TOKEN.fullmatch(token):
        yield None
        return
    key = (person, token)

    def tell(progress: Progress) -> None:
        _under_way[key] = progress

    try:
        yield tell
    finally:
        _under_way.pop(key, None)


def how_far(person: int, token: str) -> Progress | None:
    """The last that was said of this import; None before the first word and after the end."""
    return _under_way.get((person, token))

"""Which rules the signals rest on, as their own documentation says it."""

import re
from functools import cache

from mingbian.domain.discovery import modules_in
from mingbian.examine.signal import Signal

CODE = re.compile(r"\b(?:PDD|LAW|PAT|OTH)-[A-Z0-9]+(?:-[A-Z0-9]+)*")


@cache
def rules_told_of() -> dict[str, tuple[str, ...]]:
    """A rule's code → the titles of the signals whose documentation names it, in the order of the signals' codes."""
    found: dict[str, list[tuple[str, str]]] = {}
    for module in modules_in("mingbian.examine.signals"):
        for thing in vars(module).values():
            if isinstance(thing, Signal):
                for code in CODE.findall(module.__doc__ or ""):
                    found.setdefault(code, []).append((thing.code, thing.title))
    return {code: tuple(title for _, title in sorted(set(told))) for code, told in found.items()}

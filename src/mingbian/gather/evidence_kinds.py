"""Kinds of evidence as our files hold them: what each shows, where it lies, how long it can be fetched.

A file `kinds/<code>.toml` holds code, title, shows, fetch, minutes and found (our guesses), the claims that it
`contradicts`, `supports` or only `touches` (its words decide), its `keeper` and `group`, `[place]` where its way in the
back office is known, and `[lives]` where it is known how long it lasts.
"""

import tomllib
from functools import cache

from mingbian.domain.claim import CellMark, ClaimKind
from mingbian.domain.discovery import by_code, files_in
from mingbian.domain.need import KIND_GROUP_TITLES, EvidenceKind, Keeper, KindGroup, Lifetime, Place, Proof
from mingbian.domain.rule import Confidence
from mingbian.gather.tables import Table, only, table, texts, whole_number

_MARKS = {"contradicts": CellMark.CONTRADICTS, "supports": CellMark.SUPPORTS, "touches": CellMark.SILENT}


@cache
def evidence_kinds() -> dict[str, EvidenceKind]:
    """Every kind by its code. Raises DuplicateCodeError, and ValueError for a claim that does not exist."""
    read = (_kind(tomllib.loads(file.read_text("utf-8"))) for file in files_in("mingbian.gather.kinds", ".toml"))
    return by_code((kind.code, kind) for kind in read)


@cache
def kinds_in_groups() -> tuple[tuple[str, tuple[EvidenceKind, ...]], ...]:
    """Every kind under its group's title, in the order of a sale; in a group what is most often there comes first."""
    held = sorted(evidence_kinds().values(), key=lambda kind: (-kind.found, kind.minutes, kind.code))
    return tuple(
        (title, tuple(kind for kind in held if kind.group is group)) for group, title in KIND_GROUP_TITLES.items()
    )


def _kind(found: Table) -> EvidenceKind:
    only(found, "code", "title", "shows", "fetch", "minutes", "found", "keeper", "group", "place", "lives", *_MARKS)
    lives, place = table(found, "lives"), table(found, "place")
    return EvidenceKind(
        code=str(found["code"]),
        title=str(found["title"]),
        shows=str(found["shows"]),
        fetch=str(found["fetch"]),
        minutes=whole_number(found, "minutes"),
        found=whole_number(found, "found") / 100,
        proves=tuple(Proof(ClaimKind(claim), mark) for key, mark in _MARKS.items() for claim in texts(found, key)),
        keeper=Keeper(str(found["keeper"])),
        group=KindGroup(str(found["group"])),
        place=_place(place) if place else None,
        lives=_lifetime(lives) if lives else None,
    )


def _place(found: Table) -> Place:
    only(found, "path", "confidence", "source")
    return Place(str(found["path"]), Confidence(str(found["confidence"])), str(found["source"]))


def _lifetime(found: Table) -> Lifetime:
    confidence = Confidence(str(only(found, "days", "since", "confidence", "source")["confidence"]))
    return Lifetime(whole_number(found, "days"), str(found["since"]), confidence, str(found["source"]))

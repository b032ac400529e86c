"""Which rows of the table apply to a dispute: by its reason, by what else is claimed, and by the facts."""

import tomllib
from collections.abc import Callable, Iterable
from functools import cache

from mingbian.domain.claim import Claim, ClaimKind
from mingbian.domain.complaint import Reason
from mingbian.domain.discovery import by_code, files_in, modules_in
from mingbian.domain.dossier import Dossier
from mingbian.domain.need import Need, Occasion
from mingbian.domain.rule import Confidence
from mingbian.gather.claims import claims
from mingbian.gather.tables import Table, only, rows, texts

Situation = Callable[[Dossier], bool]

# What is claimed but is no reason that a complaint can be filed for is won by the evidence of the nearest reason.
NEAREST = {
    ClaimKind.PROMISED: Reason.NOT_AS_DESCRIBED,
    ClaimKind.USED_GOODS: Reason.QUALITY,
    ClaimKind.INJURY: Reason.QUALITY,
}


@cache
def all_needs() -> dict[str, Need]:
    """Every row by its code. Raises DuplicateCodeError, and ValueError for a reason that does not exist."""
    read = (_need(tomllib.loads(file.read_text("utf-8"))) for file in files_in("mingbian.gather.needs", ".toml"))
    return by_code((need.code, need) for need in read)


@cache
def situations() -> dict[str, Situation]:
    """Every situation by its name."""
    found = modules_in("mingbian.gather.situations")
    return by_code((module.__name__.rpartition(".")[2], module.holds) for module in found)


def needs_for(dossier: Dossier) -> tuple[Need, ...]:
    """The rows that apply, that of the complaint's own reason first; never none."""
    chosen: dict[str, Need] = {}
    for reason in _reasons(dossier):
        for need, whens in _rows_of(reason):
            if need.code not in chosen and any(not when or situations()[when](dossier) for when in whens):
                chosen[need.code] = need
    return tuple(chosen.values())


@cache
def _rows_of(reason: Reason) -> tuple[tuple[Need, tuple[str, ...]], ...]:
    """The rows that may apply to this reason, each with the situations in which it does; an empty one is any."""
    found = (
        (need, tuple(occasion.when for occasion in need.occasions if reason in occasion.reasons))
        for need in all_needs().values()
    )
    return tuple((need, whens) for need, whens in found if whens)


def reason_of(claim: Claim) -> Reason:
    """The reason whose evidence decides this claim."""
    return NEAREST.get(claim.kind) or Reason(claim.kind.value)


def needs_of(claim: Claim, needs: Iterable[Need]) -> tuple[Need, ...]:
    """Of the rows that apply to the dispute those that decide this claim."""
    reason = reason_of(claim)
    return tuple(need for need in needs if need.decides(reason))


@cache
def other_rows_of(reason: Reason, applying: tuple[Need, ...]) -> tuple[Need, ...]:
    """The rows that could decide a claim of this reason in another situation than the one that holds."""
    return tuple(need for need, _ in _rows_of(reason) if need not in applying)


def _reasons(dossier: Dossier) -> tuple[Reason, ...]:
    """The complaint's reason, then those of what is claimed besides; each once."""
    own = [dossier.complaint.reason] if dossier.complaint else []
    return tuple(dict.fromkeys([*own, *(reason_of(claim) for claim in claims(dossier))]))


def _need(found: Table) -> Need:
    only(found, "code", "title", "question", "must", "should", "may", "rules", "outcome", "confidence", "occasions")
    return Need(
        code=str(found["code"]),
        title=str(found["title"]),
        occasions=tuple(_occasion(row) for row in rows(found, "occasions")),
        question=str(found["question"]),
        must=texts(found, "must"),
        should=texts(found, "should"),
        may=texts(found, "may"),
        rules=texts(found, "rules"),
        outcome=str(found["outcome"]),
        confidence=Confidence(str(found["confidence"])),
    )


def _occasion(found: Table) -> Occasion:
    only(found, "reasons", "when")
    return Occasion(tuple(Reason(reason) for reason in texts(found, "reasons")), str(found.get("when", "")))

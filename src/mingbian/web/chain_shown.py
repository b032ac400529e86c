"""A brand's chain of authorisation as pages show it: each link with its paper's page, and the break in its place."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from mingbian.domain.authorisation import ROLE_TITLES, AuthorisationChain, Break, BreakKind, Link
from mingbian.store.facts.papers import as_fact
from mingbian.store.models import Certificate as Row

OF_A_PAPER = frozenset({BreakKind.UNNAMED, BreakKind.NOT_YET, BreakKind.ENDED, BreakKind.OUT_OF_SCOPE})


@dataclass(frozen=True, slots=True)
class Step:
    """One line: a paper with its row's number (None where it left the shelf), what breaks there, or both."""

    title: str
    link: Link | None
    row: int | None
    broken: Break | None


@dataclass(frozen=True, slots=True)
class ChainShown:
    """The chain with its lines from the brand's owner to our shop; one line stands for what is missing between two."""

    chain: AuthorisationChain
    steps: tuple[Step, ...]


def chain_shown(chain: AuthorisationChain, shelf: Iterable[Row]) -> ChainShown:
    """`shelf` are the rows of the shop's papers."""
    rows = {fact: row.pk for row in shelf if (fact := as_fact(row))}
    broken = chain.broken
    at_paper = broken is not None and broken.kind in OF_A_PAPER
    steps = [
        Step(
            ROLE_TITLES[link.role],
            link,
            rows.get(replace(link.paper, cite=0)),
            broken if at_paper and broken and broken.after == place else None,
        )
        for place, link in enumerate(chain.links)
    ]
    if broken is not None and not at_paper:
        steps.insert(broken.after, Step("断点", None, None, broken))
    return ChainShown(chain, tuple(steps))

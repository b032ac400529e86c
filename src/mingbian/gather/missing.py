"""What is still missing for each claim: what to fetch, where, and until when it can be fetched; the decisive first."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta

from mingbian.domain.claim import Cell, CellMark, Claim
from mingbian.domain.clock import day_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.need import EvidenceKind, Lifetime, Need
from mingbian.domain.rule import CONFIDENCE_TITLES
from mingbian.domain.talk import Message
from mingbian.gather.authorisation import chain_of
from mingbian.gather.claims import main_claim
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.gather.holdings import CHAIN, held
from mingbian.gather.needs_for import needs_of


def missing_cells(dossier: Dossier, claims: tuple[Claim, ...], needs: tuple[Need, ...]) -> Iterator[Cell]:
    """For every claim what it must have, for the one that will be decided also what it should have."""
    main = main_claim(dossier, claims)
    wanted = {claim.id: _wanted(claim, needs, also_should=claim is main) for claim in claims}
    holding = held(dossier, {code for codes in wanted.values() for code in codes})
    for claim in claims:
        for code in wanted[claim.id]:
            if code not in holding:
                how = fetch(evidence_kinds()[code], dossier) + _break(code, dossier)
                yield Cell(claim.id, code, CellMark.MISSING, "", how)


def _break(code: str, dossier: Dossier) -> str:
    """Where the chain of authorisation breaks, if that is what is missing and we hold a part of it."""
    chain = chain_of(dossier) if code == CHAIN else None
    return f"现在断在：{chain.broken.sentence}" if chain and chain.broken else ""


def _wanted(claim: Claim, needs: tuple[Need, ...], *, also_should: bool) -> tuple[str, ...]:
    mine = needs_of(claim, needs)
    must = [code for need in mine for code in need.must]
    should = [code for need in mine for code in need.should] if also_should else []
    return tuple(dict.fromkeys([*must, *should]))


def fetch(kind: EvidenceKind, dossier: Dossier) -> str:
    """What to fetch, where, and how long it is still there."""
    last = last_day(kind, dossier)
    if last is None or kind.lives is None:
        return f"{kind.title}：{kind.fetch}"
    sure = f"{kind.lives.days} 天，可信度{CONFIDENCE_TITLES[kind.lives.confidence]}"
    when = f"约可取到 {last.isoformat()}" if last >= day_of(dossier.now) else f"可能在 {last.isoformat()} 之后已取不到"
    return f"{kind.title}：{kind.fetch}{when}（{sure}）。"


def last_day(kind: EvidenceKind, dossier: Dossier) -> date | None:
    """The last day on which the source can still be fetched; None where nobody knows, or nothing dates it."""
    begun = _since(kind.lives, dossier) if kind.lives else None
    return day_of(begun + timedelta(days=kind.lives.days)) if begun and kind.lives else None


def _since(lives: Lifetime, dossier: Dossier) -> datetime | None:
    """The earliest fact from which the source's life is counted: what goes first, decides."""
    return min((fact.at for fact in _BEGINS[lives.since](dossier)), default=None)


_BEGINS: dict[str, Callable[[Dossier], Sequence[Fact]]] = {
    "order": lambda dossier: (dossier.order,),
    "opened": lambda dossier: (dossier.opening,),
    "shipped": lambda dossier: dossier.shipments,
    "delivered": lambda dossier: dossier.deliveries,
    "message": lambda dossier: dossier.of(Message),
}

"""Which missing piece to fetch first: what goes soon, then what raises the chance to prevail the most for a minute.

For a piece that nobody holds, with P the chance that the complaint is intentional,

    chance = found · (0.8 · P + 0.3 · (1 − P))        found: how often it is there at all, by its kind
    gain   = chance · (prevail with it − prevail now)

A record answers what is not so in four of five cases, and what is honestly mistaken in three of ten. Our guess, all of
them, and so a prior: no outcome has taught it yet. A piece that turns out against us changes nothing here, for nobody
has to hand it in; it may well change what we do.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from mingbian.domain.assessment import Doubt
from mingbian.domain.claim import CellMark, Strength
from mingbian.domain.clock import day_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.judgement import Judgement
from mingbian.domain.need import EvidenceKind
from mingbian.domain.worth import Guess, Worth
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.gather.missing import last_day
from mingbian.gather.needs_for import needs_for
from mingbian.gather.strength import Standing, score_of, standings
from mingbian.negotiate.prevail import chance_to_prevail

SHOWN_IF_UNTRUE = Guess(0.6, 0.8, 0.9)
SHOWN_IF_HONEST = Guess(0.15, 0.3, 0.45)
FOUND_SPREAD = 0.25  # how far the share of searches that find it may be off, either way
GOES_SOON = timedelta(days=7)  # our choice: a week is what a small shop plans ahead


def worths(dossier: Dossier, judgement: Judgement) -> tuple[Worth, ...]:
    """Every missing piece in the order in which to fetch it; one that is probably gone stands last."""
    lacking: dict[str, list[str]] = {}
    for cell in judgement.matrix:
        if cell.mark is CellMark.MISSING:
            lacking.setdefault(str(cell.evidence), []).append(cell.claim)
    stand = standings(dossier, judgement.claims, judgement.matrix, needs_for(dossier)) if lacking else ()
    found = [_worth(code, tuple(claims), stand, dossier, judgement) for code, claims in lacking.items()]
    return tuple(sorted(found, key=_place))


def _place(worth: Worth) -> tuple[bool, date, float, str]:
    """What goes soon by its day, the rest by what it brings for its minutes."""
    goes = worth.last if worth.soon and worth.last is not None else date.max
    return (worth.gone, goes, -worth.gain_an_hour, worth.code)


def _worth(
    code: str, claims: tuple[str, ...], stand: tuple[Standing, ...], dossier: Dossier, judgement: Judgement
) -> Worth:
    kind, doubt = evidence_kinds()[code], judgement.assessment.doubt
    now, then = score_of(stand), score_of(_with(kind, stand, judgement))
    before, after = _prevail(doubt, now), _prevail(doubt, then)
    chance = _chance(kind, doubt)
    last = last_day(kind, dossier)
    today = day_of(dossier.now)
    return Worth(
        code=code,
        claims=claims,
        found=kind.found,
        chance=chance,
        strength=(now, then),
        prevail=(before, after),
        gain=chance.times(max(0.0, after - before)),
        minutes=kind.minutes,
        last=last,
        gone=last is not None and last < today,
        soon=last is not None and today <= last <= today + GOES_SOON,
    )


def _with(kind: EvidenceKind, stand: Iterable[Standing], judgement: Judgement) -> tuple[Standing, ...]:
    """How every claim would stand if we held it and it showed our side: read so, it speaks against what it touches."""
    kinds = {claim.id: claim.kind for claim in judgement.claims}
    answers = (CellMark.CONTRADICTS, CellMark.SILENT)
    return tuple(
        replace(
            one,
            holding=one.holding | {kind.code},
            contradicted=one.contradicted + (kind.mark_for(kinds[one.claim]) in answers),
        )
        for one in stand
    )


def _chance(kind: EvidenceKind, doubt: Doubt) -> Guess:
    def shown(intentional: float, untrue: float, honest: float) -> float:
        return intentional * untrue + (1 - intentional) * honest

    low = shown(doubt.low, SHOWN_IF_UNTRUE.low, SHOWN_IF_HONEST.low)
    likely = shown(doubt.probability, SHOWN_IF_UNTRUE.likely, SHOWN_IF_HONEST.likely)
    high = shown(doubt.high, SHOWN_IF_UNTRUE.high, SHOWN_IF_HONEST.high)
    spread = FOUND_SPREAD * kind.found
    return Guess((kind.found - spread) * low, kind.found * likely, min(1.0, (kind.found + spread) * high))


def _prevail(doubt: Doubt, score: float) -> float:
    likely = Doubt(doubt.probability, doubt.probability, doubt.probability, doubt.band)
    return chance_to_prevail(likely, Strength(score, ())).low

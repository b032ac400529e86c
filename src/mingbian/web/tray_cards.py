"""Files that wait to be sorted, each with the few kinds that it most likely is, for one tap or one key."""

from collections.abc import Iterable
from dataclasses import dataclass

from mingbian.domain.claim import CLAIM_TITLES, CellMark, Claim
from mingbian.domain.judgement import Judgement
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.gather.put_to import claims_of
from mingbian.reading.suffix import title
from mingbian.store.models import Dispute, TrayFile

MOST_CHOICES = 6
"""As many as can be told apart at a glance, and reached with the keys 1 to 6."""
LONGEST_WORDS = 80


@dataclass(frozen=True, slots=True)
class Choice:
    """One kind that a file may be filed as; `why` is what it looks like, or the claim that lacks it."""

    code: str
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class TrayCard:
    """One waiting file. `dispute` is the one that it goes to with one tap, None where that must be chosen first.

    `put` is what the claims are called that it was brought for.
    """

    file: TrayFile
    is_what: str
    words: str
    dispute: Dispute | None
    choices: tuple[Choice, ...]
    put: tuple[str, ...]


def tray_cards(
    waiting: Iterable[TrayFile], wanted: tuple[Choice, ...] = (), claims: tuple[Claim, ...] = ()
) -> list[TrayCard]:
    """`wanted` is what a dispute lacks, `claims` what it claims; in the shop's tray each file may be another's."""
    return [_card(file, wanted, claims) for file in waiting]


def _card(file: TrayFile, wanted: tuple[Choice, ...], claims: tuple[Claim, ...]) -> TrayCard:
    dispute = file.dispute or file.proposed
    kind = evidence_kinds().get(file.likely)
    likely = (Choice(kind.code, kind.title, "看内容像"),) if kind else ()
    others = (choice for choice in wanted if choice.code != file.likely)
    choices = (*likely, *others)[:MOST_CHOICES] if dispute else ()
    put = dict.fromkeys(CLAIM_TITLES[claim.kind] for claim in claims_of(file.claim, claims))
    words = " ".join(file.words.split())[:LONGEST_WORDS]
    return TrayCard(file, title(file.media_type), words, dispute, choices, tuple(put))


def lacking(judgement: Judgement) -> tuple[Choice, ...]:
    """What the dispute's claims still lack, what it must have first, each with the claim that it is for."""
    kinds = evidence_kinds()
    of_claim = {claim.id: CLAIM_TITLES[claim.kind] for claim in judgement.claims}
    cells = [cell for cell in judgement.matrix if cell.mark is CellMark.MISSING]
    must = judgement.strength.missing
    cells.sort(key=lambda cell: must.index(cell.evidence) if cell.evidence in must else len(must))
    found = {cell.evidence: of_claim.get(cell.claim, "") for cell in reversed(cells)}
    codes = dict.fromkeys([*must, *(cell.evidence for cell in cells)])
    return tuple(Choice(code, kinds[code].title, _for(found.get(code, ""))) for code in codes if code in kinds)


def _for(claim: str) -> str:
    return f"缺，用于「{claim}」" if claim else "缺"

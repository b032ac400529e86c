"""How far each piece that could be a picture carries our side of each claim, by the measure of `gather.strength`.

A piece alone is judged as if we held nothing else: its own kinds of evidence and its own contradictions count, against
the same rows of must-have pieces. The figures are guesses as those of the strength are; only their order is used.
"""

from collections.abc import Iterable
from dataclasses import replace

from mingbian.appeal.channel import Channel, Limits
from mingbian.appeal.choosing import Candidate
from mingbian.appeal.numbering import PackExhibit
from mingbian.appeal.shelves import shelf_of
from mingbian.domain.claim import Cell, CellMark
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.judgement import Judgement
from mingbian.gather.holdings import held
from mingbian.gather.needs_for import needs_for
from mingbian.gather.strength import Standing, standings

TAKEN_BY_FORMS = frozenset({"image/jpeg", "image/png"})
"""What every form of the platform was seen to take; our own advice, nobody published a list."""

LIKELY_NOT_TAKEN = "不是 JPG 或 PNG，平台的页面多半不收（估）；请在手机上另存一张 JPG，作为新的证物存入。"


def claim_weights(dossier: Dossier, judgement: Judgement) -> dict[str, float]:
    """How much each claim counts, by id: the one of the complaint's own reason twice."""
    return {one.claim: float(one.weight) for one in _standings(dossier, judgement)}


def candidates(
    dossier: Dossier, judgement: Judgement, exhibits: Iterable[PackExhibit], channel: Channel, *, originals: bool
) -> tuple[Candidate, ...]:
    """The record pages and our own pictures. As originals only files can go, and only such as the form takes."""
    stand = _standings(dossier, judgement)
    codes = {code for one in stand for row in (*one.rows, *one.elsewhere) for code in row}
    recorded = held(replace(dossier, exhibits=()), codes)
    asked = {code for ground in channel.grounds_now(dossier)[:1] for code in (*ground.must, *ground.may)}
    made = []
    for one in exhibits:
        if not one.is_picture and (one.record is None or originals):
            continue
        kinds = _kinds_on(one, recorded)
        unfit = _unfit(one.file, channel.limits) if one.file and originals else ""
        made.append(_candidate(one, judgement.matrix, stand, kinds, asked=bool(kinds & asked), unfit=unfit))
    return tuple(made)


def _candidate(
    held_one: PackExhibit,
    matrix: tuple[Cell, ...],
    stand: tuple[Standing, ...],
    kinds: frozenset[str],
    *,
    asked: bool,
    unfit: str,
) -> Candidate:
    cells = [cell for cell in matrix if _is_of(cell, held_one)]
    against = any(cell.mark is CellMark.CONTRADICTS for cell in cells)
    bears_out = tuple(dict.fromkeys(cell.claim for cell in cells if cell.mark is CellMark.SUPPORTS))
    return Candidate(
        piece=held_one.piece,
        shares=tuple((one.claim, _share(one, cells, kinds)) for one in stand),
        # Our record of a whole talk holds both sides; a picture that only shows the buyer's is another thing.
        bears_out=bears_out if held_one.file and not against else (),
        asked=asked,
        unfit=unfit,
    )


def _share(one: Standing, cells: list[Cell], kinds: frozenset[str]) -> float:
    """How the claim would stand if this piece were all that we had."""
    own = [cell for cell in cells if cell.claim == one.claim]
    contradicted = sum(cell.mark is CellMark.CONTRADICTS for cell in own)
    if not contradicted and not any(kinds & set(row) for row in (*one.rows, *one.elsewhere)):
        return 0.0
    return replace(one, holding=one.holding & kinds, contradicted=contradicted, borne_out=0).score


def _kinds_on(held_one: PackExhibit, recorded: frozenset[str]) -> frozenset[str]:
    """The kinds of evidence that a reader finds on it; `recorded` are those that our record holds."""
    if held_one.file:
        return frozenset({held_one.file.kind})
    return frozenset(code for code in recorded if shelf_of(code) is held_one.record)


def _is_of(cell: Cell, held_one: PackExhibit) -> bool:
    if held_one.file:
        return cell.exhibit == held_one.file.number
    return cell.evidence in held_one.facts


def _unfit(file: Exhibit, limits: Limits) -> str:
    if file.media_type not in TAKEN_BY_FORMS:
        return LIKELY_NOT_TAKEN
    most = limits.picture_bytes
    if most is not None and file.size > most and not limits.picture_size.ours:
        return f"原图 {_mib(file.size)} MB，渠道最多收 {_mib(most)} MB；请另存一张小的，作为新的证物存入。"
    return ""


def _mib(size: int) -> str:
    return f"{size / 1_048_576:.1f}"


def _standings(dossier: Dossier, judgement: Judgement) -> tuple[Standing, ...]:
    return standings(dossier, judgement.claims, judgement.matrix, needs_for(dossier))

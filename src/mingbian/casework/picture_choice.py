"""Every piece that could be a picture for one channel: which go, in which order, and why; joined from all the steps."""

from collections.abc import Mapping
from dataclasses import dataclass

from mingbian.appeal.channel import Channel
from mingbian.appeal.choosing import Candidate, Choice, choices, in_words
from mingbian.appeal.numbering import PackExhibit
from mingbian.appeal.pages import MOST_FILES
from mingbian.appeal.picture_plan import (
    EditedRefusedError,
    Mode,
    PicturePlan,
    PieceUnknownError,
    TooManyPicturesError,
    usual_mode,
)
from mingbian.casework.picture_worth import candidates, claim_weights
from mingbian.domain.claim import CLAIM_TITLES
from mingbian.domain.dossier import Dossier
from mingbian.domain.judgement import Judgement
from mingbian.domain.rule import CONFIDENCE_TITLES, Rule

RECORD_REASON = "按本单记录整理，逐条答复写在这里。"


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing that could be a picture; `why` is the program's reason for or against it, as a sentence."""

    exhibit: PackExhibit
    taken: bool
    why: str
    adds: float

    @property
    def code(self) -> str:
        return self.exhibit.piece


@dataclass(frozen=True, slots=True)
class PictureChoice:
    """The pieces that go, in their order, then the others. `refused_by` is the rule that refuses edited pictures."""

    plan: PicturePlan
    pieces: tuple[Piece, ...]
    refused_by: Rule | None

    @property
    def taken(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.taken)

    @property
    def first_to_drop(self) -> Piece | None:
        """Of those that go the one that adds least to what the others prove; a record page goes last."""
        least = sorted(self.taken, key=lambda piece: (piece.exhibit.record is not None, piece.adds))
        return least[0] if least else None


def picture_choice(
    dossier: Dossier,
    judgement: Judgement,
    exhibits: tuple[PackExhibit, ...],
    channel: Channel,
    *,
    refused_by: Rule | None,
    by_hand: PicturePlan | None = None,
) -> PictureChoice:
    """What goes to the channel. A person's plan stands but for what the rule does not let go; without one we choose."""
    mode = by_hand.mode if by_hand and not refused_by else usual_mode(channel, refused=refused_by is not None)
    found = candidates(dossier, judgement, exhibits, channel, originals=mode is Mode.ORIGINALS)
    weights, by_piece = claim_weights(dossier, judgement), {one.piece: one for one in exhibits}
    files = [one for one in found if by_piece[one.piece].file]
    made = choices(files, weights, most=_room(channel, mode))
    chosen = by_hand.pieces if by_hand else ()
    kept = tuple(piece for piece in chosen if any(piece == one.piece for one in found))
    records = tuple(one.piece for one in found if by_piece[one.piece].record)
    pieces = kept or (*records, *(choice.piece for choice in made if choice.taken))
    plan = PicturePlan(mode, pieces, by_hand=bool(kept))
    return PictureChoice(plan, tuple(_pieces(plan, found, made, by_piece, judgement)), refused_by)


def refuse_unfit(choice: PictureChoice, channel: Channel, mode: Mode, pieces: tuple[str, ...]) -> None:
    """What a person chose must be there and fit. Raises EditedRefusedError, PieceUnknownError, TooManyPicturesError."""
    rule, most = choice.refused_by, channel.limits.pictures
    if rule and mode is Mode.COMPOSITE:
        sure = CONFIDENCE_TITLES[rule.confidence]
        raise EditedRefusedError(channel=channel.title, rule=rule.code, confidence=sure)
    known = {piece.code: piece for piece in choice.pieces}
    if len(set(pieces)) != len(pieces) or not set(pieces) <= set(known):
        raise PieceUnknownError
    if mode is Mode.ORIGINALS and most is not None and len(pieces) > most:
        least = min((known[piece] for piece in pieces), key=lambda piece: piece.adds)
        raise TooManyPicturesError(
            count=len(pieces),
            channel=channel.title,
            most=most,
            drop=f"证据{least.exhibit.number} {least.exhibit.title}",
        )


def _room(channel: Channel, mode: Mode) -> int | None:
    most = channel.limits.pictures
    if most is None or mode is Mode.ORIGINALS:
        return most
    return most * MOST_FILES


def _pieces(
    plan: PicturePlan,
    found: tuple[Candidate, ...],
    made: tuple[Choice, ...],
    by_piece: Mapping[str, PackExhibit],
    judgement: Judgement,
) -> list[Piece]:
    called = {claim.id: CLAIM_TITLES[claim.kind] for claim in judgement.claims}
    reasons = {choice.piece: (in_words(choice, called), choice.adds) for choice in made}
    known = {one.piece for one in found}
    ranked = [*plan.pieces, *(one.piece for one in found if one.piece not in reasons), *reasons]
    return [
        Piece(by_piece[code], code in plan.pieces, *reasons.get(code, (RECORD_REASON, 1.0)))
        for code in dict.fromkeys(ranked)
        if code in known
    ]

"""Which few pictures prove most: each in turn the one that adds most to what those before it prove, with the reason.

For each claim a piece carries a share of our side, 0 to 1. Pieces together carry `1 − Π(1 − share)`, so what two of
them show alike counts little the second time; the whole is the mean over the claims by their weight. Taking the best
next one comes within a third (1/e) of the best choice of all, and every step can be told in a sentence.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Candidate:
    """A piece that could be a picture: `shares` are (claim id, share) as it stands alone, `bears_out` what it supports.

    `asked` says that the channel's form names this kind of proof; `unfit` is why the form would not take it, in words.
    """

    piece: str
    shares: tuple[tuple[str, float], ...] = ()
    bears_out: tuple[str, ...] = ()
    asked: bool = False
    unfit: str = ""


class Why(StrEnum):
    """Why a piece is among the pictures, or is not."""

    DECIDES = "decides"
    ASKED = "asked"
    NO_ROOM = "no_room"
    SAID_ALREADY = "said_already"
    IDLE = "idle"
    BEARS_OUT = "bears_out"
    UNFIT = "unfit"


TAKEN = (Why.DECIDES, Why.ASKED)


@dataclass(frozen=True, slots=True)
class Choice:
    """One piece with what it adds to those before it: in all, and for each claim on which it says anything (alone).

    Shares of the full strength of proof, 0 to 1.
    """

    piece: str
    why: Why
    adds: float
    alone: tuple[tuple[str, float], ...]
    unfit: str = ""

    @property
    def taken(self) -> bool:
        return self.why in TAKEN


def choices(
    candidates: Sequence[Candidate],
    weights: Mapping[str, float],
    *,
    most: int | None,
) -> tuple[Choice, ...]:
    """Every candidate: first those that are taken, in their order, then the others with the reason why not.

    `weights` are the claims' weights. A claim that everything before has shown is not counted again.
    """
    open_claims = dict.fromkeys(weights, 1.0)
    usable = [one for one in candidates if not one.unfit and not one.bears_out]
    made: list[Choice] = []
    left = list(usable)
    while left and (most is None or len(made) < most):
        best = max(left, key=lambda one: (round(_adds(one, open_claims, weights), 6), one.asked))
        adds = _adds(best, open_claims, weights)
        if adds < LEAST and not best.asked:
            break
        made.append(Choice(best.piece, Why.DECIDES if adds >= LEAST else Why.ASKED, adds, _alone(best)))
        _close(open_claims, best)
        left.remove(best)
    taken = {choice.piece for choice in made}
    others = [_left_out(one, open_claims, weights) for one in candidates if one.piece not in taken]
    return (*made, *sorted(others, key=lambda choice: -choice.adds))


LEAST = 0.005
"""Half a point: less is no reason."""


def _left_out(one: Candidate, open_claims: Mapping[str, float], weights: Mapping[str, float]) -> Choice:
    adds = _adds(one, open_claims, weights)
    if one.unfit:
        return Choice(one.piece, Why.UNFIT, adds, _alone(one), one.unfit)
    if one.bears_out:
        return Choice(one.piece, Why.BEARS_OUT, 0.0, _alone(one))
    if adds >= LEAST or one.asked:
        return Choice(one.piece, Why.NO_ROOM, adds, _alone(one))
    shows = any(share >= LEAST for _, share in one.shares)
    return Choice(one.piece, Why.SAID_ALREADY if shows else Why.IDLE, adds, _alone(one))


def _adds(one: Candidate, open_claims: Mapping[str, float], weights: Mapping[str, float]) -> float:
    whole = sum(weights.values()) or 1.0
    return sum(share * open_claims.get(claim, 0.0) * weights.get(claim, 0.0) for claim, share in one.shares) / whole


def _close(open_claims: dict[str, float], one: Candidate) -> None:
    for claim, share in one.shares:
        if claim in open_claims:
            open_claims[claim] *= 1 - share


def _alone(one: Candidate) -> tuple[tuple[str, float], ...]:
    return tuple((claim, share) for claim, share in one.shares if share >= LEAST)


def in_words(choice: Choice, called: Mapping[str, str]) -> str:
    """The reason as one sentence for the page; `called` are the claims' names by id. The figures are our guess."""
    about = "、".join(f"「{called[claim]}」{_points(share)} 分" for claim, share in choice.alone if claim in called)
    alone = f"单凭它，{about}" if about else ""
    if choice.why is Why.DECIDES:
        return f"{alone}；在前面几张之上再加 {_points(choice.adds)} 分。"
    if choice.why is Why.NO_ROOM:
        return f"{alone or '渠道列出的凭证'}；还能再加 {_points(choice.adds)} 分，但张数满了。"
    return {
        Why.ASKED: "渠道的页面点名要这一类凭证。",
        Why.SAID_ALREADY: f"{alone}，前面几张已经说明了。",
        Why.IDLE: "与买家的说法没有直接关系，留在 PDF 里。",
        Why.BEARS_OUT: "它支持买家的说法，不自动放进图片；要说明时请您自己选。",
        Why.UNFIT: choice.unfit,
    }[choice.why]


def _points(share: float) -> str:
    return f"{100 * share:.0f}"

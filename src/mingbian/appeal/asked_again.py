"""Asking again about what was decided: only with what the platform has not seen, or the answer is the same.

The platform takes a reconsideration once, wants its material different from the first, and hears nothing twice
(channels `*_again`, PDD-APL-08).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from mingbian.appeal.channel import AGAIN, Channel
from mingbian.domain.clock import in_words
from mingbian.domain.outcome import AGAINST_US, Ending


@dataclass(frozen=True, slots=True)
class Before:
    """One earlier hand-in: the hashes of what went along, and how it was decided; None while it is not."""

    channel: str
    at: datetime
    exhibits: frozenset[str]
    ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that may be new: an exhibit, or with `read_at` what a human read in one since."""

    number: int
    title: str
    sha256: str
    read_at: datetime | None = None


def decided_before(code: str, before: Iterable[Before]) -> Before | None:
    """The last hand-in by the same way, or by the one that this way asks again about, if it was decided against us."""
    same = {code, code.removesuffix(AGAIN)}
    answered = [one for one in before if one.channel in same and one.ending is not None]
    last = max(answered, key=lambda one: one.at, default=None)
    return last if last and last.ending in AGAINST_US else None


def new_since(pieces: Iterable[Piece], before: Sequence[Before], asked: Before) -> tuple[str, ...]:
    """In words, what the platform has not had: exhibits in no hand-in yet, and readings later than the one decided."""
    had = frozenset[str]().union(*(one.exhibits for one in before))
    told = []
    for piece in pieces:
        if piece.read_at is not None:
            if piece.read_at > asked.at:
                told.append(f"第 {piece.number} 号证物里核对过的内容（{in_words(piece.read_at)}）")
        elif piece.sha256 not in had:
            told.append(f"第 {piece.number} 号证物（{piece.title}）")
    return tuple(told)


def would_be_new(channel: Channel, titles: Mapping[str, str], held: Iterable[str]) -> tuple[str, ...]:
    """Which kinds of evidence the form asks for and nobody has kept yet, in words."""
    has = set(held)
    codes = dict.fromkeys(code for ground in channel.grounds for code in (*ground.must, *ground.may))
    return tuple(titles[code] for code in codes if code not in has and code in titles)


def next_ways(ways: Iterable[Channel], before: Iterable[Before], last: str) -> tuple[Channel, ...]:
    """After a verdict: what was not gone yet, the asking again about the last one first."""
    gone = {one.channel for one in before}
    left = [way for way in ways if way.code not in gone]
    return tuple(sorted(left, key=lambda way: (way.code != f"{last}{AGAIN}", way.step, way.code)))

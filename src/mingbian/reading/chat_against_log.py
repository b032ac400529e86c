"""Messages of pictures held against an imported log of the same chat: what agrees, what differs, what only one has.

A difference is told as a fact with both wordings. Which of them is right cannot be seen here: a picture can be cut, a
log can be incomplete, and a message can have been withdrawn.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from rapidfuzz import fuzz

from mingbian.domain.bigrams import folded
from mingbian.domain.talk import Message, Speaker

SIMILAR = 60  # of 100
A_DAY = timedelta(hours=36)
SAME_TIME = timedelta(minutes=2)


class Match(StrEnum):
    """How a message of a picture and one of the log stand to one another."""

    AGREES = "agrees"
    WORDS_DIFFER = "words_differ"
    SPEAKER_DIFFERS = "speaker_differs"
    TIME_DIFFERS = "time_differs"
    ONLY_PICTURE = "only_picture"
    ONLY_LOG = "only_log"


@dataclass(frozen=True, slots=True)
class Said:
    """A message of a picture; `place` is the caller's own number for it."""

    place: int
    speaker: Speaker
    text: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Compared:
    """One pair, or one alone."""

    match: Match
    said: Said | None
    logged: Message | None


def compared(said: Sequence[Said], log: Sequence[Message]) -> tuple[Compared, ...]:
    """In order. Of the log only what lies between the first and the last message that was found in both.

    Empty where the log is empty: what is not there contradicts nothing.
    """
    near = _near(said, log)
    if not near:
        return ()
    pairs = _aligned(said, near)
    found: list[Compared] = []
    first = min((right for _, right in pairs), default=0)
    told, heard = 0, first
    for left, right in [*pairs, (len(said), -1)]:
        found += [Compared(Match.ONLY_PICTURE, one, None) for one in said[told:left]]
        if right >= 0:
            found += [Compared(Match.ONLY_LOG, None, one) for one in near[heard:right]]
            found.append(Compared(_how(said[left], near[right]), said[left], near[right]))
            told, heard = left + 1, right + 1
    return tuple(found)


def _near(said: Sequence[Said], log: Sequence[Message]) -> list[Message]:
    """The log's messages of those days, so that a year of chat need not be searched."""
    times = [one.at for one in said if one.at]
    if not times:
        return list(log)
    return [one for one in log if min(times) - A_DAY <= one.at <= max(times) + A_DAY]


def _aligned(said: Sequence[Said], log: Sequence[Message]) -> list[tuple[int, int]]:
    """The pairs, in the order of both, that agree most together."""
    worth = [[_worth(one, other) for other in log] for one in said]
    best = [[0.0] * (len(log) + 1) for _ in range(len(said) + 1)]
    for left in range(len(said) - 1, -1, -1):
        for right in range(len(log) - 1, -1, -1):
            paired = worth[left][right] + best[left + 1][right + 1] if worth[left][right] else 0.0
            best[left][right] = max(paired, best[left + 1][right], best[left][right + 1])
    pairs, left, right = list[tuple[int, int]](), 0, 0
    while left < len(said) and right < len(log):
        if worth[left][right] and best[left][right] == worth[left][right] + best[left + 1][right + 1]:
            pairs.append((left, right))
            left, right = left + 1, right + 1
        elif best[left][right] == best[left + 1][right]:
            left += 1
        else:
            right += 1
    return pairs


def _worth(said: Said, logged: Message) -> float:
    """How well they fit; 0 for what cannot be the same message."""
    if said.at and abs(said.at - logged.at) > A_DAY:
        return 0.0
    words, others = folded(said.text), folded(logged.text)
    if not words or not others:
        return 0.0
    alike = 100.0 if words == others else fuzz.ratio(words, others)
    if alike < SIMILAR:
        return 0.0
    in_time = said.at is not None and abs(said.at - logged.at) <= SAME_TIME
    return alike / 100 + (1.0 if said.speaker == logged.speaker else 0.0) + (0.5 if in_time else 0.0) + (alike == 100)


def _how(said: Said, logged: Message) -> Match:
    if folded(said.text) != folded(logged.text):
        return Match.WORDS_DIFFER
    if said.speaker != logged.speaker:
        return Match.SPEAKER_DIFFERS
    if said.at and abs(said.at - logged.at) > SAME_TIME:
        return Match.TIME_DIFFERS
    return Match.AGREES

"""Where a text makes claims: each spot with its kind and topic, what is denied, supposed or quoted left out."""

import re
from dataclasses import dataclass
from functools import lru_cache

from mingbian.domain.claim import ClaimKind
from mingbian.domain.complaint import Reason
from mingbian.gather.clauses import Clause, clauses, denied, doubted, supposed, told_by_others
from mingbian.gather.numerals import whole
from mingbian.gather.wording import Topic, topics

LONGEST_WORDS = 60  # a run-on sentence is cut to this many characters around the spot
# After a promise the rest of the clause is what was promised, until one of these turns it round: “说好两件只有一件”.
_TURNS = re.compile(r"只|却|结果|根本|实际|其实|到现在|至今|还是?没|没有?|并不|不是|居然|竟然|现在")
_TRAILING = re.compile(r"(?:的|又|还|就|而|且|和|也|并|与|跟|都)+$")


@dataclass(frozen=True, slots=True)
class Spot:
    """`text[start:end]` are the telling words in this clause; `count` is N where they count pieces."""

    kind: ClaimKind
    about: str
    start: int
    end: int
    count: int | None
    clause: Clause


@lru_cache(maxsize=512)
def spots(text: str, reason: Reason) -> tuple[Spot, ...]:
    """What the text claims, in its order. The reason tells what an ambiguous word means: 坏了 of fruit, or a phone."""
    parts = clauses(text)
    quoted = told_by_others(text)
    found = [spot for spot in _longest(_matches(text, parts, reason)) if not _set_aside(spot, quoted)]
    return tuple(spot for spot in found if not _promised_words(spot, found))


def words_of(spot: Spot, text: str, among: tuple[Spot, ...]) -> str:
    """The words that a claim comes from: its clause, or its share of a clause that makes several claims."""
    beside = [other.start for other in among if other.clause is spot.clause]
    start = spot.start if any(place < spot.start for place in beside) else spot.clause.start
    following = min((place for place in beside if place > spot.start), default=None)
    end = _end_of_list(spot.clause, text, among) if following is None else following
    if end - start > LONGEST_WORDS:
        start, end = (
            max(start, spot.start - LONGEST_WORDS // 3),
            min(end, max(spot.end, spot.start + LONGEST_WORDS // 2)),
        )
    share = text[start:end] if following is None else text[start : spot.end] + _TRAILING.sub("", text[spot.end : end])
    return share.strip()


def _matches(text: str, parts: tuple[Clause, ...], reason: Reason) -> list[Spot]:
    found = []
    for topic in topics():
        if not topic.fits(reason):
            continue
        for pattern in topic.patterns:
            for match in pattern.finditer(text):
                clause = next((part for part in parts if part.start <= match.start() < part.end), None)
                if clause is not None and match.end() > match.start():
                    found.append(_spot(topic, match, clause))
    return found


def _spot(topic: Topic, match: re.Match[str], clause: Clause) -> Spot:
    written = match.groupdict().get("count")
    count = whole(written) if written else None
    end = min(match.end(), clause.end)
    return Spot(topic.kind, topic.about, match.start(), end, count, clause)


def _longest(found: list[Spot]) -> list[Spot]:
    """Of spots that overlap only the longest, the one that counts pieces first; in the order of the text."""
    kept: list[Spot] = []
    for spot in sorted(found, key=lambda spot: (spot.count is None, spot.start - spot.end, spot.start)):
        if not any(spot.start < other.end and other.start < spot.end for other in kept):
            kept.append(spot)
    return sorted(kept, key=lambda spot: spot.start)


def _set_aside(spot: Spot, quoted: tuple[tuple[int, int], ...]) -> bool:
    in_quotation = any(start <= spot.start < end for start, end in quoted)
    unsaid = denied(spot.clause, spot.start) or supposed(spot.clause, spot.start) or doubted(spot.clause, spot.end)
    return in_quotation or unsaid


def _promised_words(spot: Spot, among: list[Spot]) -> bool:
    """Whether the spot is only what a promise before it in the clause says: 承诺“过敏包退” claims no allergy."""
    if spot.kind is ClaimKind.PROMISED:
        return any(_introduces(other, spot) for other in among if other.start < spot.start)
    return any(_introduces(other, spot) and not _turned(other, spot) for other in among)


def _introduces(promise: Spot, spot: Spot) -> bool:
    same = promise.clause is spot.clause
    return promise is not spot and promise.kind is ClaimKind.PROMISED and same and promise.end <= spot.start


def _turned(promise: Spot, spot: Spot) -> bool:
    offset = spot.clause.start
    between = spot.clause.text[promise.end - offset : spot.end - offset]
    return _TURNS.search(between) is not None


def _end_of_list(clause: Clause, text: str, among: tuple[Spot, ...]) -> int:
    """“少了勺子、碗、筷子” is one claim: clauses that a 、 joins to it go along while they claim nothing themselves."""
    end, listed = clause.end, clause.listed
    for part in clauses(text):
        if part.start < clause.end:
            continue
        if not listed or any(other.clause == part for other in among):
            break
        end, listed = part.end, part.listed
    return end

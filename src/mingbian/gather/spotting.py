"""Where a text makes claims: each spot with its kind, its topic and its words; what is denied or quoted left out."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from mingbian.domain.claim import ClaimKind
from mingbian.domain.complaint import Reason
from mingbian.domain.talk import read_of
from mingbian.gather.clauses import Clause, clauses, denied, doubted, of_another_order, supposed, told_by_others
from mingbian.gather.numerals import whole
from mingbian.gather.wording import Topic, topics

LONGEST_WORDS = 60  # a run-on sentence is cut to this many characters around the spot
# After a promise the rest of the clause is what was promised, until one of these turns it round: “说好两件只有一件”.
_TURNS = re.compile(
    r"只|却|结果|根本|实际|其实|到现在|至今|还是?没|没有?|并不|不是|居然|竟然|现在|一直|都[几一二两三四五六七八九十\d]"
)
_TRAILING = re.compile(r"(?:的|又|还|就|而|且|和|也|并|与|跟|都)+$")


@dataclass(frozen=True, slots=True)
class Spot:
    """One claim in a text. `words` are its clause, or its share of a clause that claims several things."""

    kind: ClaimKind
    about: str
    count: int | None
    words: str


@dataclass(frozen=True, slots=True)
class _Match:
    """Telling words at `text[start:end]`, in the clause of that number."""

    kind: ClaimKind
    about: str
    count: int | None
    start: int
    end: int
    clause: int


@lru_cache(maxsize=512)
def spots(text: str, reason: Reason) -> tuple[Spot, ...]:
    """What the text claims, in its order. The reason tells what an ambiguous word means: 坏了 of fruit, or a phone.

    Of a very long text its first 5,000 letters are read.
    """
    text = read_of(text)
    parts = clauses(text)
    quoted = told_by_others(text)
    found = [match for match in _apart(_matches(text, parts, reason)) if not _set_aside(match, parts, quoted)]
    said = [match for _, among in groupby(found, key=lambda match: match.clause) for match in _said(parts, list(among))]
    return tuple(
        Spot(match.kind, match.about, match.count, _cut(text, match, begins, ends))
        for match, begins, ends in _shares(said, parts)
    )


def _matches(text: str, parts: tuple[Clause, ...], reason: Reason) -> Iterator[_Match]:
    starts = [part.start for part in parts]
    for topic in topics():
        for pattern in topic.patterns if topic.fits(reason) else ():
            for match in pattern.finditer(text):
                number = bisect_right(starts, match.start()) - 1
                if number >= 0 and match.start() < parts[number].end:
                    yield _match(topic, match, number, parts[number])


def _match(topic: Topic, match: re.Match[str], number: int, part: Clause) -> _Match:
    written = match.groupdict().get("count")
    count = whole(written) if written else None
    return _Match(topic.kind, topic.about, count, match.start(), min(match.end(), part.end), number)


def _apart(found: Iterable[_Match]) -> list[_Match]:
    """Of matches that overlap only the longest, the one that counts pieces first; in the order of the text."""
    kept: list[_Match] = []
    taken: set[int] = set()
    for match in sorted(found, key=lambda match: (match.count is None, match.start - match.end, match.start)):
        places = range(match.start, match.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(match)
    return sorted(kept, key=lambda match: match.start)


def _set_aside(match: _Match, parts: tuple[Clause, ...], quoted: tuple[tuple[int, int], ...]) -> bool:
    part = parts[match.clause]
    unsaid = denied(part, match.start) or supposed(part, match.start) or doubted(part, match.end)
    elsewhere = of_another_order(part, match.start)
    return unsaid or elsewhere or any(start <= match.start < end for start, end in quoted)


def _said(parts: tuple[Clause, ...], among: list[_Match]) -> Iterator[_Match]:
    """Of one clause's matches what it claims, each once; what a promise in it promises is not claimed.

    承诺“过敏包退” claims no allergy, but “说好两件只有一件” claims a piece missing.
    """
    promise: _Match | None = None
    known: set[tuple[object, ...]] = set()
    for match in among:
        if match.kind is ClaimKind.PROMISED and promise is not None:
            continue
        if promise is not None and not _turned(parts[match.clause], promise, match):
            continue
        if match.kind is ClaimKind.PROMISED:
            promise = match
        key = (match.kind, match.about, match.count)
        if key not in known:
            known.add(key)
            yield match


def _turned(part: Clause, promise: _Match, match: _Match) -> bool:
    return _TURNS.search(part.text[promise.end - part.start : match.end - part.start]) is not None


def _shares(said: list[_Match], parts: tuple[Clause, ...]) -> Iterator[tuple[_Match, int, int]]:
    """Each claim's stretch of the text: its clause; of a shared clause, from its telling words to the next claim's."""
    claiming = {match.clause for match in said}
    for before, match, after in zip([None, *said], said, [*said[1:], None], strict=False):
        begins = match.start if before and before.clause == match.clause else parts[match.clause].start
        shared = after is not None and after.clause == match.clause
        yield match, begins, after.start if after and shared else _end_of_list(match.clause, parts, claiming)


def _cut(text: str, match: _Match, begins: int, ends: int) -> str:
    if ends - begins > LONGEST_WORDS:
        begins = max(begins, match.start - LONGEST_WORDS // 3)
        ends = min(ends, max(match.end, match.start + LONGEST_WORDS // 2))
    return (text[begins : match.end] + _TRAILING.sub("", text[match.end : ends])).strip()


def _end_of_list(number: int, parts: tuple[Clause, ...], claiming: set[int]) -> int:
    """“少了勺子、碗、筷子” is one claim: clauses that a 、 joins to it go along while they claim nothing themselves."""
    last = number
    while parts[last].listed and last + 1 < len(parts) and last + 1 not in claiming:
        last += 1
    return parts[last].end

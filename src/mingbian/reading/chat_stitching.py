"""Several screenshots of one chat put together where they show the same messages, in whatever order they came.

Where two do not overlap, something may be missing between them, and that is said. One message that both show may be one
that was said twice: it joins them only when its words are long and said nowhere else.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from rapidfuzz import fuzz

from mingbian.domain.bigrams import folded
from mingbian.reading.chat_screen import Box, Cut, Shown, Shows

ALIKE = 85  # of 100: the same words, read twice
PART = 80  # of 100: a cut message is part of the whole one
LONG = 12  # letters that nobody says twice by chance

NO_OVERLAP = "这两张图没有重合的消息，中间可能缺一段。"
ONE_SHARED = "这两张图只有一句短话或重复出现过的话相同，中间可能缺一段。"
BACKWARDS = "时间从这里倒了回去，请核对两张图的先后，或补上中间缺的一段。"
COVERED = "图上这里有一整条被遮住，可能缺消息。"
CUT_ABOVE = "最前面一条只看得到下半截，前面可能还有消息。"
CUT_BELOW = "最后一条只看得到上半截，后面可能还有消息。"


@dataclass(frozen=True, slots=True)
class Seen:
    """A message in one picture or several, with the moment its time means where that is known."""

    shown: Shown
    at: datetime | None
    pictures: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A place where something may be missing: behind picture `after`, before picture `before`; 0 for the chat's end."""

    after: int
    before: int
    why: str


@dataclass(frozen=True, slots=True)
class Screen:
    """One picture by its exhibit's number, messages from top to bottom, and what is covered in it."""

    number: int
    messages: tuple[Seen, ...]
    covered: tuple[Box, ...] = ()


def stitched(screens: Sequence[Screen]) -> tuple[Seen | Gap, ...]:
    """All messages in order, each once, with the gaps between them."""
    shown = _without_doubles([screen for screen in screens if screen.messages])
    pieces: list[list[Seen | Gap]] = []
    for chain in _chains(shown):
        pieces.append(_joined(chain, shown))
    pieces.sort(key=_begins)
    told: list[Seen | Gap] = []
    for piece in pieces:
        if told:
            told.append(Gap(_last(told), _first(piece), NO_OVERLAP))
        told += piece
    return tuple(_with_ends(_with_turns(told)))


def _without_doubles(screens: Sequence[Screen]) -> list[Screen]:
    """Without pictures whose every message another one shows in the same order; that one is said to stand in both."""
    kept: list[Screen] = []
    for screen in sorted(screens, key=lambda one: -len(one.messages)):
        for place, larger in enumerate(kept):
            start = _within(screen, larger)
            if start is not None:
                kept[place] = _also(larger, screen, start)
                break
        else:
            kept.append(screen)
    return sorted(kept, key=lambda one: one.number)


def _within(small: Screen, large: Screen) -> int | None:
    many = len(small.messages)
    for start in range(len(large.messages) - many + 1):
        pairs = list(zip(large.messages[start : start + many], small.messages, strict=True))
        if all(_same(one, other) for one, other in pairs) and _weight(pairs) >= LONG:
            return start
    return None


def _also(large: Screen, small: Screen, start: int) -> Screen:
    messages = list(large.messages)
    for place, one in enumerate(small.messages, start=start):
        messages[place] = _both(messages[place], one)
    return replace(large, messages=tuple(messages))


def _chains(screens: Sequence[Screen]) -> list[list[Screen]]:
    """Screens that follow one another, the best overlaps first."""
    found = [
        (shared, above, below)
        for above in range(len(screens))
        for below in range(len(screens))
        if above != below and (shared := _overlap(screens[above], screens[below]))[0]
    ]
    follows: dict[int, int] = {}
    for _, above, below in sorted(found, key=lambda one: (-one[0][1], one[1], one[2])):
        if above not in follows and below not in follows.values() and not _leads(follows, below, above):
            follows[above] = below
    chains = []
    for first in range(len(screens)):
        if first not in follows.values():
            chain, here = [screens[first]], first
            while here in follows:
                here = follows[here]
                chain.append(screens[here])
            chains.append(chain)
    return chains


def _leads(follows: dict[int, int], start: int, end: int) -> bool:
    while start in follows:
        start = follows[start]
        if start == end:
            return True
    return start == end


def _overlap(above: Screen, below: Screen) -> tuple[int, int]:
    """(how many messages at the end of the one begin the other, how many letters they have); most letters win."""
    best = (0, 0)
    for many in range(1, min(len(above.messages), len(below.messages)) + 1):
        pairs = list(zip(above.messages[-many:], below.messages[:many], strict=True))
        if all(_same(one, other) for one, other in pairs) and _weight(pairs) > best[1]:
            best = (many, _weight(pairs))
    return best


def _weight(pairs: Sequence[tuple[Seen, Seen]]) -> int:
    return sum(min(len(folded(one.shown.text)), len(folded(other.shown.text))) for one, other in pairs)


def _same(one: Seen, other: Seen) -> bool:
    """The same message, though it may be cut in one of them."""
    first, second = one.shown, other.shown
    if first.side is not second.side or (one.at and other.at and one.at != other.at):
        return False
    words, others = folded(first.text), folded(second.text)
    if first.cut is Cut.NOT and second.cut is Cut.NOT:
        alike = words == others or (_figures(words) == _figures(others) and fuzz.ratio(words, others) >= ALIKE)
        return first.shows is second.shows and alike
    if not words or not others:
        return True  # what is cut may show no line at all
    return fuzz.partial_ratio(words, others) >= PART


def _figures(words: str) -> list[str]:
    """Two sums in one sentence are two sentences, however alike."""
    return re.findall(r"\d+", words)


def _joined(chain: Sequence[Screen], screens: Sequence[Screen]) -> list[Seen | Gap]:
    told: list[Seen | Gap] = list(_with_covers(chain[0]))
    for above, below in pairwise(chain):
        many, _ = _overlap(above, below)
        following = _with_covers(below)
        doubtful = many == 1 and not _singular(below.messages[0], screens)
        if doubtful:
            told.append(Gap(above.number, below.number, ONE_SHARED))
            told += following
            continue
        told = _merged(told, following, many)
    return told


def _merged(told: list[Seen | Gap], following: list[Seen | Gap], many: int) -> list[Seen | Gap]:
    """The shared messages once, each from the picture that shows more of it."""
    places = [place for place, one in enumerate(told) if isinstance(one, Seen)][-many:]
    shared = [place for place, one in enumerate(following) if isinstance(one, Seen)][:many]
    merged = list(told)
    for place, other in zip(places, shared, strict=True):
        one, two = told[place], following[other]
        if isinstance(one, Seen) and isinstance(two, Seen):
            merged[place] = _both(one, two)
    return merged + following[shared[-1] + 1 :]


def _both(one: Seen, other: Seen) -> Seen:
    """The whole one rather than the cut one, the surer rather than the less sure."""
    better = max(one, other, key=lambda seen: (seen.shown.cut is Cut.NOT, len(seen.shown.text) > 0, seen.shown.sure))
    return Seen(better.shown, one.at or other.at, tuple(sorted({*one.pictures, *other.pictures})))


def _singular(message: Seen, screens: Sequence[Screen]) -> bool:
    """Long words that stand no more than once in any picture, and in no more than two."""
    words = folded(message.shown.text)
    said = [sum(_same(message, one) for one in screen.messages if one.shown.text) for screen in screens]
    return len(words) >= LONG and message.shown.shows is Shows.WORDS and max(said) <= 1 and sum(said) <= 2


def _with_covers(screen: Screen) -> list[Seen | Gap]:
    told: list[tuple[float, Seen | Gap]] = [(one.shown.box.top, one) for one in screen.messages]
    told += [(box.top, Gap(screen.number, screen.number, COVERED)) for box in screen.covered]
    return [one for _, one in sorted(told, key=lambda pair: pair[0])]


def _with_turns(told: Sequence[Seen | Gap]) -> list[Seen | Gap]:
    """With a gap wherever the time runs backwards."""
    found: list[Seen | Gap] = []
    last: Seen | None = None
    for one in told:
        if isinstance(one, Seen) and one.at:
            if last and last.at and one.at < last.at and not (found and isinstance(found[-1], Gap)):
                found.append(Gap(last.pictures[-1], one.pictures[0], BACKWARDS))
            last = one
        found.append(one)
    return found


def _with_ends(told: list[Seen | Gap]) -> list[Seen | Gap]:
    if not told:
        return told
    first, last = told[0], told[-1]
    if isinstance(first, Seen) and first.shown.cut in {Cut.TOP, Cut.BOTH}:
        told = [Gap(0, first.pictures[0], CUT_ABOVE), *told]
    if isinstance(last, Seen) and last.shown.cut in {Cut.BOTTOM, Cut.BOTH}:
        told = [*told, Gap(last.pictures[-1], 0, CUT_BELOW)]
    return told


def _begins(piece: Sequence[Seen | Gap]) -> tuple[bool, float, int]:
    """By the first time that is known; a piece without any stands last, by its number."""
    at = next((one.at for one in piece if isinstance(one, Seen) and one.at), None)
    return at is None, at.timestamp() if at else 0.0, _first(piece)


def _first(piece: Sequence[Seen | Gap]) -> int:
    return next((one.pictures[0] for one in piece if isinstance(one, Seen)), 0)


def _last(piece: Sequence[Seen | Gap]) -> int:
    return next((one.pictures[-1] for one in reversed(piece) if isinstance(one, Seen)), 0)

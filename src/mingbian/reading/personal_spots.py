"""Where personal data stands in a picture: in one line, over the end of a line, and beside its label.

Pure: lines with the places of their letters in, spots out. Nothing that was read is kept.
"""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from mingbian.domain.cautious import (
    UNSURE,
    cautiously_found_in,
    goes_on_as_address,
    names_in,
    stands_alone_as_name,
)
from mingbian.domain.masking import found_in
from mingbian.domain.personal import Corner, Corners, Found, Personal, Spot
from mingbian.reading.letters import Points, Written

MARGIN = 0.18
"""Of a line's height, around what is hidden: the reader's boxes cut into tall letters."""
SMALLEST_PX = 7  # lower letters cannot be read by anybody
NEAR = 1.2  # lines: how far the next one may stand below
BESIDE = 14.0  # heights: how far a label may stand from what it labels; tables are wide


def personal_spots(
    lines: Sequence[Written], sides: tuple[int, int], *, page: int = 1, names: Iterable[str] = (), whole: bool = False
) -> tuple[Spot, ...]:
    """What is to be hidden on a page of `sides` pixels. `names` are known ones; `whole` hides lines, not parts."""
    known = sorted({*names, *(name for line in lines for name in names_in(line.words))})
    by_line: dict[int, list[Found]] = {}
    for line, found in _found(lines, known, again=whole):
        by_line.setdefault(id(line), []).append(found)
    return tuple(
        Spot(page, _corners(line, *((0, len(line.words)) if whole else (found.begins, found.ends)), sides), found.kind)
        for line in lines
        for found in _merged(by_line.get(id(line), ()), whole=whole)
    )


def labelled_names(lines: Iterable[Written]) -> frozenset[str]:
    """Names that stand after their label; another page of the same dispute may have them without."""
    return frozenset(name for line in lines for name in names_in(line.words))


def _merged(found: Iterable[Found], *, whole: bool) -> Iterator[Found]:
    """Overlapping ones as one, of the kind of the longest; all of a line as one where it is hidden as a whole."""
    group: list[Found] = []
    for one in sorted(found, key=lambda one: (one.begins, one.ends)):
        if group and not whole and one.begins >= max(other.ends for other in group):
            yield _joined(group)
            group = []
        group.append(one)
    if group:
        yield _joined(group)


def _joined(group: Sequence[Found]) -> Found:
    longest = max(group, key=lambda one: (one.kind is not Personal.UNREAD, one.ends - one.begins))
    return Found(group[0].begins, max(one.ends for one in group), longest.kind)


def _found(lines: Sequence[Written], names: Sequence[str], *, again: bool) -> Iterator[tuple[Written, Found]]:
    telephones: list[Written] = []
    for line in lines:
        if line.sure < UNSURE:
            if line.height >= SMALLEST_PX:
                yield line, Found(0, max(1, len(line.words)), Personal.UNREAD)
            continue
        for found in cautiously_found_in(line.words, sure=line.sure, names=names):
            yield line, found
            if found.kind is Personal.PHONE:
                telephones.append(line)
    read = [line for line in lines if line.sure >= UNSURE]
    for line in read:
        for other, between, labels in _following(line, read):
            # Read again, a label has lost what it labelled, and what stands below it is no name.
            names_too = labels and not again
            found_over = _over_the_end(line, other, between)
            yield from (one for one in found_over if names_too or one[1].kind is not Personal.NAME)
    for line in read:
        if stands_alone_as_name(line.words) and any(_close(line, other) for other in telephones):
            yield line, Found(0, len(line.words), Personal.NAME)


def _following(line: Written, lines: Sequence[Written]) -> Iterator[tuple[Written, str, bool]]:
    """The line that goes on below, and the one that stands beside; what to write between, and whether it is labelled.

    A label labels what stands beside it, and what stands below it only where nothing is beside.
    """
    beside = [other for other in lines if other is not line and _is_beside(line, other)]
    if beside:
        yield min(beside, key=lambda other: _place(line, other)[0]), " ", True
    below = [other for other in lines if other is not line and _is_below(line, other)]
    if below:
        yield min(below, key=lambda other: _place(line, other)[1]), "", not beside


def _over_the_end(line: Written, other: Written, between: str) -> Iterator[tuple[Written, Found]]:
    """What shows only when two lines are read as one: a number cut in two, a name beside its label."""
    text = line.words + between + other.words
    cut, goes_on = len(line.words), len(line.words) + len(between)
    for found in found_in(text):
        name_alone = found.kind is Personal.NAME and found.begins >= goes_on
        if found.ends > goes_on and (name_alone or (found.begins < cut and found.kind is not Personal.NAME)):
            yield from _parts(line, other, found, (cut, goes_on))
    if not between and goes_on_as_address(line.words, other.words):
        yield other, Found(0, len(other.words), Personal.ADDRESS)


def _parts(line: Written, other: Written, found: Found, at: tuple[int, int]) -> Iterator[tuple[Written, Found]]:
    """What is found over the end, as a part of each line."""
    cut, goes_on = at
    if found.begins < cut:
        yield line, Found(found.begins, cut, found.kind)
    yield other, Found(max(0, found.begins - goes_on), found.ends - goes_on, found.kind)


def _place(line: Written, other: Written) -> tuple[float, float]:
    """How far the other begins after this one's end, and how far below its middle: in heights, as the line runs."""
    run = line.along
    down = np.array([-run[1], run[0]])
    gap = float((other.corners @ run).min() - (line.corners @ run).max())
    below = float(other.corners.mean(axis=0) @ down - line.corners.mean(axis=0) @ down)
    return gap / max(1.0, line.height), below / max(1.0, line.height)


def _alike(line: Written, other: Written) -> bool:
    return 0.6 < line.height / max(1.0, other.height) < 1.7


def _is_below(line: Written, other: Written) -> bool:
    gap, below = _place(line, other)
    return _alike(line, other) and 0.6 < below < 1 + NEAR and gap < 0


def _is_beside(line: Written, other: Written) -> bool:
    gap, below = _place(line, other)
    return _alike(line, other) and abs(below) < 0.6 and -0.5 < gap < BESIDE


def _close(line: Written, other: Written) -> bool:
    gap, below = _place(other, line)
    return line is not other and abs(below) < 1 + NEAR and gap < 2 * BESIDE


def _corners(line: Written, begins: int, ends: int, sides: tuple[int, int]) -> Corners:
    """Around these letters, with a margin; to the line's own end where it is the first or last letter."""
    letters = line.letters[begins:ends] or (line.corners,)
    across = line.along
    down = np.array([-across[1], across[0]])
    told = np.concatenate(letters)
    margin = MARGIN * line.height + 1
    low_a, high_a = (told @ across).min() - margin, (told @ across).max() + margin
    low_d, high_d = (told @ down).min() - margin, (told @ down).max() + margin
    low_a, high_a = _to_the_ends(line, (begins, ends), across, (low_a, high_a), margin)
    spots = [low_a * across + low_d * down, high_a * across + low_d * down]
    spots += [high_a * across + high_d * down, low_a * across + high_d * down]
    first, second, third, fourth = (_share(spot, sides) for spot in spots)
    return first, second, third, fourth


def _to_the_ends(
    line: Written, part: tuple[int, int], across: Points, reach: tuple[float, float], margin: float
) -> tuple[float, float]:
    low, high = reach
    if part[0] == 0:
        low = (line.corners @ across).min() - margin
    if part[1] >= len(line.words):
        high = (line.corners @ across).max() + margin
    return low, high


def _share(spot: Points, sides: tuple[int, int]) -> Corner:
    return (float(spot[0]) / sides[0], float(spot[1]) / sides[1])

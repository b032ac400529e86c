"""Whether a picture is a copy of known ones, though it was cut, mirrored, turned, written over or photographed.

Three looks, each at fewer pictures: how many marked spots are alike (all candidates, at most MOST_CANDIDATES); whether
these lie in the same order (the best); whether both, laid upon each other, show the same (what is left). Writing all
over a picture leaves few of its spots: where every tile of two pictures has nearly the same hash, they are laid upon
each other straight away.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from mingbian.reading.grey import Grey
from mingbian.reading.laid_upon import Placing, fields_alike
from mingbian.reading.picture_hash import HASHES, TURNS, Hashes, PictureHashes, hashes_of
from mingbian.reading.picture_points import PicturePoints, points_of
from mingbian.reading.spots import FEWEST, Asked, placed, spots_alike

MOST_CANDIDATES = 2_000
LOOKED_AT = 24
"""So many are laid out in order; the true one was never beyond the sixth on the photos that this was measured with."""

# Measured on photos nobody here made, each copied in nine ways: see `bench/photo.py`.
BY_SPOTS = 0.65
"""Share of the fields that show the same. Copies from 0.69; other pictures to 0.33, in one app's frame to 0.59."""
BY_HASHES = 0.21
"""The same where writing covers it all, and the hashes speak already: here a field must be the very same. Copies from
0.22; two photos of one printed label, framed alike by hand and 3 % aslant, to 0.11."""
VERY_SAME = 0.95
BITS_A_TILE = 11.0
"""Of 64, over all tiles. Copies to 9.4; other pictures from 22, in the same app's frame from 14."""
FEWEST_FIELDS = 24


@dataclass(frozen=True, slots=True)
class Known:
    """What is kept of a known picture to recognise it by."""

    hashes: Hashes
    points: PicturePoints


@dataclass(frozen=True, slots=True)
class Copy:
    """One known picture of which ours is a copy, or the other way round.

    `place` counts in the known; `alike` is the share of the fields they have in common that show the same, 0 to 1.
    """

    place: int
    alike: float
    mirrored: bool


def known_of(grey: Grey) -> Known:
    return Known(hashes_of(grey).upright, points_of(grey))


def copies(
    grey: Grey, known: Sequence[Known], look_up: Callable[[int], Grey | None], *, most: int = LOOKED_AT
) -> list[Copy]:
    """The first `most` of the known that are found to be copies. `look_up` gives a known picture itself, or None where
    it is lost; it is asked for few of them.
    """
    asked, found = Asked.of(grey, points_of(grey)), list[Copy]()
    for place, placing, mirrored, least in _worth_a_look(asked, hashes_of(grey), known):
        if len(found) == most:
            break
        if (theirs := look_up(place)) is None or place in {copy.place for copy in found}:
            continue
        laid = asked.grey[mirrored], theirs, placing(theirs)
        share, counted = fields_alike(*laid, least=VERY_SAME) if least == BY_HASHES else fields_alike(*laid)
        if counted >= FEWEST_FIELDS and share >= least:
            found.append(Copy(place, fields_alike(*laid)[0], mirrored))
    return sorted(found, key=lambda copy: -copy.alike)


def _worth_a_look(
    asked: Asked, hashes: PictureHashes, known: Sequence[Known]
) -> Iterator[tuple[int, Callable[[Grey], Placing], bool, float]]:
    """(place, where ours lies in it, whether mirrored, the least share that must be alike), the likeliest first."""
    if not known:
        return
    for place, way in _same_in_every_tile(hashes, np.stack([one.hashes for one in known])):
        yield place, _whole_upon_whole(asked.grey[0], way), way >= TURNS, BY_HASHES
    counts = spots_alike(asked, [one.points for one in known])
    for place in np.argsort(-counts, kind="stable")[:LOOKED_AT]:
        if counts[place] < FEWEST:
            return
        if (lies := placed(asked, known[place].points)) is not None:
            yield int(place), _as_found(lies.placing), lies.mirrored, BY_SPOTS


def _same_in_every_tile(asked: PictureHashes, known: Hashes) -> Iterator[tuple[int, int]]:
    """(place, way): the known pictures of which every tile looks like the same tile of ours, turned in that way."""
    ways = asked.by_way
    bits = np.bitwise_count(ways[:, None, :] ^ known[None, :, :]).sum(axis=2, dtype=np.int64)
    best = bits.min(axis=0)
    near = np.flatnonzero(best <= BITS_A_TILE * HASHES)
    for place in near[np.argsort(best[near], kind="stable")][:LOOKED_AT]:
        yield int(place), int(bits[:, place].argmin())


def _as_found(placing: Placing) -> Callable[[Grey], Placing]:
    return lambda _: placing


def _whole_upon_whole(ours: Grey, way: int) -> Callable[[Grey], Placing]:
    """Where the whole picture lies when it is turned `way` and stretched upon the other one."""

    def placing(theirs: Grey) -> Placing:
        (height, width), (their_height, their_width) = ours.shape, theirs.shape
        corners = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
        turned = corners
        for _ in range(way % TURNS):  # as `numpy.rot90` turns: what was at (u, v) is at (v, 1 - u)
            turned = np.stack([turned[:, 1], 1 - turned[:, 0]], axis=1)
        here = (corners * (width, height)).astype(np.float32)
        there = (turned * (their_width, their_height)).astype(np.float32)
        return np.asarray(cv2.getAffineTransform(here, there), dtype=np.float64)

    return placing

"""Whether the marked spots of one picture are found in another one, and in the same order.

First only counted, for many pictures at once; then laid out, for the few that have most in common.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from mingbian.reading.grey import Grey
from mingbian.reading.laid_upon import Placing
from mingbian.reading.picture_points import PicturePoints, points_of

ALIKE_BITS = 24
"""Of 128: two spots whose descriptions differ in no more are taken as one. Unlike ones differ in about 50."""
RATIO = 0.85  # the best match must be so much nearer than the second best, or it says nothing
WITHIN_PX = 5.0
STEADY_PX, NEARLY_ALL_PX = 1.0, 2.2
"""How far off the spots of a copy lie, half of them and nine in ten of them at most; measured: 0.9 and 1.9.

Two photos of one printed label, both taken by hand, fit each other too, but never so well: neither camera stood quite
straight. From a slant of 3 % on half of their spots are 1.5 off and more.
"""
FEWEST = 8
SMALLEST_SCALE, LARGEST_SCALE = 0.12, 8.0  # beyond, all spots were laid upon one


@dataclass(frozen=True, slots=True)
class Asked:
    """The picture that is asked about, ready to be held against many. The second of each pair is mirrored."""

    grey: tuple[Grey, Grey]
    points: tuple[PicturePoints, PicturePoints]

    @classmethod
    def of(cls, grey: Grey, points: PicturePoints) -> "Asked":
        mirrored = np.ascontiguousarray(grey[:, ::-1])
        return cls((grey, mirrored), (points, points_of(mirrored)))


@dataclass(frozen=True, slots=True)
class Placed:
    """How the asked picture lies in a known one by their spots; `spots` lie so."""

    placing: Placing
    spots: int
    mirrored: bool


def spots_alike(asked: Asked, known: Sequence[PicturePoints]) -> NDArray[np.int64]:
    """For each known picture how many spots of ours, as it is or mirrored, have one that looks alike."""
    counts = np.zeros((2, len(known)), np.int64)
    lengths = np.array([len(one.told) for one in known])
    if lengths.sum() == 0:
        return np.zeros(len(known), np.int64)
    told = np.concatenate([one.told for one in known])
    filled = np.flatnonzero(lengths)
    begins = (np.cumsum(lengths) - lengths)[filled]
    first, second = np.ascontiguousarray(told[:, 0]), np.ascontiguousarray(told[:, 1])
    for way, points in enumerate(asked.points):
        for one, other in points.told:
            bits = np.bitwise_count(first ^ one)
            bits += np.bitwise_count(second ^ other)
            counts[way, filled] += np.minimum.reduceat(bits, begins) <= ALIKE_BITS
    most: NDArray[np.int64] = counts.max(axis=0)
    return most


def placed(asked: Asked, known: PicturePoints) -> Placed | None:
    """Where the asked picture lies in the known one: only moved, turned, mirrored and scaled; None where nowhere."""
    found = [_placed(points, known, mirrored=bool(way)) for way, points in enumerate(asked.points)]
    return max((one for one in found if one), key=lambda one: one.spots, default=None)


def _placed(ours: PicturePoints, known: PicturePoints, *, mirrored: bool) -> Placed | None:
    pairs = _matches(ours, known)
    if len(pairs) < FEWEST:
        return None
    here, there = ours.places[pairs[:, 0]].astype(np.float32), known.places[pairs[:, 1]].astype(np.float32)
    found, fits = cv2.estimateAffinePartial2D(here, there, ransacReprojThreshold=WITHIN_PX, maxIters=1000)
    if found is None or (spots := int(fits.sum())) < FEWEST:
        return None
    placing = np.asarray(found, dtype=np.float64)
    scale = float(np.hypot(placing[0, 0], placing[1, 0]))
    if not SMALLEST_SCALE <= scale <= LARGEST_SCALE:
        return None
    fit = fits.ravel().astype(bool)
    off = np.linalg.norm(here[fit] @ placing[:, :2].T + placing[:, 2] - there[fit], axis=1) / max(1.0, scale)
    if np.median(off) > STEADY_PX or np.quantile(off, 0.9) > NEARLY_ALL_PX:
        return None
    return Placed(placing, spots, mirrored)


def _matches(ours: PicturePoints, known: PicturePoints) -> NDArray[np.intp]:
    """(n, 2): places of spots that are each other's clearly nearest."""
    if len(ours.told) < 2 or len(known.told) < 2:
        return np.empty((0, 2), np.intp)
    bits = np.bitwise_count(ours.told[:, None, 0] ^ known.told[None, :, 0])
    bits += np.bitwise_count(ours.told[:, None, 1] ^ known.told[None, :, 1])
    two = np.partition(bits, 1, axis=1)[:, :2]
    best = bits.argmin(axis=1)
    clear = two[:, 0] < RATIO * two[:, 1]
    return np.stack([np.flatnonzero(clear), best[clear]], axis=1)

"""Which of very many known pictures look most like this one, by hashes alone: candidates for a closer look."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from mingbian.reading.picture_hash import HASHES, Hashes, PictureHashes

AT_ONCE = 1 << 16
"""Pictures looked at in one go: what is worked on stays in the processor's cache."""

BITS = 64


def differing_bits(asked: PictureHashes, known: Hashes) -> NDArray[np.uint8]:
    """For each row of `known` (n, HASHES) the fewest bits in which any of its hashes differs from any of ours.

    The whole picture, however turned, is held against every tile of the known one (ours is a part of it), and every
    tile of ours against the whole known one (it is a part of ours).
    """
    fewest = np.empty(len(known), np.uint8)
    for since in range(0, len(known), AT_ONCE):
        piece = np.ascontiguousarray(known[since : since + AT_ONCE].T)
        nearest = np.full(piece.shape[1], BITS, np.uint8)
        work, bits = np.empty(piece.shape[1], np.uint64), np.empty(piece.shape[1], np.uint8)
        for ours, column in _pairs(asked):
            np.bitwise_xor(piece[column], ours, out=work)
            np.bitwise_count(work, out=bits)
            np.minimum(nearest, bits, out=nearest)
        fewest[since : since + AT_ONCE] = nearest
    return fewest


def nearest(asked: PictureHashes, known: Hashes, *, most: int) -> NDArray[np.intp]:
    """The places of the `most` nearest in `known`, the nearest first."""
    fewest = differing_bits(asked, known)
    if len(fewest) > most:
        # Distances are counted rather than sorted: there are 65 of them, and perhaps a million rows.
        limit = int(np.searchsorted(np.cumsum(np.bincount(fewest, minlength=BITS + 1)), most))
        near = np.flatnonzero(fewest <= limit)
    else:
        near = np.arange(len(fewest))
    order = np.argsort(fewest[near], kind="stable")
    return near[order][:most]


def _pairs(asked: PictureHashes) -> Iterator[tuple[np.uint64, int]]:
    """(a hash of ours, the column of the known that it is held against), each pair once."""
    whole, trimmed = 0, HASHES - 1
    said: set[tuple[int, int]] = set()
    for way in asked.turned:
        pairs = [(way[ours], column) for ours in (whole, trimmed) for column in range(HASHES)]
        for ours, column in [*pairs, *((tile, whole) for tile in way)]:
            if (int(ours), column) not in said:
                said.add((int(ours), column))
                yield ours, column

"""Bar codes and QR codes in a picture: several of them, of any kind, turned any way. What they say is not kept."""

from collections.abc import Iterator

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image

from mingbian.domain.personal import Corner, Corners, Personal, Spot
from mingbian.reading.letters import Points

MARGIN = 0.12  # of a code's longer side: its quiet zone, and what the reader cut off
SMALLEST_SHARE = 0.18
"""Of its width: a line code is found along one line of it; its bars stand at least this high around that."""
SMALLEST_PX = 8
FEWEST_TURNS = 8  # the smallest QR code is 21 modules wide
SAME_BARS = 0.55  # how alike two lines of pixels are that cross the same bars


def code_spots(image: Image.Image, *, page: int = 1, again: bool = False) -> tuple[Spot, ...]:
    """A spot a code. One that cannot be read to its end counts too, and one that only looks like a QR code.

    `again`, in a picture in which some were burnt out, only what can still be read counts: blocks look like codes.
    """
    grey = np.ascontiguousarray(np.asarray(image.convert("L")))
    found = list(_read(grey, broken_too=not again))
    found += [] if again else [seen for seen in _seen(grey) if not any(_within(seen, one) for one in found)]
    return tuple(Spot(page, _shares(corners, image.size), Personal.CODE) for corners in found)


def _read(grey: NDArray[np.uint8], *, broken_too: bool) -> Iterator[Points]:
    for code in zxingcpp.read_barcodes(grey, return_errors=broken_too):
        place = code.position
        told = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        corners = np.array([(one.x, one.y) for one in told], np.float64)
        if np.ptp(corners, axis=0).max() >= SMALLEST_PX:
            yield _grown(grey, corners)


def _seen(grey: NDArray[np.uint8]) -> Iterator[Points]:
    """QR codes by their three squares alone."""
    try:
        found, corners = cv2.QRCodeDetector().detectMulti(grey)
    except cv2.error:  # it fails on some pictures that hold no code at all
        return
    if found and corners is not None:
        for quad in np.asarray(corners, np.float64).reshape(-1, 4, 2):
            if _like_a_code(grey, quad):
                yield _widened(quad, MARGIN * float(np.ptp(quad, axis=0).max()))


def _within(inner: Points, outer: Points) -> bool:
    """Whether one lies about where the other does: both ways of looking find most codes."""
    low, high = outer.min(axis=0), outer.max(axis=0)
    margin = 0.15 * (high - low)
    return bool((inner >= low - margin).all() and (inner <= high + margin).all())


def _like_a_code(grey: NDArray[np.uint8], quad: Points) -> bool:
    """About as high as wide, and black and white by turns wherever it is crossed."""
    sides = [float(np.linalg.norm(quad[place] - quad[place - 1])) for place in range(4)]
    if min(sides) < 2 * SMALLEST_PX or max(sides) > 1.6 * min(sides):
        return False
    along, down = quad[1] - quad[0], quad[3] - quad[0]
    lines = [_pixels_on(grey, quad[0] + down * share, along) for share in (0.3, 0.4, 0.5, 0.6, 0.7)]
    turns = [int(np.count_nonzero(np.diff(line > (line.max() + line.min()) / 2))) for line in lines]
    return float(np.median(turns)) >= FEWEST_TURNS


def _grown(grey: NDArray[np.uint8], corners: Points) -> Points:
    """A line code up and down as far as its bars reach; any code by its margin."""
    along, down = corners[1] - corners[0], corners[3] - corners[0]
    wide, high = float(np.linalg.norm(along)), float(np.linalg.norm(down))
    if high > wide:
        corners, along, down, wide, high = np.roll(corners, -1, axis=0), down, -along, high, wide
    if wide > 0 and high < 0.6 * wide:
        step = np.array([-along[1], along[0]]) / wide
        middle = (corners[0] + corners[3]) / 2
        up_to, down_to = (_reach(grey, middle, along, step * side) for side in (-1, 1))
        least = max(high / 2, SMALLEST_SHARE * wide / 2)
        first, last = middle - step * max(up_to, least), middle + step * max(down_to, least)
        corners = np.array([first, first + along, last + along, last])
    return _widened(corners, MARGIN * max(wide, high) * 0.5)


def _reach(grey: NDArray[np.uint8], start: Points, along: Points, step: Points) -> float:
    """How many pixels the same bars go on from the middle line in this direction."""
    pattern = _pixels_on(grey, start, along)
    reach, misses = 0, 0
    for far in range(1, max(grey.shape)):
        line = _pixels_on(grey, start + step * far, along)
        if line.std() < 1 or float(np.corrcoef(pattern, line)[0, 1]) < SAME_BARS:
            misses += 1
            if misses > 3:
                break
        else:
            reach, misses = far, 0
    return float(reach)


def _pixels_on(grey: NDArray[np.uint8], start: Points, along: Points) -> Points:
    steps = np.linspace(0, 1, max(8, int(np.linalg.norm(along))))[:, None]
    places = np.rint(start + steps * along).astype(int)
    across = places[:, 0].clip(0, grey.shape[1] - 1)
    pixels: Points = grey[places[:, 1].clip(0, grey.shape[0] - 1), across].astype(np.float64)
    return pixels


def _widened(corners: Points, by: float) -> Points:
    middle = corners.mean(axis=0)
    away = corners - middle
    far = np.linalg.norm(away, axis=1, keepdims=True)
    wider: Points = middle + away * (1 + 1.42 * by / np.maximum(far, 1))
    return wider


def _shares(corners: Points, sides: tuple[int, int]) -> Corners:
    first, second, third, fourth = ((float(x) / sides[0], float(y) / sides[1]) for x, y in corners)
    shares: tuple[Corner, Corner, Corner, Corner] = (first, second, third, fourth)
    return shares

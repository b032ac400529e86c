"""The words that can be read in a picture, line by line, with where each stands.

The reader and its models come with the program; nothing is fetched. It takes half a gigabyte of memory and about a
second a picture, so it runs in a process of its own and once for each picture.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from rapidocr import RapidOCR
from rapidocr.utils.output import RapidOCROutput

LONGEST_PX = 2_000
SURE = 0.6


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words. `left` to `bottom` are shares of the picture's width and height, 0 to 1."""

    words: str
    sure: float
    left: float
    top: float
    right: float
    bottom: float


def lines_in(image: Image.Image) -> tuple[Line, ...]:
    """Every line that was read with some certainty, from top to bottom. `image` is upright and in RGB."""
    small = image.copy()
    small.thumbnail((LONGEST_PX, LONGEST_PX), Image.Resampling.LANCZOS)
    pixels = np.asarray(small.convert("RGB"))[:, :, ::-1]  # the reader takes blue first
    read = _reader()(np.ascontiguousarray(pixels))
    if not isinstance(read, RapidOCROutput) or read.txts is None or read.boxes is None or read.scores is None:
        return ()
    sides = np.array([small.width, small.height], dtype=np.float64)
    lines = (
        _line(words, float(score), np.asarray(box) / sides)
        for words, score, box in zip(read.txts, read.scores, read.boxes, strict=True)
    )
    return tuple(line for line in lines if line.sure >= SURE)


def _line(words: str, sure: float, corners: NDArray[np.float64]) -> Line:
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    return Line(words, sure, float(left), float(top), float(right), float(bottom))


@cache
def _reader() -> RapidOCR:
    return RapidOCR(params={"Global.log_level": "critical"})

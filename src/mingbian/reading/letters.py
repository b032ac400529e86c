"""The letters that can be read in a picture, each with its place: what is to be hidden is hidden letter by letter.

Another question than what a picture says: here a line that was hardly read counts too, whichever way it runs, since
somebody with better eyes may read it. Half a gigabyte of memory and one to three seconds a page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from rapidocr import RapidOCR
from rapidocr.utils.output import RapidOCROutput

TILE_PX = 2_000
LONG = 2.5  # longer than this many of its short sides, a picture is read in tiles
NARROW_PX = 1_200
SHARED_PX = 160  # of two neighbouring tiles: more than the tallest line of words
MOST_TILES = 24
LOOKED_FOR_PX = 1_600
"""The longest side in which lines are looked for; they are read in full size. Smaller misses the print of a waybill."""

Points = NDArray[np.float64]
"""Four corners, in pixels."""


@dataclass(frozen=True, slots=True)
class Written:
    """One line: its words without blanks between, how sure they are, its corners, and those of each letter."""

    words: str
    sure: float
    corners: Points
    letters: tuple[Points, ...]

    @property
    def height(self) -> float:
        """How tall its letters stand, in pixels."""
        sides = self.corners[1] - self.corners[0], self.corners[3] - self.corners[0]
        return float(min(np.linalg.norm(side) for side in sides))

    @property
    def along(self) -> Points:
        """The unit step in which it is read; one letter alone is read as most are."""
        run = self.letters[-1].mean(axis=0) - self.letters[0].mean(axis=0) if len(self.letters) > 1 else np.zeros(2)
        if not run.any():
            run = self.corners[1] - self.corners[0]
        # The letters' own boxes are rough; the line's corners are not, but do not tell which way it is read.
        sides = (self.corners[1] - self.corners[0], self.corners[3] - self.corners[0])
        side = max(sides, key=lambda one: abs(float(one @ run)))
        side = side if float(side @ run) >= 0 else -side
        step: Points = side / max(1e-9, float(np.linalg.norm(side)))
        return step


def legible(image: Image.Image) -> Image.Image:
    """The picture no larger than it is read: what nobody here could read is not handed out either."""
    short, long = sorted(image.size)
    scale = min(1.0, TILE_PX / long if long <= LONG * short else max(NARROW_PX / short, TILE_PX / long))
    scale = min(scale, MOST_TILES * (TILE_PX - SHARED_PX) / long)
    if scale == 1:
        return image.convert("RGB")
    sides = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    return image.convert("RGB").resize(sides, Image.Resampling.LANCZOS)


def written_in(image: Image.Image) -> tuple[Written, ...]:
    """Every line that was found; one that gave no words at all has none. `image` is `legible`."""
    return tuple(line for left, top, tile in _tiles(image) for line in _read(tile, np.array([left, top], np.float64)))


def _tiles(image: Image.Image) -> Iterator[tuple[int, int, Image.Image]]:
    """(left, top, tile); neighbours share a strip, so that each line is whole in one of them."""
    step = TILE_PX - SHARED_PX
    for top in range(0, max(1, image.height - SHARED_PX), step):
        for left in range(0, max(1, image.width - SHARED_PX), step):
            box = left, top, min(image.width, left + TILE_PX), min(image.height, top + TILE_PX)
            yield left, top, image.crop(box)


class _Reader(RapidOCR):
    """Remembers which lines stood on their head, and where it found a line that gave no words."""

    turned: Sequence[bool] = ()
    wordless: Sequence[Points] = ()

    def forget(self) -> None:
        self.turned, self.wordless = (), ()

    def build_final_output(self, ori_img: Any, det_res: Any, cls_res: Any, rec_res: Any, *rest: Any) -> Any:
        texts: Sequence[str] = rec_res.txts or ()
        boxes: Sequence[Points] = () if det_res.boxes is None else det_res.boxes
        labels = cls_res.cls_res or [("0", 0.0)] * len(texts)
        sure = self.cfg.Cls.cls_thresh
        told: list[tuple[str, tuple[str, float], Points]] = list(zip(texts, labels, boxes, strict=False))
        self.turned = ["180" in label and score > sure for text, (label, score), _ in told if text.strip()]
        self.wordless = [np.asarray(box, np.float64) for text, _, box in told if not text.strip()]
        return super().build_final_output(ori_img, det_res, cls_res, rec_res, *rest)


def _read(tile: Image.Image, corner: Points) -> Iterator[Written]:
    reader = _reader()
    framed, aside = _framed(tile)
    pixels = np.ascontiguousarray(np.asarray(framed)[:, :, ::-1])  # the reader takes blue first
    reader.forget()
    read = reader(pixels, return_word_box=True, return_single_char_box=True, text_score=0.0)
    moved = corner - aside
    yield from (Written("", 0.0, box + moved, ()) for box in reader.wordless)
    if not isinstance(read, RapidOCROutput) or read.txts is None or read.boxes is None or read.scores is None:
        return
    boxes: Any = read.boxes
    placed: Any = read.word_results  # declared as one word, and is (letter, how sure, corners) of each letter
    for place, (words, score, box) in enumerate(zip(read.txts, read.scores, boxes, strict=True)):
        corners = np.asarray(box, np.float64)
        letters = [(str(letter), np.asarray(spot, np.float64)) for letter, _, spot in placed[place]]
        if place < len(reader.turned) and reader.turned[place]:
            middle = corners.mean(axis=0)
            letters = [(letter, 2 * middle - spot) for letter, spot in letters]
        said = "".join(letter for letter, _ in letters)
        if said == "".join(words.split()):
            yield Written(said, float(score), corners + moved, tuple(spot + moved for _, spot in letters))
        else:  # letters and places do not fit together: then the line is one place
            yield Written(words, float(score), corners + moved, tuple(corners + moved for _ in words))


def _framed(tile: Image.Image) -> tuple[Image.Image, Points]:
    """A margin around it: letters at the very edge are missed, and the reader would pad a slim strip itself."""
    side = max(16, -(-max(tile.size) // 7) - min(tile.size))
    wide = Image.new("RGB", (tile.width + 2 * side, tile.height + 2 * side), tile.getpixel((0, 0)))
    wide.paste(tile, (side, side))
    return wide, np.array([side, side], np.float64)


@cache
def _reader() -> _Reader:
    return _Reader(
        params={
            "Global.log_level": "critical",
            "Global.max_side_len": 2 * TILE_PX,
            "Det.limit_type": "max",
            "Det.limit_side_len": LOOKED_FOR_PX,
        }
    )

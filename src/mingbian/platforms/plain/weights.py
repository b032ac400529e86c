"""Weights as people write them: `412`, `412g`, `412克`, `0.412kg`."""

import re
from decimal import Decimal

from mingbian.platforms.cells import NOTHING, BadCell, text
from mingbian.platforms.table import Cell

WRITTEN = re.compile(r"(\d+(?:\.\d+)?)\s*(g|克|kg|公斤|千克|斤)?", re.ASCII | re.IGNORECASE)
GRAMS = {"": 1, "g": 1, "克": 1, "kg": 1000, "公斤": 1000, "千克": 1000, "斤": 500}
HEAVIEST_G = 1_000_000


def grams(cell: Cell) -> int | None:
    """Whole grams; without a unit the number is grams."""
    said = text(cell)
    if said in NOTHING:
        return None
    parts = WRITTEN.fullmatch(said)
    if parts is None:
        raise BadCell("weight_malformed", "看不出重量，应像 412 或 0.412kg。")
    weight_g = int((Decimal(parts[1]) * GRAMS[(parts[2] or "").casefold()]).to_integral_value())
    if not 0 < weight_g <= HEAVIEST_G:
        raise BadCell("weight_unlikely", "重量应大于 0，且不超过一吨。")
    return weight_g

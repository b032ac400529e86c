"""Changes one number of a text, as a slip of the hand would. It knows nothing of statements or of who reads them."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Mutation:
    """The changed text, and the change in its surroundings for whoever has to look at it."""

    text: str
    told: str


def mutations(text: str, seed: int, *, each: int = 2) -> Iterator[Mutation]:
    """So many changes of every run of digits, each of which leaves another number than was there."""
    chance = random.Random(seed)
    for run in re.finditer(r"\d+", text):
        for _ in range(each):
            changed = chance.choice((_another_digit, _exchanged, _one_more))(run[0], chance)
            if changed != run[0]:
                whole = text[: run.start()] + changed + text[run.end() :]
                around = text[max(0, run.start() - 12) : run.end() + 8].replace("\n", "/")
                yield Mutation(whole, f"{around}: {run[0]} → {changed}")


def _another_digit(digits: str, chance: random.Random) -> str:
    at = chance.randrange(len(digits))
    other = chance.choice([digit for digit in "0123456789" if digit != digits[at]])
    return digits[:at] + other + digits[at + 1 :]


def _exchanged(digits: str, chance: random.Random) -> str:
    if len(digits) < 2:
        return _another_digit(digits, chance)
    at = chance.randrange(len(digits) - 1)
    return digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]


def _one_more(digits: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(digits) + 1)
    return digits[:at] + chance.choice("123456789") + digits[at:]

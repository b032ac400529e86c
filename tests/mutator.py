"""Changes one date, amount, id, number or name of a text, as a slip of the hand would.

It knows nothing of statements or of who reads them: it finds what can be mistaken by its own patterns, and what is a
name it is told, or sees by quotation marks.
"""

import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?")
_ID = re.compile(r"(?<![A-Za-z0-9])(?:\d{6}-\d{3,}|[A-Za-z]{1,5}\d{3,}[A-Za-z0-9]*|\d{9,})")
_AMOUNT = re.compile(r"\d+(?:\.\d+)?(?=元)")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_ARTICLE = re.compile(r"(?<=第)[一二三四五六七八九十百零]+(?=条)")
_QUOTED = re.compile(r"(?<=“)[^“”]{2,}(?=”)")
_WHO = re.compile(r"买家(?=于)|我店(?=于)|平台(?=于)")

KINDS = ("date", "amount", "id", "number", "name")
_OTHER_SIGNS = "甲乙丙丁戊己庚辛壬癸"
_WHO_ELSE = {"买家": "我店", "我店": "买家", "平台": "买家"}
_NUMERALS = "一二三四五六七八九"


@dataclass(frozen=True)
class Mutation:
    """The changed text, and the change in its surroundings for whoever has to look at it."""

    text: str
    told: str
    kind: str = "number"


@dataclass(frozen=True)
class Spot:
    """A place that a hand can slip at."""

    kind: str
    start: int
    end: int


def spots(text: str, names: Iterable[str] = ()) -> tuple[Spot, ...]:
    """Every date, id, amount, number and name, each sign of the text in one of them at most, in the text's order."""
    taken: list[Spot] = []

    def add(kind: str, found: Iterable[re.Match[str]]) -> None:
        for one in found:
            if all(one.end() <= spot.start or spot.end <= one.start() for spot in taken):
                taken.append(Spot(kind, one.start(), one.end()))

    add("name", _QUOTED.finditer(text))
    for name in sorted({name for name in names if len(name) > 1}, key=len, reverse=True):
        add("name", re.finditer(re.escape(name), text))
    add("date", _DATE.finditer(text))
    add("id", _ID.finditer(text))
    add("amount", _AMOUNT.finditer(text))
    add("number", _NUMBER.finditer(text))
    add("number", _ARTICLE.finditer(text))
    add("name", _WHO.finditer(text))
    return tuple(sorted(taken, key=lambda spot: spot.start))


def one_slip(text: str, seed: int, names: Iterable[str] = ()) -> Mutation | None:
    """One change at one place: first the kind is drawn, then the place. None where there is nothing to mistake."""
    chance, found = random.Random(seed), spots(text, names)
    kinds = [kind for kind in KINDS if any(spot.kind == kind for spot in found)]
    if not kinds:
        return None
    kind = chance.choice(kinds)
    spot = chance.choice([one for one in found if one.kind == kind])
    before = text[spot.start : spot.end]
    return _mutation(text, spot.start, spot.end, _slipped(before, kind, chance), kind)


def mutations(text: str, seed: int, *, each: int = 2) -> Iterator[Mutation]:
    """So many changes of every run of digits, each of which leaves another number than was there."""
    chance = random.Random(seed)
    for run in re.finditer(r"\d+", text):
        for _ in range(each):
            changed = chance.choice((_another_digit, _exchanged, _one_more))(run[0], chance)
            if changed != run[0]:
                yield _mutation(text, run.start(), run.end(), changed, "number")


def _mutation(text: str, start: int, end: int, changed: str, kind: str) -> Mutation:
    around = text[max(0, start - 12) : end + 8].replace("\n", "/")
    return Mutation(text[:start] + changed + text[end:], f"{around}: {text[start:end]} → {changed}", kind)


def _slipped(before: str, kind: str, chance: random.Random) -> str:
    """Another text of the same kind."""
    if before in _WHO_ELSE:
        return _WHO_ELSE[before]
    if kind == "name":
        return _another_sign(before, chance)
    if not re.search(r"\d", before):
        at = chance.choice([place for place, sign in enumerate(before) if sign in _NUMERALS])
        return before[:at] + chance.choice(_NUMERALS.replace(before[at], "")) + before[at + 1 :]
    if kind == "id" and before[0].isalpha() and chance.random() < 0.3:
        return chance.choice("ABCDEFGHJKLMNPQRSTUVWXYZ".replace(before[0].upper(), "")) + before[1:]
    runs = list(re.finditer(r"\d+", before))
    run = chance.choice(runs)
    changed = run[0]
    while changed == run[0]:
        changed = chance.choice((_another_digit, _exchanged))(run[0], chance)
    return before[: run.start()] + changed + before[run.end() :]


def _another_sign(name: str, chance: random.Random) -> str:
    places = [place for place, sign in enumerate(name) if sign.isalnum()]
    if not places:
        return name + chance.choice(_OTHER_SIGNS)
    at = chance.choice(places)
    return name[:at] + chance.choice(_OTHER_SIGNS.replace(name[at], "")) + name[at + 1 :]


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

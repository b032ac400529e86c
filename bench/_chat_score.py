"""How much of a drawn chat was read: its characters, its speakers, its kinds, its cut messages."""

from dataclasses import dataclass, field

from rapidfuzz.distance import Levenshtein

from bench._chat_screens import Item, Placed, Roll, view
from mingbian.domain.bigrams import folded
from mingbian.reading.chat_screen import ChatScreen, Cut, Shown, Shows

KINDS = {"text": Shows.WORDS, "card": Shows.CARD, "picture": Shows.PICTURE, "hint": Shows.HINT}


@dataclass
class Score:
    """Sums over many screens."""

    letters: int = 0
    wrong: int = 0
    speakers: int = 0
    right_side: int = 0
    kinds: int = 0
    right_kind: int = 0
    times: int = 0
    right_time: int = 0
    cuts: int = 0
    told_cuts: int = 0
    invented: int = 0
    misread: list[tuple[str, str]] = field(default_factory=list)

    @property
    def characters(self) -> float:
        return 1 - self.wrong / max(1, self.letters)

    @property
    def sides(self) -> float:
        return self.right_side / max(1, self.speakers)

    def add(self, other: "Score") -> None:
        for name in vars(self):
            setattr(self, name, getattr(self, name) + getattr(other, name))


def score(made: Roll, from_px: int, read: ChatScreen) -> Score:
    """Every message that stands whole on the screen counts; what is cut must be told as cut and is not read aloud."""
    told, look = Score(), made.look
    left_over = list(read.messages)
    time_said = ""
    for placed in made.placed:
        top, bottom = placed.top - from_px, placed.bottom - from_px
        headless = look.names and top < 0 <= top + look.small + 9 and placed.item.name != ""
        top = max(top, 0) if headless else top
        if bottom <= 2 or top >= view(look) - 2:
            continue
        if look.wallpaper and placed.item.kind == "picture":
            continue  # there the reading says itself that it sees none
        if placed.item.kind == "clock":
            time_said = placed.item.text if top >= 0 and bottom <= view(look) else time_said
            continue
        found = _at(placed, from_px, made, left_over)
        if found:
            left_over.remove(found)
        if top < 0 or bottom > view(look):
            _cut(told, top, bottom, view(look), found)
        else:
            own = "" if headless else placed.item.name[5:]
            _whole(told, placed.item, found, own if look.names else time_said)
    told.invented = sum(bool(one.text) for one in left_over if one.cut is Cut.NOT)
    told.misread += [("", one.text) for one in left_over if one.text and one.cut is Cut.NOT]
    return told


def _at(placed: Placed, from_px: int, made: Roll, shown: list[Shown]) -> Shown | None:
    look = made.look
    top, bottom = placed.top - from_px + look.top, placed.bottom - from_px + look.top
    for one in shown:
        middle = (one.box.top + one.box.bottom) / 2 * look.height
        if top - 4 <= middle <= bottom + 4:
            return one
    return None


def _whole(told: Score, item: Item, found: Shown | None, time_said: str) -> None:
    told.kinds += 1
    told.right_kind += found is not None and found.shows is KINDS[item.kind]
    if item.kind != "hint":
        told.speakers += 1
        told.right_side += found is not None and found.side == item.side
        told.times += 1
        told.right_time += found is not None and folded(found.time_said) == folded(time_said)
    want, got = folded(item.text), folded(found.text) if found else ""
    told.letters += len(want)
    wrong = Levenshtein.distance(want, got)
    told.wrong += wrong
    if wrong or found is None or found.shows is not KINDS[item.kind]:
        told.misread.append((item.text, found.text if found else "（没有）"))


def _cut(told: Score, top: int, bottom: int, high: int, found: Shown | None) -> None:
    """A sliver of a few pixels, or the empty rim of a bubble, shows nothing; what shows a line must be told as cut."""
    if min(bottom, high) - max(top, 0) < 0.5 * (bottom - top):
        return
    told.cuts += 1
    told.told_cuts += found is not None and found.cut is not Cut.NOT

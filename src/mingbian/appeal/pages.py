"""Which facts and files stand on which picture, for the few pictures that a channel takes. Pure: nothing is drawn here.

The first shows order, listing and the course of events, the second the parcels and their weights, the third what was
said, beside each claim. Where a channel takes fewer, records share a picture; where it takes more, files get their own.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from mingbian.appeal.numbering import PackExhibit, Record
from mingbian.appeal.shelves import shelf_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Scanned
from mingbian.domain.talk import Message

MOST_SCANS, MOST_MESSAGES = 10, 14  # what a reader scrolls through; all of it stands in the PDF
MOST_FILES = 3  # photographs on one picture before it grows too long to read

SHARED = {
    3: ((Record.ORDER,), (Record.LOGISTICS,), (Record.TALK,)),
    2: ((Record.ORDER, Record.LOGISTICS), (Record.TALK,)),
    1: ((Record.ORDER, Record.LOGISTICS, Record.TALK),),
}


@dataclass(frozen=True, slots=True)
class Page:
    """One picture, numbered from 1: the record pages on it, which of their facts, and the files placed among them.

    `left_out` is how many facts of these records stand only in the PDF.
    """

    number: int
    records: tuple[PackExhibit, ...]
    facts: tuple[int, ...]
    files: tuple[PackExhibit, ...]
    left_out: int

    @property
    def exhibits(self) -> tuple[PackExhibit, ...]:
        return (*self.records, *self.files)


def pages(
    exhibits: tuple[PackExhibit, ...],
    dossier: Dossier,
    cited: frozenset[int],
    *,
    most: int | None,
    order: tuple[int, ...] | None = None,
) -> tuple[Page, ...]:
    """The pictures for a channel that takes `most` of them; None for as many as are good to read.

    `cited` are the facts that the statement speaks of: they are never left out. `order` are the numbers of the exhibits
    that are wanted, the first in front; None for all as they are numbered. Files that are no pictures, and those that
    find no room, stand only in the PDF.
    """
    if most == 0:
        return ()
    wanted = list(exhibits) if order is None else _in_order(exhibits, order)
    held = {exhibit.record: exhibit for exhibit in wanted if exhibit.record}
    pictures = [exhibit for exhibit in wanted if exhibit.is_picture]
    shared = [[held[record] for record in group if record in held] for group in SHARED[min(most or 3, 3)]]
    groups = sorted(filter(None, shared), key=lambda group: min(map(wanted.index, group)))
    spare = max(0, most - len(groups)) if most is not None else 0
    placed = _placed(groups, pictures)
    made = [_page(number, group, files, dossier, cited) for number, (group, files) in enumerate(placed, start=1)]
    waiting = [picture for picture in pictures if all(picture not in page.files for page in made)]
    alone = [Page(len(made) + place, (), (), (picture,), 0) for place, picture in enumerate(waiting[:spare], start=1)]
    return (*made, *alone)


def _in_order(exhibits: tuple[PackExhibit, ...], order: tuple[int, ...]) -> list[PackExhibit]:
    by_number = {exhibit.number: exhibit for exhibit in exhibits}
    return [by_number[number] for number in order if number in by_number]


def _placed(
    groups: list[list[PackExhibit]], pictures: list[PackExhibit]
) -> list[tuple[list[PackExhibit], list[PackExhibit]]]:
    """Each picture beside its record, while there is room."""
    places: list[tuple[list[PackExhibit], list[PackExhibit]]] = [(group, []) for group in groups]
    for picture in pictures:
        shelf = shelf_of(picture.file.kind) if picture.file else Record.TALK
        beside = [files for group, files in places if any(record.record is shelf for record in group)]
        room = [files for files in (*beside, *(files for _, files in places[-1:])) if len(files) < MOST_FILES]
        if room:
            room[0].append(picture)
    return places


def _page(
    number: int, group: list[PackExhibit], files: list[PackExhibit], dossier: Dossier, cited: frozenset[int]
) -> Page:
    every = [fact for fact in dossier.facts if any(fact.cite in record.facts for record in group)]
    scans = _chosen([fact for fact in every if isinstance(fact, Scanned)], cited, MOST_SCANS)
    messages = _chosen([fact for fact in every if isinstance(fact, Message)], cited, MOST_MESSAGES)
    kept = [fact for fact in every if not isinstance(fact, Scanned | Message) or fact in scans or fact in messages]
    facts = tuple(fact.cite for fact in kept)
    return Page(number, tuple(group), facts, tuple(files), len(every) - len(kept))


def _chosen(facts: list[Fact], cited: frozenset[int], most: int) -> list[Fact]:
    """What is cited first, then what stands next to it, then the ends: a quotation is read in its surroundings."""
    spoken_of = [place for place, fact in enumerate(facts) if fact.cite in cited]
    ends = (0, len(facts) - 1)

    def far(place: int) -> tuple[int, int]:
        near = min((abs(place - other) for other in spoken_of), default=place)
        return (0, 0) if place in spoken_of else (1, near) if near <= 1 else (2, 0) if place in ends else (3, near)

    by_nearness = sorted(range(len(facts)), key=lambda place: (far(place), place))
    room = max(most, len(spoken_of))
    return [facts[place] for place in sorted(by_nearness[:room])]


def gaps(shown: Iterable[int], every: tuple[int, ...]) -> dict[int, int]:
    """After which shown facts some are left out, and how many: so that no cut in a talk is hidden."""
    places = {cite: place for place, cite in enumerate(every)}
    kept = [cite for cite in shown if cite in places]
    between = {first: places[then] - places[first] - 1 for first, then in pairwise(kept)}
    return {cite: count for cite, count in between.items() if count > 0}

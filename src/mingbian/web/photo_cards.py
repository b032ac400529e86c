"""What a page shows of each picture that was read: the word for it, what it says, where it is known from."""

from dataclasses import dataclass
from datetime import datetime

from mingbian.casework.photo_words import PhotoWord, photo_word, what_to_ask
from mingbian.domain.evidence import Photo
from mingbian.store.models import PhotoReading
from mingbian.store.queries.picture_readings import picture_readings
from mingbian.web.desk import Desk


@dataclass(frozen=True, slots=True)
class SeenIn:
    """Where a copy of the picture is kept. `alike`: how much of what both show is the same, in whole per cent."""

    dispute: int
    exhibit: int
    order_sn: str
    at: datetime
    alike: int
    mirrored: bool
    listing: bool


@dataclass(frozen=True, slots=True)
class PhotoCard:
    """One picture. `word` is None for what no buyer sent; `ask` is empty where no other picture is needed."""

    word: PhotoWord | None
    ask: str
    said: list[tuple[str, str, str]]
    copies: list[SeenIn]
    problem: str


def photo_cards(desk: Desk) -> dict[int, PhotoCard]:
    """By the exhibit's number, only those that were read."""
    photos = {(photo.name, photo.at): photo for photo in desk.dossier.of(Photo)}
    cards = {}
    for number, (reading, fact) in picture_readings(desk.dispute).items():
        word = _word(desk, photos, fact)
        cards[number] = PhotoCard(
            word=word,
            ask=what_to_ask(desk.dossier) if word in {PhotoWord.ANOTHER, PhotoWord.DIFFERS} else "",
            said=[(about, words, where) for about, words, where in reading.said],
            copies=[_seen_in(copy) for copy in reading.copies],
            problem=reading.problem,
        )
    return cards


def _word(desk: Desk, photos: dict[tuple[str, datetime], Photo], fact: PhotoReading | None) -> PhotoWord | None:
    photo = photos.get((fact.name, fact.at)) if fact else None
    return photo_word(photo, desk.judgement.assessment.findings) if photo else None


def _seen_in(copy: dict[str, object]) -> SeenIn:
    return SeenIn(
        dispute=int(str(copy["dispute"])),
        exhibit=int(str(copy["exhibit"])),
        order_sn=str(copy["order_sn"]),
        at=datetime.fromisoformat(str(copy["at"])),
        alike=round(100 * float(str(copy["alike"]))),
        mirrored=bool(copy["mirrored"]),
        listing=bool(copy["listing"]),
    )

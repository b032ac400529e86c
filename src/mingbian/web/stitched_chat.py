"""All chat pictures of a dispute as one conversation, with its gaps, held against the talk that was imported."""

from dataclasses import dataclass, replace
from datetime import datetime

from mingbian.domain.talk import Message, Speaker
from mingbian.reading.chat_against_log import Compared, Match, Said, compared
from mingbian.reading.chat_screen import Shows, Side
from mingbian.reading.chat_stitching import Gap, Screen, Seen, stitched
from mingbian.store.queries.chat_readings import ReadChat
from mingbian.web.chat_rows import SPEAKERS, ChatRow, chat_rows

MATCH_WORDS = {
    Match.AGREES: "与聊天记录一致",
    Match.WORDS_DIFFER: "与聊天记录文字不同",
    Match.SPEAKER_DIFFERS: "与聊天记录说话人不同",
    Match.TIME_DIFFERS: "与聊天记录时间不同",
    Match.ONLY_PICTURE: "只在截图里",
    Match.ONLY_LOG: "只在聊天记录里",
}


@dataclass(frozen=True, slots=True)
class Told:
    """One line of the conversation: a message of the pictures, one that only the log has, or a gap (`gap` is why).

    `logged` are the log's words where they differ. `pictures` are exhibits' numbers.
    """

    gap: str = ""
    who: str = ""
    at: datetime | None = None
    text: str = ""
    pictures: tuple[int, ...] = ()
    match: str = ""
    differs: bool = False
    logged: str = ""
    clear: bool = True


def conversation(reads: list[ReadChat], log: list[Message]) -> list[Told]:
    """From first to last. `log` is what was imported, pasted or typed, without what the pictures brought."""
    rows = {read.evidence.number: chat_rows(read, seen_on=read.seen_on) for read in reads}
    pieces = stitched([_screen(read, rows[read.evidence.number]) for read in reads])
    spoken = [
        Said(place, _speaker(one), one.shown.text, one.at)
        for place, one in enumerate(pieces)
        if isinstance(one, Seen) and one.shown.shows is Shows.WORDS and one.shown.text
    ]
    found = compared(spoken, log)
    by_place = {one.said.place: one for one in found if one.said}
    missing = _missing(found)
    told: list[Told] = []
    for place, piece in enumerate(pieces):
        told += missing.get(place, [])
        told.append(_told(piece, by_place.get(place)))
    return told


def _screen(read: ReadChat, rows: list[ChatRow]) -> Screen:
    """With the words and times as they stand after a human has seen them."""
    number = read.evidence.number
    seen = (Seen(replace(row.read, text=row.text, side=_side(row)), row.at, (number,)) for row in rows)
    return Screen(number, tuple(seen), read.covered)


def _side(row: ChatRow) -> Side:
    sides = {Speaker.BUYER.value: Side.LEFT, Speaker.SELLER.value: Side.RIGHT}
    return sides.get(row.speaker, Side.MIDDLE)


def _speaker(seen: Seen) -> Speaker:
    return {Side.LEFT: Speaker.BUYER, Side.RIGHT: Speaker.SELLER}.get(seen.shown.side, Speaker.PLATFORM)


def _missing(found: tuple[Compared, ...]) -> dict[int, list[Told]]:
    """What only the log has, by the picture's message before which it stands."""
    waiting: list[Told] = []
    placed: dict[int, list[Told]] = {}
    for one in found:
        if one.said is None and one.logged is not None:
            waiting.append(_only_logged(one.logged))
        elif one.said is not None and waiting:
            placed[one.said.place], waiting = waiting, []
    return placed


def _only_logged(message: Message) -> Told:
    who = SPEAKERS[message.speaker.value]
    return Told(who=who, at=message.at, text=message.text, match=MATCH_WORDS[Match.ONLY_LOG], differs=True)


def _told(piece: Seen | Gap, found: Compared | None) -> Told:
    if isinstance(piece, Gap):
        return Told(gap=piece.why, pictures=tuple(number for number in (piece.after, piece.before) if number))
    match = found.match if found else None
    other = found.logged if found and match in {Match.WORDS_DIFFER, Match.SPEAKER_DIFFERS, Match.TIME_DIFFERS} else None
    return Told(
        who="" if piece.shown.shows is Shows.HINT else SPEAKERS[_speaker(piece).value],
        at=piece.at,
        text=piece.shown.text or ("［图片］" if piece.shown.shows is Shows.PICTURE else "［没有读出文字］"),
        pictures=piece.pictures,
        match=MATCH_WORDS[match] if match else "",
        differs=match not in {None, Match.AGREES},
        logged=f"{other.at:%m-%d %H:%M} {SPEAKERS[other.speaker.value]}：{other.text}" if other else "",
        clear=piece.shown.clear,
    )

"""The messages of one chat picture as rows to hold against it: what was read, or what a human has said of it since."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from mingbian.domain.clock import BEIJING
from mingbian.domain.talk import SPEAKER_TITLES, Speaker
from mingbian.reading.chat_screen import CLEAR, Cut, Shown, Shows, Side
from mingbian.reading.chat_times import moment_of, needs_day
from mingbian.store.queries.chat_readings import ReadChat

SPEAKERS = {speaker.value: title for speaker, title in SPEAKER_TITLES.items()}
CUTS = {Cut.TOP: "上半截在图外", Cut.BOTTOM: "下半截在图外", Cut.BOTH: "上下都在图外"}
CARD = "[订单卡片] "


@dataclass(frozen=True, slots=True)
class ChatRow:
    """One message; `place` is which of the read ones it is, from 0. `notes` say what to look at in the picture."""

    place: int
    speaker: str
    at: datetime | None
    text: str
    keep: bool
    notes: tuple[str, ...]
    read: Shown


def chat_rows(read: ReadChat, *, seen_on: date, ours_left: bool = False) -> list[ChatRow]:
    """From top to bottom. `ours_left`: the picture is of the buyer's telephone, so that the shop stands at the left."""
    told = {int(one["place"]): one for one in read.confirmed.messages} if read.confirmed else None
    rows = []
    above = ""
    for place, shown in enumerate(read.messages):
        at = moment_of(shown.time_said, seen_on)
        proposed = ChatRow(
            place,
            _speaker(shown, ours_left=ours_left),
            at,
            _text(shown),
            _worth(shown, at),
            _notes(shown, at, above),
            shown,
        )
        above = shown.time_said
        rows.append(proposed if told is None else _as_confirmed(proposed, told.get(place)))
    return rows


def _speaker(shown: Shown, *, ours_left: bool) -> str:
    if shown.side is Side.MIDDLE or shown.shows is Shows.CARD:
        return Speaker.PLATFORM.value
    ours = (shown.side is Side.LEFT) == ours_left
    return (Speaker.SELLER if ours else Speaker.BUYER).value


def _text(shown: Shown) -> str:
    return (CARD if shown.shows is Shows.CARD else "") + shown.text.replace(
        "\n", " " if shown.shows is Shows.CARD else "\n"
    )


def _worth(shown: Shown, at: datetime | None) -> bool:
    return bool(shown.text) and at is not None and shown.shows is not Shows.HINT


def _notes(shown: Shown, at: datetime | None, above: str) -> tuple[str, ...]:
    """What to look at; the time's own words only where they change."""
    return tuple(
        note
        for told, note in (
            (shown.cut is not Cut.NOT, f"{CUTS.get(shown.cut, '')}，文字可能不全"),
            (shown.shows is Shows.PICTURE, "是一张图片，没有文字"),
            (
                shown.shows is Shows.WORDS and not shown.text and shown.cut is Cut.NOT,
                "没有读出文字：可能只有表情，或被遮住了",
            ),
            (bool(shown.text) and shown.sure < CLEAR, "这一条没有把握，请逐字对照"),
            (not shown.time_said, "图里看不到它的时间"),
            (bool(shown.time_said) and at is None, f"“{shown.time_said}”说不准是哪一刻，请填写"),
            (
                at is not None and shown.time_said != above and needs_day(shown.time_said),
                f"图里写着“{shown.time_said}”",
            ),
        )
        if told
    )


def _as_confirmed(proposed: ChatRow, told: dict[str, object] | None) -> ChatRow:
    if told is None:
        return replace(proposed, keep=False)
    at = datetime.fromisoformat(str(told["at"])).astimezone(BEIJING)
    return replace(proposed, speaker=str(told["speaker"]), at=at, text=str(told["text"]), keep=True)

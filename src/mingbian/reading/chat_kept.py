"""Messages read from a picture, as plain values that a table keeps, and back."""

from collections.abc import Iterable, Mapping, Sequence

from mingbian.reading.chat_screen import Box, Cut, Shown, Shows, Side

Kept = dict[str, str | float | list[float]]


def as_kept(messages: Iterable[Shown]) -> list[Kept]:
    """One plain mapping a message."""
    return [
        {
            "shows": one.shows.value,
            "side": one.side.value,
            "text": one.text,
            "sure": round(one.sure, 3),
            "box": box_kept(one.box),
            "time_said": one.time_said,
            "name": one.name,
            "cut": one.cut.value,
        }
        for one in messages
    ]


def box_kept(box: Box) -> list[float]:
    return [round(share, 4) for share in (box.left, box.top, box.right, box.bottom)]


def box_of(kept: Sequence[float]) -> Box:
    left, top, right, bottom = (float(share) for share in kept)
    return Box(left, top, right, bottom)


def from_kept(kept: Iterable[Mapping[str, object]]) -> tuple[Shown, ...]:
    """The messages back from their table form."""
    return tuple(_shown(one) for one in kept)


def _shown(kept: Mapping[str, object]) -> Shown:
    box = kept["box"]
    return Shown(
        shows=Shows(str(kept["shows"])),
        side=Side(str(kept["side"])),
        text=str(kept["text"]),
        sure=float(str(kept["sure"])),
        box=box_of(box if isinstance(box, list) else []),
        time_said=str(kept["time_said"]),
        name=str(kept["name"]),
        cut=Cut(str(kept["cut"])),
    )

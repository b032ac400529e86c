"""Every letter, read from its file: one file holds the letters of one conversation, from first apology to last word."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache

from mingbian.domain.assessment import Band
from mingbian.domain.complaint import Reason
from mingbian.domain.discovery import by_code, files_in
from mingbian.domain.talk import Medium
from mingbian.negotiate.goods_where import Where
from mingbian.negotiate.letter import Letter, Sentence, Stage
from mingbian.negotiate.slots import SLOTS

REQUIRED = frozenset({"code", "title", "stage", "sentences", "say", "never", "rules"})
OCCASIONS = frozenset({"under_threat", "after_settlement", "at_once", "cleared_up"})
OPTIONAL = frozenset(
    {"reasons", "bands", "needs", "without", "under_threat", "after_settlement", "at_once", "cleared_up", "medium"}
)


class LetterBrokenError(ValueError):
    """A letter's file is wrong. The program must not start: half a letter is worse than none."""


@cache
def letters() -> dict[str, Letter]:
    """Every letter under its code, in name order of the files. Raises LetterBrokenError, DuplicateCodeError."""
    found = (
        letter_of(entry, file.name)
        for file in files_in("mingbian.negotiate.letters", ".toml")
        for entry in tomllib.loads(file.read_text(encoding="utf-8"))["letter"]
    )
    return by_code((letter.code, letter) for letter in found)


def letter_of(entry: Mapping[str, object], file: str) -> Letter:
    """One `[[letter]]`. Raises LetterBrokenError naming the file: a wrong key, slot, stage, reason or band."""
    try:
        _refuse_strange((set(entry) - OPTIONAL) ^ REQUIRED, "keys missing or unknown")
        letter = Letter(
            code=str(entry["code"]),
            title=str(entry["title"]),
            stage=Stage(str(entry["stage"])),
            reasons=tuple(Reason(reason) for reason in _texts(entry, "reasons")),
            bands=tuple(Band(band) for band in _texts(entry, "bands")) or tuple(Band),
            sentences=tuple(_sentences(entry["sentences"])),
            say=str(entry["say"]),
            never=_texts(entry, "never"),
            rules=_texts(entry, "rules"),
            needs=_texts(entry, "needs"),
            without=_texts(entry, "without"),
            under_threat=entry.get("under_threat") is True,
            after_settlement=entry.get("after_settlement") is True,
            at_once=entry.get("at_once") is True,
            cleared_up=entry.get("cleared_up") is True,
            medium=Medium(str(entry.get("medium", Medium.CHAT))),
        )
        named = {name for sentence in letter.sentences for name, _ in sentence.slots}
        _refuse_strange((named | {*letter.needs, *letter.without}) - SLOTS, "slots that do not exist")
    except ValueError as error:
        raise LetterBrokenError(f"{file}: {error}") from error
    return letter


def _refuse_strange(strange: set[str], what: str) -> None:
    if strange:
        raise ValueError(f"{what}: {', '.join(sorted(strange))}")


def _texts(entry: Mapping[str, object], key: str) -> tuple[str, ...]:
    values = entry.get(key, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError(f"{key} must be a list of texts")
    return tuple(values)


def _sentences(values: object) -> Iterable[Sentence]:
    if not isinstance(values, list) or not values:
        raise ValueError("sentences must be a list, and not empty")
    for value in values:
        match value:
            case str():
                yield Sentence(value)
            case {"if_known": str() as text}:
                yield Sentence(text, if_known=True)
            case {"text": str() as text, "where": list() as places}:
                yield Sentence(text, where=tuple(Where(place) for place in places))
            case _:
                raise ValueError(
                    f"a sentence is a text, {{ if_known = … }} or {{ text = …, where = … }}, not {value!r}"
                )

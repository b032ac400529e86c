"""The label of generated pictures that GB 45438-2025 asks for, as it stands hidden in the file.

A short JSON under the name AIGC: in the XMP, in the EXIF user comment, or in a PNG's text. `Label` is "1" (is
generated), "2" (may be) or "3" (suspected). That it is missing means nothing: platforms strip what pictures carry.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from mingbian.reading.camera_notes import name_in
from mingbian.reading.xmp import AIGC, Noted

LABELS = {"1": 1, "2": 2, "3": 3}
KEY = "AIGC"
LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class AigcLabel:
    """`label` is 1, 2 or 3; `producer` who made or passed on the picture, in the label's own words, often a code."""

    label: int
    producer: str
    where: str


def label_in(xmp: tuple[Noted, ...], *, comment: str, texts: Mapping[str, str]) -> AigcLabel | None:
    """The first label that can be read: XMP, EXIF user comment, PNG text. `texts` are a PNG's by their key."""
    told = [
        *(("XMP", noted.value) for noted in xmp if noted.space == AIGC and noted.name == KEY),
        ("EXIF UserComment", comment),
        *((f"PNG 文本 {key}", words) for key, words in texts.items() if key.upper() == KEY),
    ]
    found = (_label(words, where) for where, words in told)
    by_json = next((label for label in found if label), None)
    return by_json or _spread_out(xmp)


def _spread_out(xmp: tuple[Noted, ...]) -> AigcLabel | None:
    """Some write each part of the label as a property of its own."""
    parts = {noted.name: noted.value for noted in xmp if noted.space == AIGC and noted.value}
    return _read(parts, "XMP")


def _label(words: str, where: str) -> AigcLabel | None:
    if len(words) > LONGEST or not (KEY in words or "Label" in words):
        return None
    begins = words.find("{")
    try:
        said = json.loads(words[begins:]) if begins >= 0 else None
    except (ValueError, RecursionError):
        return None
    if isinstance(said, dict) and isinstance(said.get(KEY), dict | str):
        inner = said[KEY]
        return _label(inner, where) if isinstance(inner, str) else _read(inner, where)
    return _read(said, where) if isinstance(said, dict) else None


def _read(said: Mapping[str, object], where: str) -> AigcLabel | None:
    label = LABELS.get(str(said.get("Label", "")).strip())
    if label is None:
        return None
    named = (said.get(key) for key in ("ContentProducer", "ContentPropagator"))
    return AigcLabel(label, next((name_in(name) for name in named if isinstance(name, str) and name), ""), where)

"""A dossier kept word for word beside its judgement, so that the judgement can be repeated years later."""

import re
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from datetime import datetime
from typing import Any

from mingbian.casework.tell import line
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.fact import Fact
from mingbian.domain.notation import moment_written
from mingbian.domain.story import SPACES, read
from mingbian.domain.verbs import VERBS


def plain(dossier: Dossier) -> Dossier:
    """The dossier as a story can hold it: moments to the second, one kind of line break, no 」 within a word.

    An action judges this one, so that what it keeps is exactly what it judged.
    """
    return replace(dossier, facts=tuple(_plain(fact) for fact in dossier.facts), now=dossier.now.replace(microsecond=0))


def kept(dossier: Dossier) -> tuple[str, list[dict[str, object]]]:
    """A plain dossier as its story and its exhibits as JSON."""
    facts = sorted(dossier.facts, key=lambda fact: fact.cite)
    now = f"{moment_written(dossier.now, between=' ')} now"
    story = "\n".join([*(line(fact) for fact in facts), now]) + "\n"
    return story, [asdict(exhibit) | {"added_at": exhibit.added_at.isoformat()} for exhibit in dossier.exhibits]


def restored(story: str, exhibits: list[Mapping[str, Any]]) -> Dossier:
    """The dossier that was kept. Whether it was made up does not change what is judged, and is not kept with it."""
    files = tuple(
        Exhibit(**{**exhibit, "added_at": datetime.fromisoformat(exhibit["added_at"])}) for exhibit in exhibits
    )
    return replace(read(story), exhibits=files)


def _plain(fact: Fact) -> Fact:
    verb = next(verb for verb in VERBS if verb.tells(fact))
    texts = {part.name: getattr(fact, part.name) for part in fields(fact)}
    words = {name: text for name, text in texts.items() if type(text) is str}
    cleaned: dict[str, Any] = {name: _text(text) if name == verb.text else _word(text) for name, text in words.items()}
    return replace(fact, at=fact.at.replace(microsecond=0), **cleaned)


def _text(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").lstrip(SPACES)


def _word(text: str) -> str:
    return re.sub(r"[\r\n]+", " ", text).replace("」", "』")

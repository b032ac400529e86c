"""A dossier told as a story again, without what could name a person: for bug reports, samples and citations.

`read(told(dossier)) == anonymised(dossier)`, and the number of a fact is the line that it stands in.
"""

import re
from dataclasses import replace
from datetime import datetime

from mingbian.casework.pseudonyms import Pseudonyms
from mingbian.domain.clock import BEIJING
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.notation import WORD, escaped, moment_written, quoted
from mingbian.domain.story import SPACES, TITLE_WITH_COUNT
from mingbian.domain.verbs import VERBS, Part, Verb


def told(dossier: Dossier) -> str:
    """The anonymised story, one line a fact, the disputed order first, `now` last."""
    anonymous = anonymised(dossier)
    facts = sorted(anonymous.facts, key=lambda fact: fact.cite)
    now = f"{moment_written(anonymous.now, between=' ')} now"
    return "\n".join([*(line(fact) for fact in facts), now]) + "\n"


def numbered(dossier: Dossier) -> Dossier:
    """The same facts, cited by the line that each stands in when told: 1 is the disputed order."""
    disputed = dossier.order
    inorder = [disputed, *(fact for fact in dossier.facts if fact is not disputed)]
    facts = [replace(fact, cite=cite) for cite, fact in enumerate(inorder, start=1)]
    return replace(dossier, facts=tuple(sorted(facts, key=lambda fact: fact.at)))


def anonymised(dossier: Dossier) -> Dossier:
    """The dossier as a stranger may read it: numbers and cells renamed, persons masked in every text, no files.

    What the signals compare stays equal where it was equal: one order number becomes one other, everywhere.
    """
    names = Pseudonyms()
    facts = [replace(fact, at=_to_the_second(fact.at)) for fact in numbered(dossier).facts]
    anonymous = {fact.cite: names.hide(fact) for fact in sorted(facts, key=lambda fact: fact.cite)}
    return Dossier(tuple(anonymous[fact.cite] for fact in facts), _to_the_second(dossier.now))


def line(fact: Fact) -> str:
    """One fact as its line of a story."""
    verb = next(verb for verb in VERBS if verb.tells(fact))
    fields = [_written(part, fact) for part in verb.fields if not _absent(part, fact)]
    options = [f"{part.key}={_written(part, fact)}" for part in verb.options if not _absent(part, fact)]
    return " ".join([moment_written(fact.at, between=" "), verb.word, *fields, *options, *_text(verb, fact)])


def _absent(part: Part, fact: Fact) -> bool:
    return not part.must and getattr(fact, part.name) in (None, "")


def _written(part: Part, fact: Fact) -> str:
    value = part.how.write(getattr(fact, part.name))
    return quoted(value) if part.how is WORD else value


def _text(verb: Verb, fact: Fact) -> list[str]:
    if not verb.text:
        return []
    text: str = getattr(fact, verb.text)
    quantity = getattr(fact, "quantity", 1)
    if verb.counted and (quantity != 1 or TITLE_WITH_COUNT.fullmatch(text)):
        text = f"{text} x{quantity}".lstrip(SPACES)
    # Without the two dashes the reader would take such a beginning for an option.
    unclear = not verb.chat and re.match(r"[A-Za-z_][A-Za-z_0-9]*=|--", text)
    return (["--"] if unclear else []) + ([escaped(text)] if text else [])


def _to_the_second(at: datetime) -> datetime:
    return at.astimezone(BEIJING).replace(microsecond=0)

"""The words that make, take back or concede a claim, as our word files hold them.

A file `claim_words/<kind>.toml` holds for one kind of claim
- `[[says]]`: patterns of the buyer's words that claim it, by what they are `about`; `disclosed` are words of a listing
  that told of it beforehand; `reasons` / `except_reasons` bind ambiguous words to the complaint's own reason;
- `unsays`: the buyer's words that take it back; `admits`: our own words that concede it.
In a pattern `.` stays inside a clause, `<n>` is a number that counts pieces, `<q>` any number, `<m>` a measure word.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from mingbian.domain.claim import ClaimKind
from mingbian.domain.complaint import Reason
from mingbian.domain.discovery import by_code, files_in
from mingbian.gather.clauses import INSIDE
from mingbian.gather.numerals import WRITTEN
from mingbian.gather.tables import Table, only, rows, texts

MEASURE = "[件个只双条盒瓶包袋份套片支张本块根把台箱颗枚罐桶粒样对串卷管板提组副顶朵盆株棵捆节杯]"
_STAY_INSIDE = re.compile(r"(?<!\\)\.")


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that claims of a kind can be about; a claim on no topic in particular is about nothing: ``""``."""

    kind: ClaimKind
    about: str
    patterns: tuple[re.Pattern[str], ...]
    reasons: frozenset[Reason]
    except_reasons: frozenset[Reason]
    disclosed: re.Pattern[str] | None

    def fits(self, reason: Reason) -> bool:
        """Whether the words mean this in a complaint of that reason."""
        return reason not in self.except_reasons and (not self.reasons or reason in self.reasons)


@dataclass(frozen=True, slots=True)
class Wording:
    """All that is said about one kind of claim."""

    kind: ClaimKind
    topics: tuple[Topic, ...]
    unsays: re.Pattern[str] | None
    admits: re.Pattern[str] | None


@cache
def wordings() -> dict[ClaimKind, Wording]:
    """Every word file by its kind. Raises DuplicateCodeError, and ValueError for a kind that does not exist."""
    read = (
        _wording(tomllib.loads(file.read_text("utf-8"))) for file in files_in("mingbian.gather.claim_words", ".toml")
    )
    return by_code((wording.kind, wording) for wording in read)


@cache
def topics() -> tuple[Topic, ...]:
    return tuple(topic for wording in wordings().values() for topic in wording.topics)


def _wording(found: Table) -> Wording:
    kind = ClaimKind(str(only(found, "kind", "unsays", "admits", "says")["kind"]))
    return Wording(
        kind=kind,
        topics=tuple(_topic(kind, row) for row in rows(found, "says")),
        unsays=_any_of(texts(found, "unsays")),
        admits=_any_of(texts(found, "admits")),
    )


def _topic(kind: ClaimKind, found: Table) -> Topic:
    only(found, "about", "patterns", "reasons", "except_reasons", "disclosed")
    patterns = texts(found, "patterns")
    counting = [pattern for pattern in patterns if "<n>" in pattern]
    plain = _any_of(tuple(pattern for pattern in patterns if "<n>" not in pattern))
    return Topic(
        kind=kind,
        about=str(found.get("about", "")),
        # Each counting pattern stands alone: a named group may stand only once in an expression.
        patterns=(*(_compiled(pattern) for pattern in counting), *((plain,) if plain else ())),
        reasons=frozenset(Reason(reason) for reason in texts(found, "reasons")),
        except_reasons=frozenset(Reason(reason) for reason in texts(found, "except_reasons")),
        disclosed=_any_of(texts(found, "disclosed")),
    )


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str] | None:
    return _compiled("|".join(f"(?:{pattern})" for pattern in patterns)) if patterns else None


def _compiled(pattern: str) -> re.Pattern[str]:
    inside = _STAY_INSIDE.sub(lambda _: INSIDE, pattern)
    counted = inside.replace("<n>", f"(?P<count>{WRITTEN})").replace("<q>", f"(?:{WRITTEN}|几|好几)")
    return re.compile(counted.replace("<m>", MEASURE))

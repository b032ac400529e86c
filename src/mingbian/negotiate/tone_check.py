"""The reading before sending: every message, typed or drafted, passes all tone checks before it may count as sent.

One check is one file in `tone/`; it says what it caught, why that costs us, and how to say it instead.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Protocol

from mingbian.domain.discovery import by_code, modules_in
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Message
from mingbian.negotiate.likeness.alike import reads_fine
from mingbian.negotiate.wording import Span


@dataclass(frozen=True, slots=True)
class Sent:
    """The moment of sending: Beijing time, and the talk so far, oldest first. `now` is None where no time is known."""

    now: datetime | None = None
    talk: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """What one check caught: where it stands, why not, and what to say instead."""

    span: Span
    why: str
    better: str


class About(StrEnum):
    """What a check looks at."""

    WORDS = "words"
    """Let pass where the sentence around refuses, quotes or names a thing, as far as that can be learnt
    (`negotiate.likeness`)."""
    DATA = "data"
    """What is given away, however it is meant."""
    MOMENT = "moment"
    """When it goes and how many went before: nothing in its words would answer that."""


@dataclass(frozen=True, slots=True)
class Objection:
    """One reason not to send this message. `spot` is the passage as typed, at `text[start:end]`; a whole message for
    an objection to its hour or number. `rules` are the codes of the rules that it would break. Where it is not `sure`
    the message may go once somebody has looked at it again. `better` is a sentence to send, or, where it `advises`,
    what to do."""

    code: str
    title: str
    why: str
    better: str
    spot: str
    start: int
    end: int
    rules: tuple[str, ...]
    sure: bool = True
    about: About = About.WORDS
    advises: bool = False


class Look(Protocol):
    """The one function of a check: pure; None when there is nothing to object to."""

    def __call__(self, text: str, *, sent: Sent) -> Remark | None: ...


@dataclass(frozen=True, slots=True)
class ToneCheck:
    """One check. Its module's docstring holds the sentences that it must catch and those that it must let pass."""

    code: str
    title: str
    rules: tuple[str, ...]
    look: Look
    sure: bool = True
    about: About = About.WORDS
    advises: bool = False

    def objection(self, text: str, sent: Sent) -> Objection | None:
        remark = self.look(text, sent=sent)
        if remark is None:
            return None
        start, end = remark.span.start, remark.span.end
        spot = text[start:end]
        if self.sure and self.about is About.WORDS and reads_fine(text, start, end):
            return None
        return Objection(
            code=self.code,
            title=self.title,
            why=remark.why,
            better=remark.better,
            spot=spot,
            start=start,
            end=end,
            rules=self.rules,
            sure=self.sure,
            about=self.about,
            advises=self.advises,
        )


def tone(
    code: str,
    title: str,
    *,
    rules: tuple[str, ...],
    sure: bool = True,
    about: About = About.WORDS,
    advises: bool = False,
) -> Callable[[Look], ToneCheck]:
    """Makes a `look` a tone check; one that only guesses is not `sure`. Codes never change their meaning."""

    def named(look: Look) -> ToneCheck:
        return ToneCheck(code, title, rules, look, sure, about, advises)

    return named


@cache
def tone_checks() -> dict[str, ToneCheck]:
    """Every check under its code, in name order of the files. Raises DuplicateCodeError."""
    found = (thing for module in modules_in("mingbian.negotiate.tone") for thing in vars(module).values())
    return by_code((thing.code, thing) for thing in found if isinstance(thing, ToneCheck))


def objections(
    text: str, dossier: Dossier | None = None, now: datetime | None = None, *, letters: tuple[Message, ...] = ()
) -> tuple[Objection, ...]:
    """All that speaks against sending this text now, in the order in which it stands in the text; empty is good.

    `letters` are messages of ours that no chat has told of yet. Without a dossier the number of unanswered messages,
    without `now` the hour cannot be judged and is let pass.
    """
    if not text.strip():
        return ()
    talk = (*(dossier.of(Message) if dossier else ()), *letters)
    if now is not None:
        talk = tuple(message for message in talk if message.at <= now)
    sent = Sent(now, tuple(sorted(talk, key=lambda message: message.at)))
    found: list[Objection] = []
    for check in sorted(tone_checks().values(), key=lambda check: not check.sure):
        # Who guesses is asked only where nobody knows; an hour says nothing of the words.
        if (check.sure or not any(one.about is not About.MOMENT for one in found)) and (
            objection := check.objection(text, sent)
        ):
            found.append(objection)
    return tuple(sorted(found, key=lambda objection: (objection.start, objection.code)))

"""What was said: chat, telephone, review, and what we offered."""

from dataclasses import dataclass
from enum import StrEnum

from mingbian.domain.fact import Fact

MOST_READ = 5_000  # letters; our guess: more than a long letter has, and a pasted book must not hold up a judgement


class Speaker(StrEnum):
    """Who spoke; cards and notices that the platform shows under a buyer's name are the platform's."""

    BUYER = "buyer"
    SELLER = "seller"
    PLATFORM = "platform"


SPEAKER_TITLES = {Speaker.BUYER: "买家", Speaker.SELLER: "本店", Speaker.PLATFORM: "平台"}


class Medium(StrEnum):
    """By what we speak to the buyer: the platform's own chat, the telephone, or a letter on paper."""

    CHAT = "chat"
    PHONE = "phone"
    POST = "post"


MEDIUM_TITLES = {Medium.CHAT: "平台聊天", Medium.PHONE: "电话", Medium.POST: "书面"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Fact):
    """A chat message."""

    speaker: Speaker
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(Fact):
    """A telephone call, who called, and the note we made of it."""

    caller: Speaker
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Review(Fact):
    """The buyer's review of the disputed order, 1 to 5 stars."""

    stars: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferMade(Fact):
    """What we offered the buyer."""

    amount_fen: int
    text: str


def read_of(text: str) -> str:
    """The part of one text that is read for what it means: its first 5,000 letters. The fact keeps the whole."""
    return text[:MOST_READ]

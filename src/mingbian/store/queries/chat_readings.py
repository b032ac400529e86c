"""What was read from the pictures of a chat, what a human said of it, and the talk that is there already."""

from dataclasses import dataclass
from datetime import date

from mingbian.domain.clock import day_of
from mingbian.domain.talk import Message, Speaker
from mingbian.reading.chat_kept import box_of, from_kept
from mingbian.reading.chat_screen import Box, Shown
from mingbian.store.models import ChatCorrection, ChatMessage, ChatReading, Dispute, Evidence


@dataclass(frozen=True, slots=True)
class ReadChat:
    """One picture. `corrections` begin with the newest; the first one's messages stand in the talk."""

    evidence: Evidence
    messages: tuple[Shown, ...]
    covered: tuple[Box, ...]
    patterned: bool
    problem: str
    taken_on: date | None
    corrections: tuple[ChatCorrection, ...]

    @property
    def confirmed(self) -> ChatCorrection | None:
        """What a human took over last."""
        return self.corrections[0] if self.corrections else None

    @property
    def seen_on(self) -> date:
        """The day from which 「昨天」 counts: what a human said, what the picture tells, else when it came."""
        return (self.confirmed.taken_on if self.confirmed else None) or self.taken_on or day_of(self.evidence.at)


def read_chat_of(evidence: Evidence) -> ReadChat | None:
    """Of one exhibit; None where it was not read as a chat yet."""
    reading = ChatReading.objects.filter(evidence=evidence).first()
    return _told(reading, evidence) if reading else None


def read_chats(dispute: Dispute) -> list[ReadChat]:
    """All pictures of this dispute that were read as a chat, in the order of their numbers."""
    readings = ChatReading.objects.filter(dispute=dispute).select_related("evidence").order_by("evidence__number")
    return [_told(reading, reading.evidence) for reading in readings]


def _told(reading: ChatReading, evidence: Evidence) -> ReadChat:
    corrections = ChatCorrection.objects.filter(reading=reading).select_related("by").order_by("-pk")
    return ReadChat(
        evidence=evidence,
        messages=from_kept(reading.shown),
        covered=tuple(box_of(box) for box in reading.covered),
        patterned=reading.patterned,
        problem=reading.problem,
        taken_on=reading.taken_on,
        corrections=tuple(corrections),
    )


def log_of(dispute: Dispute) -> list[Message]:
    """The chat of this order that was imported, pasted or typed, in order, without what the pictures brought."""
    rows = ChatMessage.objects.filter(shop=dispute.shop_id, order_sn=dispute.order_sn, evidence=None)
    return [
        Message(at=row.at, cite=0, speaker=Speaker(row.speaker), text=row.text)
        for row in rows.order_by("at", "position", "line_key")
    ]

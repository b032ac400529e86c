"""What the buyer says in this dispute: the complaint, the after-sale request's reason, and his messages since."""

from dataclasses import dataclass
from datetime import datetime

from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.talk import Review, Speaker, read_of


@dataclass(frozen=True, slots=True)
class Statement:
    """One text of the buyer's, or its first 5,000 letters, with the moment and the number of the fact that holds it."""

    text: str
    at: datetime
    cite: int
    fact: Fact


def statements(dossier: Dossier) -> tuple[Statement, ...]:
    """The complaint as it stands, then the after-sale request's wording, then the buyer's messages since it opened."""
    formal = [fact for fact in (dossier.complaint, dossier.aftersale) if fact is not None]
    since = [message for message in dossier.said_by(Speaker.BUYER) if message.at >= dossier.opened_at]
    return tuple(Statement(read_of(fact.text), fact.at, fact.cite, fact) for fact in (*formal, *since))


def reviewed(dossier: Dossier) -> tuple[Statement, ...]:
    """What his reviews of this order say; they ask for nothing."""
    written = [review for review in dossier.of(Review) if review.at >= dossier.order.at]
    return tuple(Statement(read_of(review.text), review.at, review.cite, review) for review in written)


def said_before(dossier: Dossier) -> tuple[Statement, ...]:
    """His messages from the order until it opened."""
    before = [
        message for message in dossier.said_by(Speaker.BUYER) if dossier.order.at <= message.at < dossier.opened_at
    ]
    return tuple(Statement(read_of(message.text), message.at, message.cite, message) for message in before)

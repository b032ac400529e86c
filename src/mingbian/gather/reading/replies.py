"""How long the buyer waited for an answer, against “nobody answers”."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Message, Speaker
from mingbian.gather.cells import contradicts, supports
from mingbian.gather.claims import about
from mingbian.gather.saying import opening_of

ANSWERED_SOON = timedelta(minutes=30)  # our guess; the platform counts replies within minutes (PDD-CS-01)
LEFT_WAITING = timedelta(hours=24)


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    """Only what was asked before the claim was made counts: the longest wait decides."""
    if claim.kind is not ClaimKind.ATTITUDE or about(claim, dossier.reason) != "no_reply":
        return
    said_at = next(fact.at for fact in dossier.facts if fact.cite == claim.cite)
    asked = [message for message in dossier.said_by(Speaker.BUYER) if message.at < said_at]
    waits = [(message, _answer_to(dossier, message)) for message in asked]
    if not waits:
        return
    question, answer = max(waits, key=lambda wait: _waited(wait, said_at))
    waited = _waited((question, answer), said_at)
    if waited > LEFT_WAITING:
        yield supports(claim, question, opening_of(question.text))
    elif answer is not None and waited <= ANSWERED_SOON:
        yield contradicts(claim, answer, opening_of(answer.text))


def _answer_to(dossier: Dossier, question: Message) -> Message | None:
    return next((answer for answer in dossier.said_by(Speaker.SELLER) if answer.at >= question.at), None)


def _waited(wait: tuple[Message, Message | None], until: datetime) -> timedelta:
    question, answer = wait
    return (answer.at if answer else until) - question.at

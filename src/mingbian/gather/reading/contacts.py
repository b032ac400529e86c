"""How often and when we got in touch unasked, against harassment."""

from collections.abc import Iterator
from datetime import timedelta

from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.clock import BEIJING
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Call, Message, Speaker
from mingbian.gather.cells import supports
from mingbian.gather.saying import opening_of

NIGHT_BEGINS, NIGHT_ENDS = 22, 8  # o'clock; our guess, the platform names “deep in the night” (PDD-CS-02)
JUST_ASKED = timedelta(minutes=30)  # an answer to a question of the buyer's own disturbs nobody
IN_A_ROW = 5  # messages that nobody answered (PDD-CS-06)
MANY_CALLS = 3  # our guess


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    if claim.kind is not ClaimKind.HARASSMENT:
        return
    calls = [call for call in dossier.of(Call) if call.caller is Speaker.SELLER]
    if len(calls) >= MANY_CALLS:
        yield supports(claim, calls[-1], opening_of(calls[-1].text))
    talk = [message for message in dossier.of(Message) if message.speaker is not Speaker.PLATFORM]
    unanswered = 0
    for place, message in enumerate(talk):
        unanswered = unanswered + 1 if message.speaker is Speaker.SELLER else 0
        if unanswered >= IN_A_ROW or (unanswered and _unasked_at_night(message, talk[:place])):
            yield supports(claim, message, opening_of(message.text))


def _unasked_at_night(message: Message, before: list[Message]) -> bool:
    hour = message.at.astimezone(BEIJING).hour
    asked = any(
        earlier.speaker is Speaker.BUYER and message.at - earlier.at <= JUST_ASKED for earlier in reversed(before)
    )
    return (hour >= NIGHT_BEGINS or hour < NIGHT_ENDS) and not asked

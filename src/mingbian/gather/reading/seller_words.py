"""What we wrote in the chat: conceding the claim supports it, and so does the promise that the buyer tells of."""

from collections.abc import Iterator

from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Speaker
from mingbian.gather.cells import supports
from mingbian.gather.saying import conceded, shared_words

SAME_PROMISE = 4  # characters that our words and the claim must share


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    for message in dossier.said_by(Speaker.SELLER):
        promised = claim.kind is ClaimKind.PROMISED and message.at < dossier.opened_at
        spot = shared_words(message.text, claim, at_least=SAME_PROMISE) if promised else ""
        spot = spot or conceded(message.text, claim.kind)
        if spot:
            yield supports(claim, message, spot)

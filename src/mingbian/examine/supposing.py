"""The dossier as it would stand with an answer in it: what is not known yet, supposed to be known."""

from bisect import insort_right
from datetime import timedelta
from operator import attrgetter

from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.talk import Message, Speaker

AT = attrgetter("at")
A_MOMENT = timedelta(minutes=1)  # an answer comes later than everything that is known
SUPPOSED = 1_000_000  # the number under which a supposed fact stands: after all that are known


def supposing(dossier: Dossier, *facts: Fact) -> Dossier:
    """The dossier with these facts, each in its place in time, after what is known of the same moment."""
    together = [*dossier.facts]
    for fact in facts:
        insort_right(together, fact, key=AT)
    return dossier.with_facts(tuple(together), max(dossier.now, together[-1].at))


def instead(dossier: Dossier, old: Fact, new: Fact) -> Dossier:
    """The dossier with one fact better known than before."""
    return dossier.with_facts(tuple(new if fact is old else fact for fact in dossier.facts), dossier.now)


def answering(dossier: Dossier, buyer: str, *, asked: str = "") -> Dossier:
    """The dossier after the buyer said so, and where `asked` is given, after we had asked him."""
    at = dossier.now + A_MOMENT
    ours = [Message(at=at, cite=SUPPOSED, speaker=Speaker.SELLER, text=asked)] if asked else []
    return supposing(dossier, *ours, Message(at=at, cite=SUPPOSED, speaker=Speaker.BUYER, text=buyer))

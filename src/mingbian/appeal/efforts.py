"""What we owned up to, what we did to solve it, and the polite request at the end."""

from collections.abc import Iterable, Iterator

from mingbian.appeal.answers import APOLOGY
from mingbian.appeal.desk import Desk
from mingbian.appeal.hard_words import is_calm
from mingbian.appeal.reader import Voice
from mingbian.appeal.sentence import MOST_WORTH, Part, Sentence
from mingbian.appeal.told import told
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Shipped
from mingbian.domain.talk import Call, Message, OfferMade, Speaker

OWNED = "，这一点我店愿意承担"
WORTH_OF_HIS_ANSWER = 8
WORTH_OF_OFFER, WORTH_OF_RESENT, WORTH_OF_CALL, WORTH_OF_REPLY = 6, 6, 5, 4


def efforts(desk: Desk) -> Iterator[Sentence]:
    """Offers, parcels sent again, calls, and our first calm answer, all after the complaint, in the order of time."""
    replied = False
    for fact in desk.dossier.facts:
        if fact.at < desk.dossier.opened_at:
            continue
        worth = _worth(fact)
        if isinstance(fact, Message) and worth:
            worth = 0 if replied else worth
            replied = True
        text = told(fact) if worth else ""
        exhibits = desk.shown_in((fact.cite,))
        if text and exhibits:
            yield Sentence(Part.EFFORT, text, exhibits, worth, (fact.cite,))


def _worth(fact: Fact) -> int:
    """0 for what is no effort of ours to solve it."""
    match fact:
        case OfferMade():
            return WORTH_OF_OFFER
        case Shipped(order_sn=""):
            return WORTH_OF_RESENT
        case Call(caller=Speaker.SELLER, text=text) if is_calm(text):
            return WORTH_OF_CALL
        case Message(speaker=Speaker.SELLER, text=text) if is_calm(text):
            return WORTH_OF_REPLY
        case _:
            return 0


def owned(desk: Desk, cites: Iterable[int]) -> Iterator[Sentence]:
    """What we owned up to before anybody asked us to, with what the buyer answered next.

    Never left out, however few characters there are: whoever reads the chat beside the statement finds it there.
    """
    talk = desk.dossier.of(Message)
    for cite in sorted(set(cites)):
        fact, exhibits = desk.fact(cite), desk.shown_in((cite,))
        if fact is None or not exhibits or not (text := told(fact)):
            continue
        yield Sentence(Part.ADMITTED, f"{text}{OWNED}", exhibits, MOST_WORTH, (cite,))
        answer = next((one for one in talk if (one.at, one.cite) > (fact.at, fact.cite)), None)
        if answer and answer.speaker is Speaker.BUYER and (words := told(answer)):
            yield Sentence(Part.ADMITTED, words, desk.shown_in((answer.cite,)), WORTH_OF_HIS_ANSWER, (answer.cite,))


def request(answers: tuple[Sentence, ...], voice: Voice, *, owned_up: bool = False) -> Sentence:
    """The closing sentence: it asks for a check, takes over what is ours, and never demands.

    It says nothing that could be proven, so it cites nothing.
    """
    admitted = [APOLOGY in sentence.text for sentence in answers]
    ours = bool(admitted) and all(admitted)
    text = voice.decide if ours else voice.check_the_rest if owned_up or any(admitted) else voice.check
    return Sentence(Part.REQUEST, text, (), MOST_WORTH)


def brief_request(voice: Voice) -> Sentence:
    """The request where there is room for nothing longer."""
    return Sentence(Part.REQUEST, voice.brief, (), MOST_WORTH)

"""What may come when a picture is asked for: one that fits the delivery, one with a mark, a refusal."""

from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.domain.parcel import Returned, ReturnWeighed
from mingbian.domain.talk import Speaker
from mingbian.examine.alleged import OF_THE_GOODS, alleged
from mingbian.examine.remedies import asked_to_show
from mingbian.examine.speech import words_of
from mingbian.examine.supposing import A_MOMENT, SUPPOSED, answering, supposing

# The signals that read such answers.
BY_ITS_TIME, BY_ITS_MARK, BY_WORDS = ("D05", "F04", "T06"), ("D05", "F03", "F04", "T06"), ("C11", "D05")
MOST_ASKED = 2  # a third time would be a nuisance


def may_ask(dossier: Dossier) -> bool:
    """A complaint about the goods, not asked too often, not refused, and the goods not sent back."""
    asked = asked_to_show(dossier)
    sent_back = bool(dossier.of(Returned)) or bool(dossier.of(ReturnWeighed))
    if not alleged(dossier) & OF_THE_GOODS or len(asked) >= MOST_ASKED or sent_back:
        return False
    return not asked or not words_of(dossier, Speaker.BUYER, since=asked[0].fact.at)


def shows_it(dossier: Dossier) -> Dossier:
    """A picture taken just now."""
    at = dossier.now + A_MOMENT
    return supposing(dossier, Photo(at=at, cite=SUPPOSED, name="补拍", captured_at=at, text="问题部位与快递面单"))


def shows_a_generated_one(dossier: Dossier) -> Dossier:
    """A picture that says of itself that a program made it."""
    return supposing(dossier, Photo(at=dossier.now + A_MOMENT, cite=SUPPOSED, name="补拍", aigc=1, text="问题部位"))


def will_not_show(dossier: Dossier) -> Dossier:
    """Asked, and refused."""
    return answering(dossier, "不想拍", asked="麻烦您拍一张照片，把快递面单一起拍进去")

"""What may come when a picture is asked for: one that fits the delivery, one with a mark, a refusal."""

import re

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

_PICTURE = r"(?:照片|图片?|视频|相片)"
_SENT = r"(?:发|传|拍给)"
SHOWN_ALREADY = re.compile(
    rf"{_PICTURE}[^,。!?;]{{0,4}}?(?:已经?|都|也|刚|早)*(?:给)?{_SENT}(?:给)?(?:你|您|客服|店家|过去|上去|了|过|来了)"
    rf"|{_SENT}(?:给)?(?:你们?|您|客服|店家)?(?:了|过)[^,。!?;]{{0,4}}{_PICTURE}"
    rf"|(?:看|见)(?:一下|下)?(?:我)?{_SENT}的{_PICTURE}|(?:见|看)图"
)
NOT_SHOWN = re.compile(rf"(?:没|没有|不|不想|不会|怎么|哪里|懒得|还没)[^,。!?;]{{0,3}}{_SENT}|{_SENT}不了|吗$|怎么")


def may_ask(dossier: Dossier) -> bool:
    """A complaint about the goods, no picture sent yet, not asked too often, not refused, the goods not sent back."""
    asked = asked_to_show(dossier)
    sent_back = bool(dossier.of(Returned)) or bool(dossier.of(ReturnWeighed))
    if not alleged(dossier) & OF_THE_GOODS or len(asked) >= MOST_ASKED or sent_back or says_he_showed(dossier):
        return False
    return not asked or not words_of(dossier, Speaker.BUYER, since=asked[0].fact.at)


def says_he_showed(dossier: Dossier) -> bool:
    """Whether the buyer says that he has sent a picture, though none is on record here: it is ours to fetch."""
    if dossier.of(Photo):
        return False
    told = (spoken.text for spoken in words_of(dossier, Speaker.BUYER, since=dossier.order.at))
    clauses = (clause for text in told for clause in re.split(r"[,。!?;、\n]", text))
    return any(SHOWN_ALREADY.search(clause) and not NOT_SHOWN.search(clause) for clause in clauses)


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

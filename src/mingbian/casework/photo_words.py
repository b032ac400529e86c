"""What is said of a buyer's picture in a word, and what to ask the buyer for: 一致, 建议补拍, 与所述矛盾.

The word follows from what the signals found of the picture, so that page and judgement say the same. Whether a picture
is genuine is not for us to say; and that it says nothing of itself only means that another one may help.
"""

from collections.abc import Iterable
from enum import StrEnum

from mingbian.domain.assessment import Finding, SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.domain.parcel import Shipped

CLEARLY_DB = 4.0
"""What weighs less, a picture of our own listing or a mere suspicion, calls for another picture. Our guess."""


class PhotoWord(StrEnum):
    """The three words, and no other."""

    FITS = "一致"
    ANOTHER = "建议补拍"
    DIFFERS = "与所述矛盾"


def photo_word(photo: Photo, findings: Iterable[Finding]) -> PhotoWord:
    """By the findings that cite this picture; without any, another picture is asked for."""
    about = [found for found in findings if photo.cite in found.cites and not found.broken]
    against = [found for found in about if found.speaks_for is SpeaksFor.INTENTIONAL]
    if any(found.weight.db >= CLEARLY_DB for found in against):
        return PhotoWord.DIFFERS
    return PhotoWord.FITS if about and not against else PhotoWord.ANOTHER


def what_to_ask(dossier: Dossier) -> str:
    """The request, with what must be in the picture; of another day's goods nobody can take it."""
    shipped = [fact for fact in dossier.of(Shipped) if not fact.order_sn or dossier.is_disputed(fact.order_sn)]
    waybill = f"面单（运单号 {shipped[-1].tracking}）" if shipped else "快递面单"
    return f"请买家换一个角度再拍一张，把{waybill}和所说的问题处拍进同一个画面，发原图，不要截图。"

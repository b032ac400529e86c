"""The picture was taken between the delivery and the complaint, and is known from nowhere else.

Strong when the camera's time says so and several pictures were sent. Weak for one. Silent without a time in it, which
weighs nothing in either direction, and when the picture carries marks of a generator or is known from elsewhere.
A time can be set by hand, so the weight stays small. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.examine.alleged import NEVER_CAME, alleged
from mingbian.examine.handover import arrived
from mingbian.examine.signal import Seen, honest, signal

SEVERAL = Weight(3.0, 1.0, 5.0)
ONE = Weight(2.0, 0.5, 3.5)


@signal("F04", "照片拍摄时间与到货相符", Family.PHOTO)
def look(dossier: Dossier) -> Seen | None:
    came, photos = arrived(dossier), dossier.of(Photo)
    if came is None or alleged(dossier) & NEVER_CAME or not all(map(_plain, photos)):
        return None
    fitting = [photo for photo in photos if photo.captured_at and came.at <= photo.captured_at <= photo.at]
    if not fitting:
        return None
    first = min(photo.captured_at for photo in fitting if photo.captured_at)
    shot = f"买家的 {len(fitting)} 张照片拍于 {in_words(first)} 起"
    sentence = f"快递 {came.tracking} 于 {in_words(came.at)} 签收，{shot}，时间相符。"
    return honest(SEVERAL if len(fitting) > 1 else ONE, sentence, (came, *fitting))


def _plain(photo: Photo) -> bool:
    return not (photo.seen or photo.aigc or photo.watermark or photo.c2pa)

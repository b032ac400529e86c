"""A first picture of the fault, with our waybill in view: whoever holds the goods can take it in a minute."""

from mingbian.domain.assessment import Family
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.examine.question import Answer, question
from mingbian.examine.showing import (
    BY_ITS_MARK,
    BY_ITS_TIME,
    BY_WORDS,
    may_ask,
    shows_a_generated_one,
    shows_it,
    will_not_show,
)


@question(
    "picture_with_waybill",
    "请买家发一张照片或一段视频：看得清问题，并把快递面单一起拍进去。",
    Family.PHOTO,
    held=("buyer_photo", "buyer_unbox_video"),
    answers=(
        Answer("照片拍得清楚，时间与到货相符", 0.38, 0.62, shows_it, reads=BY_ITS_TIME),
        Answer("买家不肯拍", 0.26, 0.14, will_not_show, reads=BY_WORDS),
        Answer("照片带有 AI 生成的标识", 0.09, 0.015, shows_a_generated_one, reads=BY_ITS_MARK),
    ),
)
def fits(dossier: Dossier) -> bool:
    return not dossier.of(Photo) and may_ask(dossier)

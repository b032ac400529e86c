"""A second picture of the same fault from another side: easily taken of a thing, hardly of a made-up picture."""

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
    "another_angle",
    "请买家补拍一张：同一问题，换一个角度，连同快递面单一起入镜。",
    Family.PHOTO,
    held=("buyer_unbox_video",),
    answers=(
        Answer("补拍的照片清楚，时间与到货相符", 0.34, 0.64, shows_it, reads=BY_ITS_TIME),
        Answer("买家不肯补拍", 0.28, 0.14, will_not_show, reads=BY_WORDS),
        Answer("补拍的照片带有 AI 生成的标识", 0.08, 0.012, shows_a_generated_one, reads=BY_ITS_MARK),
    ),
)
def fits(dossier: Dossier) -> bool:
    return len(dossier.of(Photo)) == 1 and may_ask(dossier)

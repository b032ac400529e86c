"""The picture as the camera kept it, with its time; the platform's copy has lost it, which weighs nothing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from mingbian.domain.assessment import Family
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.examine.handover import arrived
from mingbian.examine.question import Answer, question
from mingbian.examine.supposing import instead


def _taken(when: Callable[[Dossier, Photo], datetime]) -> Callable[[Dossier], Dossier]:
    def then(dossier: Dossier) -> Dossier:
        picture = dossier.of(Photo)[-1]
        return instead(dossier, picture, replace(picture, captured_at=when(dossier, picture)))

    return then


def _just_before_it_was_sent(dossier: Dossier, picture: Photo) -> datetime:
    came = arrived(dossier)
    return max(came.at, picture.at - timedelta(minutes=5)) if came and came.at <= picture.at else picture.at


def _before_the_goods_came(dossier: Dossier, _: Photo) -> datetime:
    came = arrived(dossier)
    return (came.at if came else dossier.order.at) - timedelta(days=2)


@question(
    "original_picture",
    "请买家发未经压缩的原图，核对拍摄时间与签收时间。",
    Family.PHOTO,
    held=("original_image",),
    answers=(
        Answer("原图拍于到货之后", 0.16, 0.26, _taken(_just_before_it_was_sent), reads=("F02", "F04")),
        Answer("原图拍于到货之前", 0.14, 0.05, _taken(_before_the_goods_came), reads=("F02", "F04")),
    ),
)
def fits(dossier: Dossier) -> bool:
    pictures = dossier.of(Photo)
    return bool(pictures) and all(picture.captured_at is None for picture in pictures)

"""What the return weighs on arrival, beside what went out: an empty or swapped parcel shows on the scales."""

from collections.abc import Callable

from mingbian.domain.assessment import Family
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Returned, ReturnWeighed
from mingbian.examine.question import Answer, question
from mingbian.examine.scales import went_out
from mingbian.examine.supposing import A_MOMENT, SUPPOSED, supposing


def _weighing(share: float) -> Callable[[Dossier], Dossier]:
    """The return weighed at this share of what went out."""

    def then(dossier: Dossier) -> Dossier:
        out, back = went_out(dossier), dossier.of(Returned)
        if out is None or not back:
            return dossier
        weight_g = max(1, round(out[0] * share))
        return supposing(
            dossier,
            ReturnWeighed(at=dossier.now + A_MOMENT, cite=SUPPOSED, tracking=back[-1].tracking, weight_g=weight_g),
        )

    return then


@question(
    "weight_of_the_return",
    "退件到后先称重，从面单开始全程录像再拆，把退回重量与发出重量对一对。",
    Family.LOGISTICS,
    held=("weight_back",),
    answers=(
        Answer("退回的比发出的轻一半以上", 0.45, 0.10, _weighing(0.4), reads=("L02", "L09", "O11")),
        Answer("退回的与发出的一样重", 0.45, 0.80, _weighing(1.0), reads=("L02", "L09", "O11")),
    ),
)
def fits(dossier: Dossier) -> bool:
    return bool(dossier.of(Returned)) and not dossier.of(ReturnWeighed) and went_out(dossier) is not None

"""Where an empty return lost its content: as light when it was handed in, or full then and lighter on the way.

No signal reads this: it is seen by the owner, and weighs what it is worth by our guess.
"""

from mingbian.domain.assessment import Family
from mingbian.domain.dossier import Dossier
from mingbian.examine.opened_return import came_back_empty
from mingbian.examine.question import Answer, question


@question(
    "weight_of_the_return_underway",
    "请快递提供退件揽收时和沿途的称重，看它是寄出时就轻，还是在路上变轻的。",
    Family.LOGISTICS,
    held=("return_route",),
    answers=(
        Answer("揽收时就和到店时一样轻", 0.50, 0.18),
        Answer("揽收时是足重的，在路上变轻", 0.04, 0.32),
    ),
)
def fits(dossier: Dossier) -> bool:
    return came_back_empty(dossier) and not dossier.weights_of(dossier.return_trackings)

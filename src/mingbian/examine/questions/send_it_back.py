"""Whether the buyer would part with the goods: who invented a fault rarely does. Not asked of what is eaten."""

from mingbian.domain.assessment import Family
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Returned
from mingbian.domain.talk import Speaker
from mingbian.examine.alleged import OF_THE_GOODS, alleged
from mingbian.examine.question import Answer, question
from mingbian.examine.remedies import offered_in
from mingbian.examine.speech import words_of
from mingbian.examine.supposing import answering

EATEN = {Reason.FOOD_SAFETY, Reason.BAD_FRUIT}
OURS = "可以给您退货退款，运费由本店承担，您看行吗"


@question(
    "send_it_back",
    "问买家是否愿意退回或换货（运费由本店承担），记下他的原话。",
    Family.CHAT,
    answers=(
        Answer("买家愿意寄回", 0.25, 0.60, lambda d: answering(d, "可以，我来寄回", asked=OURS), reads=("C04", "C09")),
        Answer(
            "买家不愿意寄回", 0.38, 0.22, lambda d: answering(d, "不寄，太麻烦了", asked=OURS), reads=("C04", "C09")
        ),
    ),
)
def fits(dossier: Dossier) -> bool:
    if not alleged(dossier) & (OF_THE_GOODS - EATEN) or dossier.of(Returned):
        return False
    return not any(offered_in(spoken.text) for spoken in words_of(dossier, Speaker.SELLER, since=dossier.order.at))

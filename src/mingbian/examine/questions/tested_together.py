"""A test by an office that both sides accept: for what is said to be fake or unsafe nothing else decides.

No signal reads its result: it is read by the owner, and weighs what it is worth by our guess.
"""

from mingbian.domain.assessment import Family
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.examine.alleged import alleged
from mingbian.examine.question import Answer, question


@question(
    "tested_together",
    "请买家保留实物和包装（含批号、日期），商定由双方都认可的机构检测或鉴定。",
    Family.PRODUCT,
    held=("third_party_test",),
    answers=(
        Answer("检测下来没有所说的问题", 0.30, 0.12),
        Answer("检测下来确有问题", 0.06, 0.38),
    ),
)
def fits(dossier: Dossier) -> bool:
    return bool(alleged(dossier) & {Reason.FAKE, Reason.FOOD_SAFETY})

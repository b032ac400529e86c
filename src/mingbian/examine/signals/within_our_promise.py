"""What the buyer asks is just what the listing promised at the time of the order.

Strong for rotten fruit, an allergy or a guarantee that was promised by name. Weak for a return within seven days.
Silent when no such promise stood, when its time had passed, or more than the price is asked. Our guess.
"""

import re
from datetime import timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import AfterSaleKind, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Speaker
from mingbian.domain.trade import Promise, PromiseCode
from mingbian.examine.alleged import alleged
from mingbian.examine.handover import arrived
from mingbian.examine.signal import Seen, honest, signal
from mingbian.examine.speech import words_of
from mingbian.examine.statute import demands, paid_fen

BY_NAME = Weight(3.0, 1.0, 5.0)
SEVEN_DAYS_RETURN = Weight(1.5, 0.5, 3.0)
SEVEN_DAYS = timedelta(days=8)  # 七日，自签收次日起算 (七日无理由退货暂行办法)

TITLES = {
    PromiseCode.BAD_FRUIT: "坏果包赔",
    PromiseCode.ALLERGY_REFUND: "过敏包退",
    PromiseCode.WARRANTY: "质保",
    PromiseCode.SEVEN_DAYS: "七天无理由退货",
}


@signal("O09", "诉求在本店承诺之内", Family.OWN_FAULT)
def look(dossier: Dossier) -> Seen | None:
    if any(asked > paid_fen(dossier) for asked, _ in demands(dossier)):
        return None
    for code, weight in _fitting(dossier):
        promise = dossier.promised(code)
        if promise:
            return honest(weight, _sentence(promise, dossier), (promise, dossier.opening))
    return None


def _fitting(dossier: Dossier) -> list[tuple[PromiseCode, Weight]]:
    """The promises that this complaint could call upon."""
    reasons, found = alleged(dossier), []
    if reasons & {Reason.BAD_FRUIT}:
        found.append((PromiseCode.BAD_FRUIT, BY_NAME))
    if any(re.search(r"过敏|红疹|发痒", spoken.text) for spoken in words_of(dossier, Speaker.BUYER)):
        found.append((PromiseCode.ALLERGY_REFUND, BY_NAME))
    if Reason.QUALITY in reasons:
        found.append((PromiseCode.WARRANTY, BY_NAME))
    request, came = dossier.aftersale, arrived(dossier)
    returns = request is not None and request.kind is AfterSaleKind.RETURN_REFUND
    if request and returns and came and request.at - came.at <= SEVEN_DAYS:
        found.append((PromiseCode.SEVEN_DAYS, SEVEN_DAYS_RETURN))
    return found


def _sentence(promise: Promise, dossier: Dossier) -> str:
    words = f"（{promise.text}）" if promise.text and promise.text != TITLES[promise.code] else ""
    return f"下单时本店承诺“{TITLES[promise.code]}”{words}，买家 {in_words(dossier.opened_at)} 的诉求在承诺之内。"

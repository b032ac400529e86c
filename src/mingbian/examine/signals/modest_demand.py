"""The buyer asks for no more than mending: an exchange, the missing piece, a repair, or a small part of the price.

Strong when no money is asked for at all. Weak for a part of the price. Silent from half of the price on, when more was
asked for in the chat, and for a return, whose parcel speaks for itself. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import AFTER_SALE_TITLES, AfterSaleKind
from mingbian.domain.dossier import Dossier
from mingbian.domain.money import yuan
from mingbian.examine.signal import Seen, honest, signal
from mingbian.examine.statute import demands, paid_fen

ONLY_MENDING = Weight(3.5, 1.5, 5.5)
A_SMALL_PART = Weight(1.5, 0.0, 3.0)
SMALL = 0.5  # of the price; our guess
MENDS = {AfterSaleKind.EXCHANGE, AfterSaleKind.RESEND, AfterSaleKind.REPAIR}


@signal("D03", "诉求不高", Family.DEMAND)
def look(dossier: Dossier) -> Seen | None:
    request, paid = dossier.aftersale, paid_fen(dossier)
    asked = max((sum_fen for sum_fen, _ in demands(dossier)), default=0)
    if asked > paid:
        return None
    if request and request.kind in MENDS:
        sentence = f"买家 {in_words(request.at)} 申请的是{AFTER_SALE_TITLES[request.kind]}，没有多要钱。"
        return honest(ONLY_MENDING, sentence, (request,))
    if 0 < asked < paid * SMALL:
        sentence = f"买家索要 {yuan(asked)} 元，不到实付 {yuan(paid)} 元的一半。"
        return honest(A_SMALL_PART, sentence, (dossier.opening, dossier.order))
    return None

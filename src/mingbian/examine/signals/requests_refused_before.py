"""After-sale requests of this buyer that this shop refused before.

Strong for three or more, weak for one or two. Silent when there are none or none is known. It was we who refused, and
perhaps wrongly, so the weight stays small. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.dossier import Dossier
from mingbian.domain.record import Account
from mingbian.examine.signal import Seen, intentional, signal

SEVERAL = 3
STEPS = {True: Weight(1.5, 0.0, 3.5), False: Weight(1.0, 0.0, 2.5)}  # our guess


@signal("A03", "此前售后被拒绝过", Family.ACCOUNT)
def look(dossier: Dossier) -> Seen | None:
    account = dossier.latest(Account)
    if account is None or not account.rejected:
        return None
    sentence = f"该账号此前在本店有 {account.rejected} 次售后申请未被同意（由本店作出，未必都对）。"
    return intentional(STEPS[account.rejected >= SEVERAL], sentence, (account,))

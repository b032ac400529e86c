"""An account of many years that reviews kindly: it has something to lose, and a habit of being content.

Strong from three years and thirty reviews, weak from one year and ten, with at most one review in ten negative. Silent
otherwise, and when any of the figures is not known. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import day_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.record import Account
from mingbian.examine.signal import Seen, honest, signal

MOST_NEGATIVE = 0.10
STEPS = (
    (3 * 365, 30, Weight(2.5, 0.5, 4.0)),
    (365, 10, Weight(1.5, 0.0, 3.0)),
)  # our guess


@signal("A05", "账号年久且评价平和", Family.ACCOUNT)
def look(dossier: Dossier) -> Seen | None:
    account = dossier.latest(Account)
    if account is None or account.registered_on is None or account.reviews is None or account.negative is None:
        return None
    days = (day_of(dossier.opened_at) - account.registered_on).days
    for least_days, fewest, weight in STEPS:
        if days >= least_days and account.reviews >= fewest and account.negative <= account.reviews * MOST_NEGATIVE:
            sentence = (
                f"账号于 {account.registered_on} 注册，已 {days // 365} 年；"
                f"评价 {account.reviews} 条，差评 {account.negative} 条。"
            )
            return honest(weight, sentence, (account,))
    return None

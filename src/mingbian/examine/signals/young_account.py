"""A young account, and what it has said of others so far.

Strong when it is days old and most of its reviews are negative, weak when it is some weeks old with many of them.
Silent when it is merely young, for every buyer was new once, for an older account, and when the age is not known. The
share of negative reviews is shrunk towards the usual, so that one of one is no habit. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import day_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.record import Account
from mingbian.examine.account_reviews import negative_share
from mingbian.examine.rates import percent
from mingbian.examine.signal import Seen, intentional, signal

YOUNG_DAYS, SOMEWHAT_YOUNG_DAYS = 30, 90  # our guess
FEWEST_REVIEWS, MANY_REVIEWS = 3, 10  # below the first the share says nothing; an older account needs the second
MOSTLY_NEGATIVE = 0.35  # of the shrunk share; our guess

YOUNG_AND_NEGATIVE = Weight(4.0, 1.5, 6.0)  # our guess
SOMEWHAT_YOUNG_AND_NEGATIVE = Weight(3.0, 1.0, 5.0)  # our guess


@signal("A01", "账号注册时间短", Family.ACCOUNT)
def look(dossier: Dossier) -> Seen | None:
    account = dossier.latest(Account)
    if account is None or account.registered_on is None:
        return None
    days = (day_of(dossier.opened_at) - account.registered_on).days
    if not 0 <= days <= SOMEWHAT_YOUNG_DAYS:
        return None
    young = days <= YOUNG_DAYS
    age = f"账号于 {account.registered_on} 注册，到投诉时 {days} 天"
    if not _mostly_negative(account, FEWEST_REVIEWS if young else MANY_REVIEWS):
        return None
    share = percent(min(1.0, (account.negative or 0) / (account.reviews or 1)))
    sentence = f"{age}；已有评价 {account.reviews} 条，其中差评 {account.negative} 条（{share}）。"
    return intentional(YOUNG_AND_NEGATIVE if young else SOMEWHAT_YOUNG_AND_NEGATIVE, sentence, (account,))


def _mostly_negative(account: Account, fewest: int) -> bool:
    share = negative_share(account)
    return share is not None and (account.reviews or 0) >= fewest and share[0] >= MOSTLY_NEGATIVE

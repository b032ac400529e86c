"""More complaints about these goods lately than before: something has changed on our side.

Strong when the last days show several times the long-run rate. Weak when they show a little more. Silent when there is
only one window, when the short one has fewer than 30 orders or three complaints, or when it could be chance.
The weight is the ratio of the rates, capped; the cap is our guess. Whether the same months of last year were so too is
told where the books reach so far, and said to be unknown otherwise: a season is no less a fault of the goods.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.dossier import Dossier
from mingbian.domain.record import History
from mingbian.examine.alleged import alleged
from mingbian.examine.baseline import BATCHES_DIFFER
from mingbian.examine.rates import UNUSUAL, Count, percent, share, standing
from mingbian.examine.signal import Seen, honest, signal
from mingbian.examine.windows import a_year_before, of_now, of_the_goods

LATELY_DAYS = 14  # our choice: a bad delivery from the factory shows within two weeks
LONGER = 3  # the long window must be so many times the short one, or it is mostly the same orders
FEWEST_COMPLAINTS = 3
MOST_DB = 6.0  # our guess: below the batch's, since a new crowd of buyers also shifts a rate


@signal("P04", "近期投诉上升", Family.PRODUCT)
def look(dossier: Dossier) -> Seen | None:
    windows = [history for history in of_now(dossier) if _fits(history, dossier)]
    pair = [
        (lately, longer)
        for lately in windows
        for longer in windows
        if lately.days <= LATELY_DAYS and longer.days >= LONGER * lately.days and lately.reason is longer.reason
    ]
    if not pair:
        return None
    lately, longer = max(pair, key=lambda two: (two[0].orders, two[1].orders))
    if lately.complaints < FEWEST_COMPLAINTS:
        return None
    before = _before(lately, longer)
    found = standing(Count(lately.orders, lately.complaints), before, differ=BATCHES_DIFFER)
    if found is None or found.tail > UNUSUAL or found.low_db <= 0:
        return None
    middle = min(found.ratio_db, MOST_DB)
    weight = Weight(middle, min(found.low_db, middle), min(found.high_db, MOST_DB + 2))
    earlier = f"此前为 {share(before.complaints, before.orders)}" if before else f"一般约 {percent(found.usual)}"
    season = a_year_before(dossier, lately)
    then = f"去年同期为 {share(season.complaints, season.orders)}" if season else "去年同期没有记录"
    sentence = f"同款投诉近 {lately.days} 天为 {share(lately.complaints, lately.orders)}，{earlier}，近期上升；{then}。"
    return honest(weight, sentence, (lately, longer, season) if season else (lately, longer))


def _fits(history: History, dossier: Dossier) -> bool:
    return of_the_goods(history, dossier) and (history.reason is None or history.reason in alleged(dossier))


def _before(lately: History, longer: History) -> Count | None:
    """The long window without the short one, where enough is left of it."""
    orders, complaints = longer.orders - lately.orders, longer.complaints - lately.complaints
    return Count(orders, complaints) if orders > 0 and complaints >= 0 else None

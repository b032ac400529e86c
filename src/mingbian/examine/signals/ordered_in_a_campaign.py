"""The order fell into a promotion of ours, when parcels are late, mixed up or short more often than otherwise.

Strong for late, missing, wrong and lost goods, the mistakes of a rush. Weak for damage. Silent outside a promotion (bad
weather and a post that many saw are written down beside them, and are none) and for complaints that a rush does not
explain. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.trade import Campaign
from mingbian.examine.alleged import alleged
from mingbian.examine.causes.campaign import is_promotion
from mingbian.examine.group_here import activity_of
from mingbian.examine.signal import Seen, honest, signal

RUSHED = Weight(2.0, 0.5, 3.5)  # our guess
ALSO_RUSHED = Weight(1.0, 0.0, 2.0)  # our guess

MISTAKES_OF_A_RUSH = {
    Reason.LATE_SHIPPING,
    Reason.FALSE_SHIPPING,
    Reason.NOT_RECEIVED,
    Reason.MISSING_ITEM,
    Reason.WRONG_ITEM,
    Reason.REFUND_SLOW,
    Reason.ATTITUDE,
}
WORSE_IN_A_RUSH = {Reason.DAMAGED, Reason.BAD_FRUIT, Reason.QUALITY}


@signal("T04", "订单在活动期间", Family.TIMING)
def look(dossier: Dossier) -> Seen | None:
    reasons, ordered = alleged(dossier), dossier.order.at
    promotions = [campaign for campaign in dossier.of(Campaign) if is_promotion(activity_of(campaign))]
    running = [campaign for campaign in promotions if campaign.at <= ordered <= campaign.until]
    if not running or not reasons & (MISTAKES_OF_A_RUSH | WORSE_IN_A_RUSH):
        return None
    campaign = running[-1]
    sentence = (
        f"下单时间 {in_words(ordered)} 在活动“{campaign.name}”期间"
        f"（{in_words(campaign.at)} 至 {in_words(campaign.until)}），出货集中，容易出差错。"
    )
    return honest(RUSHED if reasons & MISTAKES_OF_A_RUSH else ALSO_RUSHED, sentence, (campaign, dossier.order))

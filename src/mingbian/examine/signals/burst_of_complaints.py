"""Many complaints in a short time, and whether an innocent cause explains them.

For the buyer: strong when they are about the same goods or batch, or about delivery (a courier has failed), weak when a
promotion of ours was running. For an intentional complaint, weakly: when most come from accounts that are days old and
no such cause is in sight. Silent when so many are to be expected: a burst is what an ordinary shop of this rate would
see in less than one quarter in twenty (`bursts.py`). Silent also where the same complaints sent the same words or
pictures, or came from one address, and no innocent cause explains it: then other signals tell. Weights are our guess.
"""

from collections.abc import Sequence

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.group import CauseKind, CauseOutcome, Group, Happening, LinkKind
from mingbian.domain.record import Neighbour
from mingbian.domain.trade import Campaign
from mingbian.examine.alleged import NEVER_CAME, alleged
from mingbian.examine.cause import MOST
from mingbian.examine.causes.campaign import is_promotion
from mingbian.examine.group_here import activity_of, group_here
from mingbian.examine.group_words import burst_sentence
from mingbian.examine.links import YOUNG_DAYS, young
from mingbian.examine.signal import Seen, honest, intentional, signal
from mingbian.examine.speech import listed

HARD_TO_SHARE = frozenset({LinkKind.WORDS, LinkKind.PHOTO, LinkKind.ADDRESS})
SAME_GOODS = Weight(4.0, 1.5, 6.0)
COURIER = Weight(4.0, 1.5, 6.0)
IN_A_CAMPAIGN = Weight(1.5, 0.0, 3.0)
YOUNG_ACCOUNTS = Weight(2.5, 0.5, 4.5)


@signal("N04", "短期内投诉集中", Family.COORDINATION)
def look(dossier: Dossier) -> Seen | None:
    group = group_here(dossier)
    if group is None or group.burst is None or group.counts or not HARD_TO_SHARE.isdisjoint(group.left):
        return None
    others = [one for one in group.members if one.order_sn != dossier.order.order_sn]
    weight, why, innocent = _cause(dossier, group, others)
    if weight is None:
        return None
    numbers = [one.order_sn for one in others]
    told = burst_sentence(group.burst).removesuffix("。")
    sentence = f"从 {in_words(group.burst.first)} 起，{told}（另有 {listed(numbers)}），{why}。"
    facts = (dossier.opening, *(fact for fact in dossier.of(Neighbour) if fact.order_sn in numbers))
    return honest(weight, sentence, facts) if innocent else intentional(weight, sentence, facts)


def _cause(dossier: Dossier, group: Group, others: Sequence[Happening]) -> tuple[Weight | None, str, bool]:
    order, most = dossier.order, len(others) * MOST
    same = [o for o in others if (o.goods_id and o.goods_id == order.goods_id) or (o.batch and o.batch == order.batch)]
    if len(same) >= most:
        return SAME_GOODS, f"其中 {len(same)} 起是同款或同批次，像是商品本身的问题", True
    unsent = [other for other in others if other.reason in NEVER_CAME]
    if alleged(dossier) & NEVER_CAME and len(unsent) >= most:
        return COURIER, f"其中 {len(unsent)} 起也是没收到货，像是快递出了问题", True
    explained = {cause.kind: cause for cause in group.causes if cause.outcome is CauseOutcome.EXPLAINS}
    for kind, weight in ((CauseKind.WEATHER, COURIER), (CauseKind.VIRAL, IN_A_CAMPAIGN)):
        if kind in explained:
            return weight, explained[kind].sentence.removesuffix("。"), True
    if CauseKind.CAMPAIGN in explained or _ordered_in_one(dossier):
        return IN_A_CAMPAIGN, "订单在活动期间，出货集中时常见", True
    new = [other for other in others if young(other)]
    if len(new) >= most:
        return YOUNG_ACCOUNTS, f"其中 {len(new)} 起来自注册不满 {YOUNG_DAYS} 天的账号，商品各不相同", False
    return None, "", True


def _ordered_in_one(dossier: Dossier) -> bool:
    """Whether the disputed order fell into a promotion; of the others' orders the time may not be known."""
    promotions = [activity for activity in map(activity_of, dossier.of(Campaign)) if is_promotion(activity)]
    return any(activity.begins_at <= dossier.order.at <= activity.ends_at for activity in promotions)

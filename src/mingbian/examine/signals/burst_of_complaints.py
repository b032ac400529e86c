"""Many complaints in a short time, and whether an innocent cause explains them.

For the buyer: strong when they are about the same goods or batch, or about delivery (a courier has failed), weak when a
promotion of ours was running. For an intentional complaint, weakly: when most come from accounts that are days old and
no such cause is in sight. Silent when so many are to be expected: a burst is what a shop with this rate would see in
less than one quarter in twenty (Poisson, over all windows of this length). Weights are our guess.
"""

from datetime import timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import day_of, in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.record import History, Neighbour, Scope
from mingbian.domain.trade import Campaign
from mingbian.examine.alleged import NEVER_CAME, alleged
from mingbian.examine.rates import poisson_tail
from mingbian.examine.signal import Seen, honest, intentional, signal
from mingbian.examine.speech import listed

WINDOW = timedelta(days=3)
FEWEST = 4  # others, beside this one
FALSE_ALARMS = 0.05  # per quarter
WINDOWS_A_QUARTER = 90 / 3 * 2  # overlapping ones count about twice
GUESSED_A_DAY = 0.1  # complaints a day where no count of the shop is known: our guess
YOUNG_DAYS = 30
MOST = 0.6  # of the others must share the cause

SAME_GOODS = Weight(4.0, 1.5, 6.0)
COURIER = Weight(4.0, 1.5, 6.0)
IN_A_CAMPAIGN = Weight(1.5, 0.0, 3.0)
YOUNG_ACCOUNTS = Weight(2.5, 0.5, 4.5)


@signal("N04", "短期内投诉集中", Family.COORDINATION)
def look(dossier: Dossier) -> Seen | None:
    opened = dossier.opened_at
    others = [other for other in dossier.of(Neighbour) if abs(opened - other.at) <= WINDOW]
    if len(others) < FEWEST or _expected(dossier, len(others)):
        return None
    weight, why, innocent = _cause(dossier, others)
    if weight is None:
        return None
    sentence = (
        f"{in_words(opened)} 前后 {WINDOW.days} 天内本店另有 {len(others)} 起投诉"
        f"（{listed(other.order_sn for other in others)}），明显多于平时，{why}。"
    )
    facts = (dossier.opening, *others)
    return honest(weight, sentence, facts) if innocent else intentional(weight, sentence, facts)


def _expected(dossier: Dossier, found: int) -> bool:
    """Whether so many are nothing special for this shop."""
    windows = [history for history in dossier.of(History) if history.scope is Scope.SHOP and history.reason is None]
    widest = max(windows, key=lambda history: history.days, default=None)
    a_day = widest.complaints / widest.days if widest and widest.days else GUESSED_A_DAY
    return poisson_tail(found, a_day * WINDOW.days * 2) * WINDOWS_A_QUARTER > FALSE_ALARMS


def _cause(dossier: Dossier, others: list[Neighbour]) -> tuple[Weight | None, str, bool]:
    order, most = dossier.order, len(others) * MOST
    same = [o for o in others if (o.goods_id and o.goods_id == order.goods_id) or (o.batch and o.batch == order.batch)]
    if len(same) >= most:
        return SAME_GOODS, f"其中 {len(same)} 起是同款或同批次，像是商品本身的问题", True
    unsent = [other for other in others if other.reason in NEVER_CAME]
    if alleged(dossier) & NEVER_CAME and len(unsent) >= most:
        return COURIER, f"其中 {len(unsent)} 起也是没收到货，像是快递出了问题", True
    if any(campaign.at <= order.at <= campaign.until for campaign in dossier.of(Campaign)):
        return IN_A_CAMPAIGN, "订单在活动期间，出货集中时常见", True
    young = [o for o in others if o.registered_on and 0 <= (day_of(o.at) - o.registered_on).days <= YOUNG_DAYS]
    if len(young) >= most:
        return YOUNG_ACCOUNTS, f"其中 {len(young)} 起来自注册不满 {YOUNG_DAYS} 天的账号，商品各不相同", False
    return None, "", True

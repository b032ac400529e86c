"""Several complaints lately from one address cell, all by accounts that are days old.

Strong from three others, weak for two. Silent for one other, for older accounts, when the ages are not known, and for
an address written as city and district, where thousands live. Dormitories and offices share a cell: age must come
with it. Silent too where they also sent the same words or pictures: then another signal tells of all together. The
pattern is of PAT-01, PAT-02 and PAT-10; the weights are our guess.
"""

from datetime import timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import day_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.record import Account, Neighbour
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.signals import came_together_besides
from mingbian.examine.speech import listed

LATELY = timedelta(days=30)
YOUNG_DAYS = 60
MANY, SOME = 3, 2
MANY_OTHERS = Weight(6.0, 3.0, 8.0)
SOME_OTHERS = Weight(3.0, 0.5, 5.0)


@signal("N03", "同一地址的新账号接连投诉", Family.COORDINATION)
def look(dossier: Dossier) -> Seen | None:
    order = dossier.order
    if not order.address or " " in order.address:
        return None
    own = {order.order_sn, *(other.order_sn for other in dossier.other_orders)}
    others = [
        other
        for other in dossier.of(Neighbour)
        if other.address == order.address and other.order_sn not in own and _young(other)
        if abs(dossier.opened_at - other.at) <= LATELY
    ]
    if len(others) < SOME or came_together_besides.look.look(dossier):
        return None
    account = dossier.latest(Account)
    if account and account.registered_on and (day_of(dossier.opened_at) - account.registered_on).days > YOUNG_DAYS:
        return None
    sentence = (
        f"近 {LATELY.days} 天同一收货地址另有 {len(others)} 起投诉（{listed(other.order_sn for other in others)}），"
        f"账号注册都不满 {YOUNG_DAYS} 天。"
    )
    return intentional(MANY_OTHERS if len(others) >= MANY else SOME_OTHERS, sentence, (order, *others))


def _young(other: Neighbour) -> bool:
    return other.registered_on is not None and 0 <= (day_of(other.at) - other.registered_on).days <= YOUNG_DAYS

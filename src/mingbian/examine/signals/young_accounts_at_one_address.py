"""Several complaints lately from one address cell, all by accounts that are days old.

Strong from three others, weak for two. Silent for one other, for older accounts, when the ages are not known, and for
an address written as city and district, where thousands live. Dormitories and offices share a cell: age must come with
it, and where many live or work under one roof newcomers are new there together (a term that begins), so it is weak
where the courier writes so, and less where only the buyer does; weak too where the shop's own figures show a bad
batch, and silent where both hold. Silent too where they also sent the same words or pictures: then another signal
tells of all together. The pattern is of PAT-01, PAT-02 and PAT-10; the weights are our guess.
"""

import re
from datetime import timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import day_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.group import CauseKind, CauseOutcome
from mingbian.domain.record import Account, Neighbour
from mingbian.domain.talk import Speaker
from mingbian.examine.group_here import group_here
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.signals import came_together_besides
from mingbian.examine.speech import listed, words_of

LATELY = timedelta(days=30)
YOUNG_DAYS = 60
MANY, SOME = 3, 2
BOTH = 2  # innocent causes
MANY_OTHERS = Weight(6.0, 3.0, 8.0)
SOME_OTHERS = Weight(3.0, 0.5, 5.0)
WITH_A_CAUSE = Weight(1.5, 0.0, 4.0)
HOUSE_MATES = re.compile(r"宿舍|寝室|室友|同学|工友|同事|员工")
MANY_UNDER_ONE_ROOF = re.compile(
    r"校园|学校|大学|学院|宿舍|寝室|员工|厂|工地|公司|单位|部队|写字楼|前台|收发室|村|代收点"
)


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
    innocent = _under_one_roof(dossier) + _of_a_bad_batch(dossier)
    if innocent == BOTH:
        return None
    weight = MANY_OTHERS if len(others) >= MANY and not _told_of_house_mates(dossier) else SOME_OTHERS
    return intentional(WITH_A_CAUSE if innocent else weight, sentence, (order, *others))


def _under_one_roof(dossier: Dossier) -> bool:
    return any(MANY_UNDER_ONE_ROOF.search(parcel.text) for parcel in dossier.deliveries)


def _told_of_house_mates(dossier: Dossier) -> bool:
    return any(HOUSE_MATES.search(spoken.text) for spoken in words_of(dossier, Speaker.BUYER))


def _of_a_bad_batch(dossier: Dossier) -> bool:
    group = group_here(dossier)
    tried = group.causes if group else ()
    return any(cause.kind is CauseKind.BATCH and cause.outcome is CauseOutcome.EXPLAINS for cause in tried)


def _young(other: Neighbour) -> bool:
    return other.registered_on is not None and 0 <= (day_of(other.at) - other.registered_on).days <= YOUNG_DAYS

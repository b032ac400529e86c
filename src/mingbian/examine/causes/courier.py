"""A courier failed: one line lost, delayed or broke many parcels, and each of their buyers says so.

It explains that they come together and live near each other, where most are about the delivery and went with one
courier as far as that is known. It does not explain copied words, one picture, new accounts, or orders of the same
minutes; “没收到” in the same words is no tie to begin with.
"""

from collections import Counter

from mingbian.domain.complaint import Reason
from mingbian.domain.group import CauseKind, LinkKind
from mingbian.examine.cause import Answer, Seen, cause, does_not, explains

ON_THE_WAY = frozenset(
    {
        Reason.NOT_RECEIVED,
        Reason.FALSE_SHIPPING,
        Reason.DAMAGED,
        Reason.BAD_FRUIT,
        Reason.MISSING_ITEM,
        Reason.EMPTY_PARCEL,
    }
)


@cause(CauseKind.COURIER, explains=frozenset({LinkKind.TIME, LinkKind.DISTRICT}))
def look(seen: Seen) -> Answer:
    count = len(seen.members)
    on_the_way = [member for member in seen.members if member.reason in ON_THE_WAY]
    if len(on_the_way) < seen.most:
        return does_not(f"{count} 起里只有 {len(on_the_way)} 起说的是没收到、破损、少件这类路上的事。")
    couriers = Counter(member.courier for member in on_the_way if member.courier)
    if not couriers:
        return explains(f"{count} 起里有 {len(on_the_way)} 起说的是路上的事；不知道走的哪家快递，请先查物流。")
    name, carried = couriers.most_common(1)[0]
    if carried < seen.most:
        return does_not(
            f"{len(on_the_way)} 起说的是路上的事，但分属 {len(couriers)} 家快递，最多的{name}只有 {carried} 起。"
        )
    return explains(f"{count} 起里有 {carried} 起由{name}运送，说的都是路上的事，先向网点核实。")

"""People who bought together: a dormitory, an office, a neighbourhood's group purchase. They talk to each other.

It explains one address, orders of the same minutes, the same words and complaining on one day, where most live in one
cell, bought one article, and are not known to have registered days before. It explains no picture of another's goods.
"""

from collections import Counter

from mingbian.domain.group import CauseKind, LinkKind
from mingbian.examine.cause import Answer, Seen, cause, does_not, explains
from mingbian.examine.links import YOUNG_DAYS, young

TAKES = frozenset({LinkKind.ADDRESS, LinkKind.DISTRICT, LinkKind.MINUTES, LinkKind.WORDS, LinkKind.TIME})


@cause(CauseKind.BOUGHT_TOGETHER, explains=TAKES)
def look(seen: Seen) -> Answer:
    count = len(seen.members)
    cells = Counter(
        (member.address, member.goods_id)
        for member in seen.members
        if member.address and " " not in member.address and member.goods_id
    )
    together = cells.most_common(1)[0][1] if cells else 0
    if together < seen.most:
        return does_not(f"{count} 起里没有多数在同一地址买同一款，不像是一起买的。")
    new = sum(young(member) for member in seen.members)
    told = f"{count} 起里有 {together} 起在同一地址买了同一款"
    if new >= seen.most:
        return does_not(f"{told}，但 {new} 个账号注册都不满 {YOUNG_DAYS} 天，不像邻居、同事一起买。")
    return explains(f"{told}，像是邻居、同学或同事一起买的，彼此会商量。")

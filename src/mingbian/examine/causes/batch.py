"""A bad batch: many complaints about one thing because the thing is bad. It is ours, and nobody's doing.

It explains why complaints come together, and about the same goods, where most are about one batch (or one article) and
its rate lies above the shop's. Copies of one text or picture count as one complaint: a hand that writes seven makes no
batch bad. Nothing about a batch explains one picture in several complaints.
"""

from collections import Counter

from mingbian.domain.group import CauseKind, Happening, LinkKind, Sold
from mingbian.examine.bursts import more_than
from mingbian.examine.cause import Answer, Seen, cause, does_not, explains, unknown

UNUSUAL = 0.05  # of all ordinary articles, one in twenty would show so many; our choice
DIFFER = 0.36  # relative variance of ordinary articles' rates in one shop; our guess
FEWEST = 3  # complaints that are no copies of each other


@cause(CauseKind.BATCH, explains=frozenset({LinkKind.TIME, LinkKind.GOODS}))
def look(seen: Seen) -> Answer:
    count = len(seen.members)
    shared = _shared(seen)
    if shared is None:
        kinds = len({member.goods_id for member in seen.members if member.goods_id})
        return (
            does_not(f"{count} 起分属 {kinds} 款商品，不集中在一款或一批。")
            if kinds
            else unknown("不知道这些订单买的是什么，没法看是不是同一批次。")
        )
    goods_id, batch, sharing = shared
    named = f"批次 {batch}" if batch else f"商品 {goods_id}"
    told = f"{count} 起里有 {sharing} 起是{named}"
    sold = next((sold for sold in seen.shop.sold if (sold.goods_id, sold.batch) == (goods_id, batch)), None)
    if sold is None or not sold.orders or not seen.shop.orders or seen.shop.complaints is None:
        return unknown(f"{told}，但没有它的销量，算不出投诉率；请核对这一批次的出库和质检记录。")
    return _against_the_shop(seen, sold, told)


def _against_the_shop(seen: Seen, sold: Sold, told: str) -> Answer:
    """Whether so many independent complaints are more than these orders bring in this shop."""
    shop = seen.shop
    copies = max(0, len(seen.copies) - 1)
    independent = max(min(1, sold.complaints), sold.complaints - copies)
    elsewhere = max(0, (shop.complaints or 0) - sold.complaints) + 0.5
    rate = elsewhere / (max(0, (shop.orders or 0) - sold.orders) + 1)
    chance = more_than(independent, sold.orders * rate, 1 / (1 / (elsewhere + 1) + DIFFER))
    left = f"，其中互相照抄的只算一起，还有 {independent} 起" if copies else ""
    figures = (
        f"{told}；它卖出 {sold.orders} 单、投诉 {sold.complaints} 起{left}，按全店水平约 {sold.orders * rate:.1f} 起"
    )
    if independent >= FEWEST and chance <= UNUSUAL:
        return explains(f"{figures}，明显偏高，先查货。")
    return does_not(f"{figures}，不算偏高。")


def _shared(seen: Seen) -> tuple[str, str, int] | None:
    """The batch that most members share, else the article, with how many do."""
    for key in (_batch, _article):
        told = Counter(key(member) for member in seen.members if key(member) != ("", ""))
        if told:
            (goods_id, batch), sharing = told.most_common(1)[0]
            if sharing >= seen.most:
                return goods_id, batch, sharing
    return None


def _batch(member: Happening) -> tuple[str, str]:
    return (member.goods_id, member.batch) if member.batch else ("", "")


def _article(member: Happening) -> tuple[str, str]:
    return member.goods_id, ""

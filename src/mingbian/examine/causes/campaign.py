"""A promotion of ours: many buy at its first minutes, many for the first time, and a rush makes mistakes.

It explains complaints that come together, orders of the same minutes and new accounts, where most of the orders were
placed while it ran. It explains no copied words, no picture, and no address.
"""

from mingbian.domain.group import Activity, CauseKind, LinkKind
from mingbian.examine.cause import Answer, Seen, cause, does_not, explains, unknown
from mingbian.examine.causes.viral import is_viral
from mingbian.examine.causes.weather import is_weather


def is_promotion(activity: Activity) -> bool:
    return not is_viral(activity) and not is_weather(activity)


@cause(CauseKind.CAMPAIGN, explains=frozenset({LinkKind.TIME, LinkKind.MINUTES, LinkKind.AGE}))
def look(seen: Seen) -> Answer:
    promotions = seen.activities(is_promotion)
    if not promotions:
        return does_not("这些订单下单前后没有店铺活动。")
    placed = [member.ordered_at for member in seen.members if member.ordered_at]
    if len(placed) < seen.most:
        return unknown("不知道其中多数订单何时下单，没法看是不是在活动期间。")
    within = {
        activity.name: sum(activity.begins_at <= at <= activity.ends_at for at in placed) for activity in promotions
    }
    name, count = max(within.items(), key=lambda found: found[1])
    told = f"{len(seen.members)} 起里有 {count} 单在活动“{name}”期间下单"
    return explains(f"{told}，出货集中时差错也多。") if count >= seen.most else does_not(f"{told}。")

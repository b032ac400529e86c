"""Bad weather that the shop wrote down: parcels stand still and goods spoil in one region at one time.

It explains that complaints about the way, or about spoilt goods, come together, from one region, in like words. An
activity of the shop is weather by its name (“台风停运”); it works on until a week after its end.
"""

import re
from datetime import timedelta

from mingbian.domain.complaint import Reason
from mingbian.domain.group import Activity, CauseKind, LinkKind
from mingbian.examine.cause import Answer, Seen, cause, does_not, explains, running
from mingbian.examine.causes.courier import ON_THE_WAY

NAMED = re.compile(r"天气|台风|暴雨|大雨|洪水|内涝|暴雪|大雪|冰雪|寒潮|降温|高温|冰冻|大雾|沙尘|停运|封路|疫情")
AFTER = timedelta(days=7)  # our guess: so long until the last late parcel is there
SUFFERS = ON_THE_WAY | {Reason.LATE_SHIPPING, Reason.FOOD_SAFETY}


def is_weather(activity: Activity) -> bool:
    return NAMED.search(activity.name) is not None


@cause(CauseKind.WEATHER, explains=frozenset({LinkKind.TIME, LinkKind.DISTRICT, LinkKind.WORDS}))
def look(seen: Seen) -> Answer:
    noted = seen.activities(is_weather)
    if not noted:
        return does_not("这段时间没有记下影响快递的天气。")
    suffered = [member for member in seen.members if member.reason in SUFFERS and running(noted, member, lasts=AFTER)]
    told = f"记下的“{noted[-1].name}”期间和之后，{len(seen.members)} 起里有 {len(suffered)} 起是路上的事"
    return explains(f"{told}。") if len(suffered) >= seen.most else does_not(f"{told}，不到多数。")

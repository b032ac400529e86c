"""A post, film or livestream that many saw: strangers come at once, speak of the same thing in its words and pictures.

It explains everything but a shared address. The seller writes it down as an activity whose name says so (“热帖：抖音视
频”); it works on for a week.
"""

import re
from datetime import timedelta

from mingbian.domain.clock import in_words
from mingbian.domain.group import Activity, CauseKind, LinkKind
from mingbian.examine.cause import Answer, Seen, cause, does_not, explains, running

NAMED = re.compile(r"热帖|热搜|走红|爆火|刷屏|曝光|网红|达人|探店|视频|直播|小红书|抖音|快手|微博|公众号|新闻|报道")
AFTER = timedelta(days=7)  # our guess


def is_viral(activity: Activity) -> bool:
    return NAMED.search(activity.name) is not None


@cause(CauseKind.VIRAL, explains=frozenset(LinkKind) - {LinkKind.ADDRESS})
def look(seen: Seen) -> Answer:
    noted = seen.activities(is_viral)
    if not noted:
        return does_not("这段时间没有记下热帖、直播或报道；若有，请在“店铺活动”里补上。")
    after = [member for member in seen.members if running(noted, member, lasts=AFTER)]
    post = noted[-1]
    told = f"{in_words(post.begins_at)} 起记有“{post.name}”，{len(seen.members)} 起里有 {len(after)} 起在那之后一周内"
    return explains(f"{told}，看过的人会说同样的话、用同样的图。") if len(after) >= seen.most else does_not(f"{told}。")

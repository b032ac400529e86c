"""Before copies leave: was every exhibit looked through for personal data? The pages do not do it themselves.

The reader takes half a gigabyte and seconds for each picture, so a process of its own does it ahead (`cli/run.py`).
Whoever is a little quicker than that waits with his page; then he is asked to come back.
"""

import time

from mingbian.domain.errors import MingbianError
from mingbian.store.models import Dispute
from mingbian.store.queries.redactions import unredacted

NAMED = 5
PATIENCE_S, ASK_AGAIN_S = 25.0, 1.0
"""Our guess: the reading process starts within ten seconds and takes some ten for a picture."""


class StillLookedThroughError(MingbianError):
    """Some exhibits wait for the reading process."""

    code = "still_looked_through"
    message_format = "还有 {count} 份证物（{which}）没有检查完个人信息，现在还做不出遮盖后的副本。"
    hint_format = (
        "工作台正在后台逐份检查，每份约几秒到十几秒。您写的都还在，请过一会儿再按一次；"
        "几分钟后还这样，请运行 mingbian read-pictures 看原因。"
    )


def await_looks(dispute: Dispute) -> None:
    """Returns once every exhibit of the dispute was looked through. Raises StillLookedThroughError after a while."""
    give_up = time.monotonic() + PATIENCE_S
    while waiting := unredacted(dispute):
        if time.monotonic() >= give_up:
            named = "、".join(f"第 {one.number} 号" for one in waiting[:NAMED])
            raise StillLookedThroughError(count=len(waiting), which=named + ("等" if len(waiting) > NAMED else ""))
        time.sleep(ASK_AGAIN_S)

"""A complaint filed on one order that names the goods of another of the buyer's: he may have opened the wrong one."""

import re
from itertools import pairwise

from mingbian.domain.dossier import Dossier
from mingbian.domain.trade import Order
from mingbian.examine.once import once
from mingbian.examine.wording import plain

HAN_RUN = re.compile(r"[\u4e00-\u9fff]{2,}")


@once
def named_instead(dossier: Dossier) -> Order | None:
    """The buyer's other order whose goods the complaint names, where it names none of the disputed ones."""
    text = plain(dossier.complaint.text) if dossier.complaint else ""
    own = _pairs(dossier.order.title)
    if not text or any(pair in text for pair in own):
        return None
    named = (order for order in dossier.other_orders if order.at <= dossier.opened_at)
    return next((order for order in named if any(pair in text for pair in _pairs(order.title) - own)), None)


def _pairs(title: str) -> frozenset[str]:
    """Every two neighbouring letters of a title: “晾衣架” is named by “衣架” too."""
    return frozenset("".join(pair) for run in HAN_RUN.findall(plain(title)) for pair in pairwise(run))

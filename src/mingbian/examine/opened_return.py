"""What a return was found to hold: some say that they opened it, and some weigh too little to hold anything."""

import re

from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Returned, ReturnWeighed
from mingbian.domain.talk import Speaker
from mingbian.examine.scales import COARSE_G, goods_g, went_out
from mingbian.examine.speech import words_of

EMPTY_UNDER = 0.2  # of what went out: no more than the packing; our guess

FOUND_EMPTY = re.compile(
    r"空包|空盒|空箱|空袋|(?:里面?|打开|拆开|包裹|退件|收到的)[^,。!?;]{0,6}(?:是空|空的|什么都没|没有?东西|没有?货)"
)
OPENED = re.compile(
    r"(?<!没)(?<!没有)(?<!还未)(?:拆开|打开|开箱|拆包|拆了|验货(?:时|后|了|发现))|里面(?:是|只有|没有)|收到的[^,。]{0,4}里"
)


def came_back_empty(dossier: Dossier) -> bool:
    """Whether what came back cannot be the goods: we told so after it was sent, or the scales leave no room."""
    sent_back = dossier.of(Returned)
    if not sent_back:
        return False
    ours = words_of(dossier, Speaker.SELLER, since=sent_back[0].at)
    return _weighs_nothing(dossier) or any(FOUND_EMPTY.search(spoken.text) for spoken in ours)


def was_opened(dossier: Dossier) -> bool:
    """Whether the return was opened already, by our own words: it cannot be opened for the first time again."""
    sent_back = dossier.of(Returned)
    ours = words_of(dossier, Speaker.SELLER, since=sent_back[0].at) if sent_back else ()
    return any(OPENED.search(spoken.text) for spoken in ours) or came_back_empty(dossier)


def _weighs_nothing(dossier: Dossier) -> bool:
    weighed, out, goods = dossier.of(ReturnWeighed), went_out(dossier), goods_g(dossier)
    ordered_g = goods or (out[0] if out else None)
    if not weighed or ordered_g is None:
        return False
    return weighed[-1].weight_g <= ordered_g * EMPTY_UNDER and ordered_g - weighed[-1].weight_g > COARSE_G

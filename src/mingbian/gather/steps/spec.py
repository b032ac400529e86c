"""规格: the variant that was ordered, and whether the record shows that another one left."""

import re
from collections.abc import Iterator

from mingbian.domain.claim import ClaimKind
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Speaker
from mingbian.domain.trade_step import Tick, Whose
from mingbian.gather.saying import LONGEST_QUOTE, conceded
from mingbian.gather.trade_step import deviates, kept, trade_step, unknown

SHOWS_WHAT_LEFT = ("pick_scan", "packing_video", "out_record")
CHANGE_ASKED = re.compile(
    r"(?:换成|改成|改为|换个|改个|换一下|改一下|帮我换|帮我改|拍错)[^，。！？,!?\n]{0,10}?(?:码|号|色|款|规格|尺寸|型号|口味)"
)


@trade_step("spec", "规格", place=10)
def look(dossier: Dossier) -> Iterator[Tick]:
    """Our own words that the wrong thing left decide; else only what shows the packing could tell."""
    order = dossier.order
    named = f"“{order.spec}”" if order.spec else f"“{order.title[:LONGEST_QUOTE]}”"
    yield kept(f"下单的是{named}，{order.quantity} 件。", order)
    yield from _changed_by_the_buyer(dossier)
    admitted = [(message, conceded(message.text, ClaimKind.WRONG_ITEM)) for message in dossier.said_by(Speaker.SELLER)]
    wrong = [(message, spot) for message, spot in admitted if spot]
    for message, spot in wrong[:1]:
        yield deviates(Whose.OURS, f"本店 {in_words(message.at)} 在聊天里说“{spot}”：发出的与下单的不一样。", message)
    if not wrong:
        yield _what_left(dossier)


def _what_left(dossier: Dossier) -> Tick:
    shown = [exhibit for exhibit in dossier.exhibits if exhibit.kind in SHOWS_WHAT_LEFT]
    if shown:
        return unknown(f"发出的是什么规格，请看第 {shown[0].number} 号证物核对；程序不替您认画面。")
    return unknown("没有拣货、扫码或装箱的记录，看不出发出的是不是这个规格。", fetch=SHOWS_WHAT_LEFT[:2])


def _changed_by_the_buyer(dossier: Dossier) -> Iterator[Tick]:
    """What the buyer asked to change between order and parcel: then the order alone no longer says what was meant."""
    left = min((parcel.at for parcel in dossier.shipments), default=dossier.now)
    for message in dossier.said_by(Speaker.BUYER):
        spot = CHANGE_ASKED.search(message.text)
        if spot and dossier.order.at <= message.at <= left:
            yield deviates(
                Whose.BUYER,
                f"买家下单后 {in_words(message.at)} 要求改规格：“{spot.group()}”，以双方最后说定的为准。",
                message,
            )
            return

"""签收: into whose hands the parcel came, where, and whether that is where it was to go."""

import re
from collections.abc import Iterator

from mingbian.domain.claim import CellMark
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Delivered, Scanned
from mingbian.domain.places import city_in, elsewhere
from mingbian.domain.talk import Message, Speaker
from mingbian.domain.trade_step import Tick, Whose
from mingbian.gather.handing_over import against_not_received, came_to_the_buyer, with_others
from mingbian.gather.saying import LONGEST_QUOTE
from mingbian.gather.trade_step import deviates, kept, still_open, trade_step, unknown

HIMSELF = re.compile(r"(?<!非)(?<!是)(?<!见)(?<!经)本人")
LEFT_THERE = re.compile(r"门口|误签|错派|错送")
ASKED_TO_LEAVE = re.compile(
    r"(?:放|存|搁)(?:到|在|至)?(?:菜鸟)?(?:驿站|快递柜|丰巢|柜|门口|前台|门卫|保安|物业|邻居|代收点|超市)"
    r"|(?:让|叫|给)?(?:门卫|保安|物业|邻居|家人|前台|同事)(?:帮忙|帮我)?(?:代收|代签|签收|收一下)"
)
UNWANTED = re.compile(r"(?:别|不要|不能|没|未|不许|请勿|谁让|为什么|怎么)[^，。,!！?？]{0,6}$")
SIGNED_WHERE = ("sign_proof", "courier_stamp")


@trade_step("signing", "签收", place=80)
def look(dossier: Dossier) -> Iterator[Tick]:
    """A courier may leave a parcel elsewhere only as the addressee agreed (LAW-EXP-28); silence is no agreement."""
    if not dossier.signings:
        yield _not_signed(dossier)
        return
    for signing in dossier.signings:
        yield _handed(dossier, signing)
        if elsewhere(signing.text, dossier.order.address):
            told = f"签收记录里的地点在{city_in(signing.text)}，订单寄往{city_in(dossier.order.address)}。"
            yield deviates(Whose.UNTOLD, told, signing, dossier.order, fetch=SIGNED_WHERE)


def _not_signed(dossier: Dossier) -> Tick:
    if dossier.deliveries:
        told = f"{in_words(dossier.deliveries[0].at)} 订单记录显示确认收货；没有快递签收的记录，不知道何时、谁签收。"
        return unknown(told, dossier.deliveries[0], fetch=("tracking", "sign_proof"))
    if dossier.shipments:
        return still_open("没有签收的记录。", dossier.shipments[-1])
    return still_open("还没有发货。", dossier.order)


def _handed(dossier: Dossier, signing: Delivered) -> Tick:
    told = f"{in_words(signing.at)} 签收记录：“{signing.text.strip()[:LONGEST_QUOTE]}”"
    astray = against_not_received(signing.text)[0] is CellMark.SUPPORTS
    if came_to_the_buyer(signing.text):
        return kept(f"{told}。", signing)
    if not astray and not with_others(signing.text):
        who = f"{told}，没有写明谁签的" if signing.text.strip() else f"{in_words(signing.at)} 签收，没有写明谁签的"
        return unknown(f"{who}。", signing, fetch=SIGNED_WHERE)
    if astray and HIMSELF.search(signing.text):
        return unknown(f"{told}，一处写本人，一处又不像交到本人手里。", signing, fetch=SIGNED_WHERE)
    agreed, fetched = _agreed(dossier, signing), _fetched(dossier, signing)
    if agreed is not None:
        return kept(f"{told}；买家 {in_words(agreed.at)} 在聊天里说过可以这样放。", signing, agreed)
    if fetched is not None:
        return kept(f"{told}；{in_words(fetched.at)} 的轨迹显示已经取走。", signing, fetched)
    if LEFT_THERE.search(signing.text):
        return deviates(Whose.COURIER, f"{told}，没有买家同意这样投放的记录。", signing, fetch=SIGNED_WHERE)
    if astray:
        return deviates(Whose.UNTOLD, f"{told}，没有交到买家手里。", signing, fetch=("courier_statement",))
    told = f"{told}，不是本人；买家是否同意代收或存放，记录看不出。"
    return deviates(Whose.UNTOLD, told, signing, fetch=("pickup_record", "sign_proof"))


def _agreed(dossier: Dossier, signing: Delivered) -> Message | None:
    """The buyer's own words, before it was signed, that it may be left there or given to another."""
    earlier = (message for message in dossier.said_by(Speaker.BUYER) if message.at <= signing.at)
    return next((message for message in earlier if _asks_to_leave(message.text)), None)


def _asks_to_leave(text: str) -> bool:
    found = ASKED_TO_LEAVE.search(text)
    return found is not None and not UNWANTED.search(text[: found.start()])


def _fetched(dossier: Dossier, signing: Delivered) -> Scanned | None:
    """A later scan of the same parcel that shows the buyer took it."""
    later = (scan for scan in dossier.scans_of(frozenset({signing.tracking})) if scan.at >= signing.at)
    return next((scan for scan in later if came_to_the_buyer(scan.text)), None)

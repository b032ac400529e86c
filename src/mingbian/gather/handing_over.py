"""Whom a parcel was handed to, in the courier's words: to the buyer, to someone or somewhere else, or to nobody."""

import re

from mingbian.domain.claim import CellMark

_TO_NOBODY = re.compile(
    r"拒收|拒签|退回|退件|签收失败|派送失败|误签|错派|错送|(?:放|置)(?:在|于)?(?:家)?门口|门口|无人(?:签|接)|未妥投|丢失|遗失"
)
_NOT_THE_BUYER = re.compile(r"(?:非|不是|并非|未见|未经)本人")
_TO_THE_BUYER = re.compile(
    r"本人(?:已)?(?:当面)?(?:签收|取件|领取|签字|取走|取|签|收)|签收人[:：是]?\s*(?:\S{0,2})本人|(?:收件人|客户|买家)本人"
    r"|当面签收|凭(?:取件)?码(?:取件|取走|领取)?|(?:扫码|刷脸|输码|验证码?)取件|取件码(?:取件|取走|取出|已核销|核销)|(?:已|被)(?:取件|取出|取走|领取)|取件成功|开柜取件"
)
_TO_OTHERS = re.compile(
    r"代收|代签|门卫|保安|前台|物业|邻居|家人|同事|室友|亲友|收发室|传达室|他人|非本人|不是本人|并非本人"
)
_SOMEWHERE = re.compile(r"驿站|快递柜|丰巢|自提|代收点|代办点|超市|便利店|菜鸟|小店|服务站|柜")
_SIGNED = re.compile(r"已?签收|妥投|已送达|已收件|交付")


def against_not_received(courier_words: str) -> tuple[CellMark, str]:
    """What the words do to “not received”, and the spot that does it.

    Handed to the buyer, or signed without a third person named, contradicts. A station, a locker or another person
    leaves open whether the buyer has it: silent. At the door, refused, or sent back supports.
    """
    for mark, pattern in (
        (CellMark.SUPPORTS, _TO_NOBODY),
        (CellMark.SILENT, _NOT_THE_BUYER),
        (CellMark.CONTRADICTS, _TO_THE_BUYER),
        (CellMark.SILENT, _TO_OTHERS),
        (CellMark.SILENT, _SOMEWHERE),
        (CellMark.CONTRADICTS, _SIGNED),
    ):
        match = pattern.search(courier_words)
        if match:
            return mark, match.group()
    return CellMark.SILENT, courier_words.strip()


def with_others(courier_words: str) -> str:
    """The spot that names another person, a station or a locker that has it, or an empty text."""
    found = _NOT_THE_BUYER.search(courier_words) or _TO_OTHERS.search(courier_words) or _SOMEWHERE.search(courier_words)
    return found.group() if found else ""


def came_to_the_buyer(courier_words: str) -> str:
    """The spot that shows the buyer himself had it in hand, or an empty text."""
    mark, quote = against_not_received(courier_words)
    shown = mark is CellMark.CONTRADICTS and _TO_THE_BUYER.search(courier_words)
    return quote if shown else ""

"""How our parcel was handed over, read from the courier's words: to the buyer, to a household, or to nobody."""

import re
from enum import IntEnum

from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Delivered
from mingbian.examine.once import once
from mingbian.examine.wording import plain


class Handed(IntEnum):
    """To whom, the surest highest: a stranger can hardly type a code, but a courier types “本人” for anyone."""

    BY_CODE = 5
    TO_BUYER = 4
    TO_HOUSEHOLD = 3
    UNSAID = 2
    LEFT = 1
    NOT_YET = 0


READINGS: tuple[tuple[Handed, re.Pattern[str]], ...] = tuple(
    (handed, re.compile(words))
    for handed, words in (
        (
            Handed.NOT_YET,
            r"请(?:凭|及时|尽快)|待取|待自提|未取|等待取|已到达|已存放|暂存|已入库|派送中|未签收|退回|退件",
        ),
        (Handed.LEFT, r"代签|非本人|放(?:在|至|到|于|门口)|家门口|门口|擅自"),
        (
            Handed.BY_CODE,
            r"(?:凭)?(?:取件码|取货码|提货码|身份码|验证码|密码)|扫码取|已取(?:件|出|走)|开柜|取件出库|已出库|刷脸|人脸"
            r"|(?:驿站|自提|柜|代收点|便利店|超市).*本人|本人.*取[件走]|身份证",
        ),
        (
            Handed.TO_HOUSEHOLD,
            r"家人|家属|代收|同事|邻居|朋友|物业|门卫|保安|前台|收发室|他人|亲戚|父|母|老公|老婆|妻|丈夫",
        ),
        (Handed.TO_BUYER, r"本人|当面|面签"),
        (Handed.LEFT, r"柜|丰巢|驿站|自提点|快递点|信箱|消防栓"),
    )
)


SIGNING = re.compile(r"签收|取件|本人|已|派送")  # a first word with one of these tells how, not where


def handed(text: str) -> Handed:
    """Reads one line of a courier.

    >>> handed("菜鸟驿站 本人取件").name, handed("已签收，签收方式：家门口").name, handed("丰巢快递柜").name
    ('BY_CODE', 'LEFT', 'LEFT')
    >>> handed("请凭取件码到菜鸟驿站取件").name, handed("本人签收").name, handed("已签收").name
    ('NOT_YET', 'TO_BUYER', 'UNSAID')
    """
    words = plain(text)
    return next((how for how, reading in READINGS if reading.search(words)), Handed.UNSAID)


@once
def signed(dossier: Dossier) -> Delivered | None:
    """The signing that the complaint must answer: the last before it, once every parcel of the order is signed."""
    before = [parcel for parcel in dossier.signings if parcel.at <= dossier.opened_at]
    sent = {parcel.tracking for parcel in dossier.shipments if parcel.at <= dossier.opened_at}
    if not before or sent - {parcel.tracking for parcel in before}:
        return None
    return before[-1] if handed(before[-1].text) is not Handed.NOT_YET else None


@once
def arrived(dossier: Dossier) -> Delivered | None:
    """The first signing of any parcel of the disputed order, at whatever time."""
    really = (parcel for parcel in dossier.signings if handed(parcel.text) is not Handed.NOT_YET)
    return next(really, None)


def signing_words(parcel: Delivered) -> str:
    """The courier's words in our sentence: `由菜鸟驿站签收（本人取件）`, or what he wrote, marked as his."""
    where, _, how = parcel.text.strip().partition(" ")
    if where and how and len(parcel.text) <= 30 and not SIGNING.search(where):
        return f"由{where}签收（{how.strip()}）"
    return f"签收（快递记录：{parcel.text.strip()[:40]}）" if parcel.text.strip() else "签收（记录未写明签收人）"

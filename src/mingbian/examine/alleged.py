"""What the buyer says is wrong: the complaint's reason, or what its words say where the reason is none."""

import re
from functools import lru_cache

from mingbian.domain.complaint import Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.examine.once import once
from mingbian.examine.speech import asserted
from mingbian.examine.wording import plain

NO_REASON = frozenset({Reason.OTHER, Reason.REVIEW_THREAT, Reason.PROFESSIONAL_CLAIM})

NEVER_CAME = frozenset({Reason.NOT_RECEIVED, Reason.FALSE_SHIPPING})
SEEN_ON_OPENING = frozenset(
    {Reason.MISSING_ITEM, Reason.WRONG_ITEM, Reason.DAMAGED, Reason.EMPTY_PARCEL, Reason.BAD_FRUIT}
)
FOUND_IN_USE = frozenset({Reason.QUALITY, Reason.NOT_AS_DESCRIBED, Reason.FAKE, Reason.FOOD_SAFETY})
OF_THE_GOODS = SEEN_ON_OPENING | FOUND_IN_USE
"""Reasons that can only be known with the goods in hand."""

COMPARED = frozenset(
    {Reason.NOT_AS_DESCRIBED, Reason.WRONG_ITEM, Reason.IMAGE_THEFT, Reason.FALSE_ADVERTISING, Reason.FAKE}
)
"""Reasons for which a buyer shows a picture of something else too, to compare: our listing, his last purchase."""

OF_OUR_SERVICE = NEVER_CAME | {Reason.LATE_SHIPPING, Reason.ATTITUDE, Reason.REFUND_SLOW, Reason.HARASSMENT}
"""Reasons that many buyers put into the same words without having read each other's."""

WORDS: tuple[tuple[Reason, re.Pattern[str]], ...] = tuple(
    (reason, re.compile(words))
    for reason, words in (
        (
            Reason.NOT_RECEIVED,
            r"(?:没有?|未)(?:收到|拿到|见到)(?!退款|钱|回复|消息|短信|发票|赠品|验证码|货款|通知)|收不到货|没送到|找不到(?:快递|包裹|件)",
        ),
        (Reason.EMPTY_PARCEL, r"空包|空盒|空袋|里面是空|什么都没有"),
        (
            Reason.MISSING_ITEM,
            r"少(?:了|发|件|一|两|\d)|漏(?:发|了[一两\d])|缺(?:了|件|少)|只(?:有|收到|发了)(?:\d|一|两|三|半)",
        ),
        (Reason.WRONG_ITEM, r"(?:发|寄|拿)错|错发|不是我(?:买|要|拍)的|(?:颜色|型号|尺码|款式)不对"),
        (Reason.DAMAGED, r"破(?:了|损|的|碎)|碎|裂|(?:摔|压)坏|变形|漏(?:液|油|水)"),
        (Reason.FAKE, r"假货|假的|仿品|冒牌|不是正品|高仿"),
        (Reason.NOT_AS_DESCRIBED, r"货不对板|描述不(?:符|一致)|色差|和(?:图片|描述|页面)不"),
        (
            Reason.QUALITY,
            r"质量(?:差|不|太|有)|质量问题"
            r"|(?<![气急饿累吓热笑乐憋好变学搞惯宠教])坏(?:了|的|(?!\w))|不能用|用不了|瑕疵|掉色|开线|起球|故障|次品|断了",
        ),
        (Reason.FOOD_SAFETY, r"变质|发?霉|异物|虫|过期|发臭|拉肚子|馊"),
        (Reason.BAD_FRUIT, r"坏果|烂"),
    )
)


# “另外一个没收到” denies a piece, “换的没收到” a second parcel, “钱没收到” a refund: none denies the parcel on record.
A_PIECE = re.compile(r"另[外一]|剩下|其余|第二[个件]|还[有差][一两几三\d]|赠品|说明书|配件")
SENT_AGAIN = re.compile(r"(?:换|补|重)(?:发|寄|货|新发)?(?:给我|过来)?的|换货|补发|补寄|重发")
FAULTS = OF_THE_GOODS - {Reason.WRONG_ITEM, Reason.EMPTY_PARCEL, Reason.FAKE}  # “拿错”, “柜子空”, “签收是假的”
# “快递柜坏了”, “态度烂”, “一直不到”: none of these is said of goods in hand.
OF_A_PARCEL = re.compile(r"快递|包裹|物流|驿站|柜|签收|派送|派件|取件|单号|丢|服务|态度|电话|发货|没到|不到|未到")
OF_MONEY = re.compile(r"(?:退款|运费|赔付|赔偿款?|补偿款?|红包|(?<![了付花])钱|退的钱)[^,]{0,6}$")


@once
def alleged(dossier: Dossier) -> frozenset[Reason]:
    """What is alleged in this dispute. The complaint's reason is trusted; words count where it names none."""
    if dossier.complaint and dossier.complaint.reason not in NO_REASON:
        return alleged_by(dossier.complaint, parcels=len(dossier.shipments))
    written = [fact.text for fact in (dossier.complaint, dossier.aftersale) if fact]
    return frozenset().union(*(alleged_in(plain(text)) for text in written))


def alleged_by(complaint: Complaint, *, parcels: int) -> frozenset[Reason]:
    """The complaint's reason; where it is “not received”, of what: of one parcel on record no other thing is denied.

    Words that name a fault of the goods, and nothing of a parcel, are trusted over “not received” picked in the form.
    """
    text = plain(complaint.text)
    if complaint.reason is not Reason.NOT_RECEIVED:
        return frozenset({complaint.reason})
    named = alleged_in(text)
    if named and named <= FAULTS and not OF_A_PARCEL.search(text):
        return named
    if parcels > 1:
        return frozenset({complaint.reason})
    if A_PIECE.search(text):
        return frozenset({Reason.MISSING_ITEM})
    return frozenset() if SENT_AGAIN.search(text) else frozenset({complaint.reason})


@lru_cache(maxsize=4096)
def alleged_in(text: str) -> frozenset[Reason]:
    """What the words of a plain text allege; what they deny or only quote is left out."""
    return frozenset(reason for reason, words in WORDS if words.search(text) and _meant(text, reason, words))


def _meant(text: str, reason: Reason, words: re.Pattern[str]) -> bool:
    # “没收到” carries its own “没”, so only quotation can take it back, or that it is said of money.
    if reason is Reason.NOT_RECEIVED:
        return any(not OF_MONEY.search(text[: found.start()]) for found in words.finditer(text))
    return bool(asserted(text, words))

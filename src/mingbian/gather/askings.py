"""Words that ask for something, ranked by what they cost the seller."""

import re
from dataclasses import dataclass

from mingbian.domain.claim import DemandKind
from mingbian.domain.complaint import AfterSaleKind
from mingbian.gather.clauses import clauses, denied


@dataclass(frozen=True, slots=True)
class Asking:
    """Words that ask for something. Of several askings the one that costs the seller more ranks higher."""

    what: DemandKind
    rank: int
    words: re.Pattern[str]


ASKINGS = (
    Asking(
        DemandKind.COMPENSATION,
        7,
        re.compile(
            r"(?<![包险])赔(?!礼)|补偿|精神损失|误工|损失费|返现|红包|补(?:我)?(?:差价|钱)|倍|打款(?:给我)?"
            r"|转(?:账|钱)?(?:给)?我|给(?:我)?(?:\d|[一二两三五六八几]百|[一二两三]千)\S{0,6}(?:元|块)"
        ),
    ),
    Asking(DemandKind.REFUND_ONLY, 6, re.compile(r"[仅只]退款|退款不退货|不退货")),
    Asking(DemandKind.RETURN_REFUND, 5, re.compile(r"退货|退换|退回去|寄回去?退")),
    # A bare refund ranks below a return: “快退款” of a buyer who has asked to return goods asks for nothing new.
    Asking(
        DemandKind.REFUND_ONLY,
        4,
        re.compile(
            r"(?<!已)(?<!已经)退(?:款(?!.{0,2}(?:收到|到账|成功))|钱|我|给我|还|了吧|一半|一部分)|(?:全额|全部|全)退|钱还我|把钱|不退(?!货|换)"
        ),
    ),
    Asking(
        DemandKind.EXCHANGE,
        3,
        re.compile(r"换(?:货|一|个|新|成|双|件|台|过|吧|大|小|码)|(?:赶紧|尽快|马上|要求|给我|帮我|给俺)换|更换|调换"),
    ),
    Asking(
        DemandKind.RESEND,
        2,
        re.compile(
            r"补(?:发|寄|给|一|两|[二三四五\d]|几|个|上|齐|货)|重新?(?:发|寄)|再(?:发|寄)(?:一|过来|给)|(?:赶紧|尽快|马上|快点?|立即|立刻)发货?"
        ),
    ),
    Asking(DemandKind.REPAIR, 2, re.compile(r"维修|修(?:理|好|一下)|返修|保修")),
    Asking(DemandKind.APOLOGY, 1, re.compile(r"道歉|赔礼|致歉|给(?:我)?(?:一)?个说法")),
)
OF_AFTER_SALES = {
    AfterSaleKind.REFUND_ONLY: (DemandKind.REFUND_ONLY, 6),
    AfterSaleKind.RETURN_REFUND: (DemandKind.RETURN_REFUND, 5),
    AfterSaleKind.EXCHANGE: (DemandKind.EXCHANGE, 3),
    AfterSaleKind.RESEND: (DemandKind.RESEND, 2),
    AfterSaleKind.REPAIR: (DemandKind.REPAIR, 2),
}
COMPENSATION_RANK, REFUND_RANK = 7, 4
_ON_PAIN_OF = re.compile(r"不.*(?:就(?!行|好|可以|是|算)|的话|我就)")  # “不赔钱就曝光” asks for the money


def asked_for(text: str) -> tuple[DemandKind, int]:
    """The strongest asking in the text and its rank; what it says it does not want is not asked."""
    for asking in ASKINGS:
        for clause in clauses(text):
            match = asking.words.search(clause.text)
            unwanted = match is not None and denied(clause, clause.start + match.start())
            if match and (not unwanted or _ON_PAIN_OF.search(clause.text)):
                return asking.what, asking.rank
    return DemandKind.NONE, 0

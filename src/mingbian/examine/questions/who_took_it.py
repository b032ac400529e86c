"""Who took the parcel, by the courier's own record: what decides a case of “signed, but not received” (C06).

A line of the tracking that names a code is no record yet: a family's or a neighbour's telephone shows it too. Closed
when the line already quotes the record, or says that nobody was handed the parcel.
"""

import re

from mingbian.domain.assessment import Family
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Delivered
from mingbian.examine.alleged import NEVER_CAME, alleged
from mingbian.examine.handover import signed
from mingbian.examine.question import Answer, question
from mingbian.examine.supposing import SUPPOSED, supposing

QUOTES_THE_RECORD = re.compile(r"出库记录|底单|身份证|刷脸|人脸|非本人|代签|门口|擅自|丢失|放(?:在|至|到)")

READ_BY = ("L01", "L05", "L07")


def _record(words: str, dossier: Dossier) -> Dossier:
    parcel = signed(dossier)
    if parcel is None:
        return dossier
    quoted = f"{parcel.text} 出库记录 {words}"
    told = Delivered(at=parcel.at, cite=SUPPOSED, tracking=parcel.tracking, text=quoted, order_sn=parcel.order_sn)
    return supposing(dossier, told)


@question(
    "who_took_it",
    "向快递网点或驿站调取这件货的取件画面、出库记录或签收底单：什么时间、凭什么、由谁取走。",
    Family.LOGISTICS,
    held=("courier_stamp", "sign_proof", "pickup_record"),
    answers=(
        Answer("记录写明凭取件码由本人取走", 0.46, 0.09, lambda d: _record("凭取件码 本人取件", d), READ_BY),
        Answer(
            "记录显示不是本人取走，或者只是放在门口", 0.24, 0.61, lambda d: _record("非本人签收 放在门口", d), READ_BY
        ),
    ),
)
def fits(dossier: Dossier) -> bool:
    parcel = signed(dossier)
    return bool(alleged(dossier) & NEVER_CAME) and parcel is not None and not QUOTES_THE_RECORD.search(parcel.text)

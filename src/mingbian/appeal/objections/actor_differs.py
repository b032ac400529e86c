"""Who wrote, called or asked at a moment, where the record knows of somebody else at that moment."""

import re
from collections.abc import Iterator

from mingbian.appeal.known import to_the_minute
from mingbian.appeal.referee import Heard, Hearing, Remark, check
from mingbian.appeal.told import SPEAKERS
from mingbian.domain.clock import in_full
from mingbian.domain.complaint import AfterSale, Complaint
from mingbian.domain.evidence import Photo
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Returned, Shipped
from mingbian.domain.talk import Call, Message, OfferMade, Review, Speaker

BY_THE_BUYER = (AfterSale, Complaint, Photo, Returned, Review)
BY_US = (OfferMade, Shipped)
_ACTED = re.compile(
    r"(买家|我店|平台)(?:于|在)\s?(\d{4}-\d{2}-\d{2} \d{2}:\d{2})[^，。“\d]{0,24}?"
    r"(?:写|说|表示|答复|回复|提示|致电|来电|评价|申请|投诉|提供|提出|登记|发出|退回)"
)


@check("actor_differs", "说话或做事的人与记录不符")
def actor_differs(hearing: Hearing) -> Iterator[Remark]:
    for heard in hearing.heard:
        for acted in _ACTED.finditer(heard.passage.ours):
            known = {actor for fact in _at(acted[2], heard) if (actor := _actor(fact))}
            if known and acted[1] not in known:
                why = f"写的是“{acted[1]}”，记录里 {acted[2]} 是{'、'.join(sorted(known))}。"
                hint = "请照记录写明是谁，或改为引用记有这件事的证据。"
                yield heard.remark(acted.start(1), acted.end(1), why, hint)


def _at(written: str, heard: Heard) -> Iterator[Fact]:
    return (fact for fact in heard.known.facts if in_full(to_the_minute(fact.at)) == written)


def _actor(fact: Fact) -> str:
    """Who stands behind a fact, as a statement calls him; empty for what nobody of the three did."""
    if isinstance(fact, Message):
        return SPEAKERS[fact.speaker]
    if isinstance(fact, Call):
        return SPEAKERS[fact.caller]
    if isinstance(fact, BY_THE_BUYER):
        return SPEAKERS[Speaker.BUYER]
    return SPEAKERS[Speaker.SELLER] if isinstance(fact, BY_US) else ""

"""From which source a fact is, in one word for whoever reads the course of events."""

from mingbian.domain.complaint import AfterSale, Complaint
from mingbian.domain.evidence import Certificate, Photo
from mingbian.domain.fact import Fact
from mingbian.domain.outcome import Countdown, Verdict
from mingbian.domain.parcel import Delivered, Returned, ReturnWeighed, Scanned, Shipped, Weighed
from mingbian.domain.talk import Call, Message, OfferMade, Review
from mingbian.domain.trade import Campaign, Listing, Order

# What is not here stands in the shop's books and is no part of the course of events.
SOURCES: dict[type[Fact], str] = {
    Order: "订单",
    Shipped: "发货",
    Scanned: "物流",
    Weighed: "称重",
    Delivered: "签收",
    Returned: "退货",
    ReturnWeighed: "称重",
    Message: "聊天",
    Call: "电话",
    Review: "评价",
    AfterSale: "售后",
    Complaint: "投诉",
    Photo: "图片",
    Certificate: "资质",
    Listing: "商品页",
    Campaign: "活动",
    Countdown: "倒计时",
    OfferMade: "报价",
    Verdict: "结果",
}


def source_of(fact: Fact) -> str:
    """Empty for what the shop's books say."""
    source = SOURCES.get(type(fact), "")
    if isinstance(fact, Delivered) and not fact.by_courier:
        return SOURCES[Order]
    return source

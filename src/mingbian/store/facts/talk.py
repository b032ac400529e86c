"""What was said about the order: chat, telephone, review, and what we offered."""

from mingbian.domain.fact import Fact
from mingbian.domain.talk import Call, Message, OfferMade, Review, Speaker
from mingbian.store import models as rows
from mingbian.store.case import Case


def facts(case: Case) -> list[Fact]:
    """Messages of one minute stay in the order in which they stood in the chat."""
    own = {"shop_id": case.shop_id, "order_sn": case.order_sn, "at__lte": case.now}
    messages = rows.ChatMessage.objects.filter(**own).order_by("at", "position", "line_key")
    calls = rows.Call.objects.filter(**own).order_by("at", "pk")
    reviews = rows.Review.objects.filter(**own).order_by("at", "line_key")
    offers = rows.Offer.objects.filter(dispute=case.dispute, at__lte=case.now).order_by("at", "pk")
    return [
        *(Message(at=row.at, cite=0, speaker=Speaker(row.speaker), text=row.text) for row in messages),
        *(Call(at=row.at, cite=0, caller=Speaker(row.caller), text=row.text) for row in calls),
        *(Review(at=row.at, cite=0, stars=row.stars, text=row.text) for row in reviews),
        *(OfferMade(at=row.at, cite=0, amount_fen=row.amount_fen, text=row.text) for row in offers),
    ]

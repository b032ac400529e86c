"""What was said about the order: chat, telephone, review, and what we offered."""

from mingbian.domain.fact import Fact
from mingbian.domain.offer import NO_PLAIN_REFUND, OFFER_TITLES, OfferKind
from mingbian.domain.talk import Call, Message, OfferMade, Review, Speaker
from mingbian.store import models as rows
from mingbian.store.case import Case

_MESSAGES = """
SELECT * FROM chat_message WHERE shop_id = %(shop)s AND order_sn = %(order_sn)s AND at <= %(now)s
ORDER BY at, position, line_key
"""
_CALLS = (
    "SELECT * FROM phone_call WHERE shop_id = %(shop)s AND order_sn = %(order_sn)s AND at <= %(now)s ORDER BY at, id"
)
_REVIEWS = """
SELECT * FROM review WHERE shop_id = %(shop)s AND order_sn = %(order_sn)s AND at <= %(now)s ORDER BY at, line_key
"""
_OFFERS = """
SELECT * FROM offer WHERE dispute_id = %(dispute)s AND at <= %(now)s AND state = 'made' ORDER BY at, id
"""


def facts(case: Case) -> list[Fact]:
    """Messages of one minute stay in the order in which they stood in the chat."""
    return [
        *(
            Message(at=row.at, cite=0, speaker=Speaker(row.speaker), text=row.text)
            for row in case.ask(rows.ChatMessage, _MESSAGES)
        ),
        *(Call(at=row.at, cite=0, caller=Speaker(row.caller), text=row.text) for row in case.ask(rows.Call, _CALLS)),
        *(Review(at=row.at, cite=0, stars=row.stars, text=row.text) for row in case.ask(rows.Review, _REVIEWS)),
        *(
            OfferMade(at=row.at, cite=0, amount_fen=row.amount_fen, text=_offered(row))
            for row in case.ask(rows.Offer, _OFFERS)
        ),
    ]


def _offered(row: rows.Offer) -> str:
    """What was offered, with its kind before it where that says more than the sum."""
    if row.kind not in NO_PLAIN_REFUND:
        return row.text
    title = OFFER_TITLES[OfferKind(row.kind)]
    return row.text if title in row.text else f"{title}。{row.text}" if row.text else title

"""Write down what we offered the buyer. The guards stand here: cap, loss, words, threat, and who must agree."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import Act, acting
from mingbian.actions.judging import judged
from mingbian.actions.offer_guards import OfferNeedsApprovalError, refuse_unfit, weighed
from mingbian.domain.money import yuan
from mingbian.domain.offer import IN_GOODS, OFFER_TITLES, OfferKind, OfferState, offered_in_words
from mingbian.store import models as rows


def record_offer(
    dispute: rows.Dispute,
    amount_fen: int,
    text: str,
    *,
    now: datetime,
    by: User | None = None,
    kind: OfferKind = OfferKind.PARTIAL,
) -> rows.Offer:
    """The offer, as made now; `amount_fen` is 0 for goods. Raises what `offer_guards` raise."""
    refuse_unfit(kind, amount_fen, text)
    with acting(event_of(kind), dispute, now=now, by=by) as act:
        found = weighed(dispute, kind, amount_fen, now=now)
        if found.approval:
            raise OfferNeedsApprovalError(what=offered_in_words(kind, amount_fen), why=found.approval)
        offer = rows.Offer.objects.create(
            dispute=dispute, at=now, by=by, kind=kind, amount_fen=amount_fen, text=text, state=OfferState.MADE
        )
        judged(dispute, now)
        tell_offer(act, offer)
    return offer


def event_of(kind: str) -> str:
    """The kind of event: one names a sum, one what is done instead."""
    return "remedy_offered" if kind in IN_GOODS else "offer_made"


def tell_offer(act: Act, offer: rows.Offer) -> None:
    if offer.kind in IN_GOODS:
        act.tell(what=OFFER_TITLES[OfferKind(offer.kind)], text=offer.text)
    else:
        act.tell(amount=yuan(offer.amount_fen), text=offer.text)

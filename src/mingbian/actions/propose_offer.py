"""Ask for a second person's agreement to an offer. The buyer knows nothing of it yet."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.offer_guards import refuse_unfit, weighed
from mingbian.domain.offer import SECOND_LOOK, OfferKind, OfferState, offered_in_words
from mingbian.store import models as rows
from mingbian.store.queries.offers import has_others


def propose_offer(
    dispute: rows.Dispute, kind: OfferKind, amount_fen: int, text: str, *, now: datetime, by: User | None = None
) -> rows.Offer:
    """The offer, waiting for agreement. Every guard but the agreement is passed first; raises what they raise."""
    refuse_unfit(kind, amount_fen, text)
    with acting("offer_proposed", dispute, now=now, by=by) as act:
        weighed(dispute, kind, amount_fen, now=now)
        offer = rows.Offer.objects.create(
            dispute=dispute,
            at=now,
            by=by,
            kind=kind,
            amount_fen=amount_fen,
            text=text,
            state=OfferState.PROPOSED,
            proposed_at=now,
        )
        minutes = int(SECOND_LOOK.total_seconds() // 60)
        waits = "等另一个人同意" if has_others(dispute.shop, by) else f"店里只有一个人，{minutes} 分钟后自己再确认一次"
        act.tell(what=offered_in_words(kind, amount_fen), waits=waits)
    return offer

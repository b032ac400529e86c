"""Note that an offer which was agreed to has now been told to the buyer."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.judging import judged
from mingbian.actions.offer_guards import refuse_unfit, weighed
from mingbian.actions.record_offer import event_of, tell_offer
from mingbian.domain.errors import MingbianError
from mingbian.domain.offer import OFFER_STATE_TITLES, OfferKind, OfferState
from mingbian.store import models as rows


class OfferNotApprovedError(MingbianError):
    """Nobody agreed to it yet, or it was made or dropped already."""

    code = "offer_not_approved"
    message_format = "这个方案现在是“{state}”，还不能对买家说。"
    hint_format = "要先有人同意；已经说过的不用再记。"


def make_offer(offer: rows.Offer, *, now: datetime, by: User | None = None) -> rows.Offer:
    """The offer, made now. The guards look once more: a threat may have come, or a lower limit.

    Raises OfferNotApprovedError and what `offer_guards` raise.
    """
    dispute, kind = offer.dispute, OfferKind(offer.kind)
    refuse_unfit(kind, offer.amount_fen, offer.text)
    with acting(event_of(kind), dispute, now=now, by=by) as act:
        offer.refresh_from_db()
        if offer.state != OfferState.APPROVED:
            raise OfferNotApprovedError(state=OFFER_STATE_TITLES[OfferState(offer.state)])
        weighed(dispute, kind, offer.amount_fen, now=now)
        offer.state, offer.at = OfferState.MADE, now
        offer.save()
        judged(dispute, now)
        tell_offer(act, offer)
    return offer

"""Agree to a proposed offer, or not: not who proposed it, but another, or he himself after a pause if he is alone."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.clock import lasting
from mingbian.domain.errors import MingbianError
from mingbian.domain.offer import OFFER_STATE_TITLES, SECOND_LOOK, OfferState, offered_in_words
from mingbian.store import models as rows
from mingbian.store.queries.offers import has_others


class OfferNotWaitingError(MingbianError):
    """It was decided already, on another page or by another person."""

    code = "offer_not_waiting"
    message_format = "这个方案现在是“{state}”，不用再同意。"
    hint_format = "请刷新页面，看看它现在到了哪一步。"


class OfferOwnProposalError(MingbianError):
    """Two people see what one in a hurry does not."""

    code = "offer_own_proposal"
    message_format = "这个方案要由另一个人同意，不能由提出的人自己同意。"
    hint_format = "请让店里的另一个人登录后，在这起纠纷的协商页上点“同意”。"


class OfferTooSoonError(MingbianError):
    """Who has nobody else is his own second person, but not in the same minute."""

    code = "offer_too_soon"
    message_format = "店里只有一个人，先放 {pause} 再确认一次；还要等 {left}。"
    hint_format = "这段时间里不要对买家说这个数。到时候再看一眼建议范围和聊天，觉得还是合适就点“同意”。"


def decide_offer(offer: rows.Offer, *, agrees: bool, now: datetime, by: User | None = None) -> rows.Offer:
    """The offer, agreed to or not. To drop it needs nobody else.

    Raises OfferNotWaitingError, OfferOwnProposalError, OfferTooSoonError.
    """
    dispute = offer.dispute
    with acting("offer_decided", dispute, now=now, by=by) as act:
        offer.refresh_from_db()
        if offer.state != OfferState.PROPOSED:
            raise OfferNotWaitingError(state=OFFER_STATE_TITLES[OfferState(offer.state)])
        if agrees:
            refuse_alone(offer, by, now)
        offer.state = OfferState.APPROVED if agrees else OfferState.DECLINED
        offer.decided_at, offer.decided_by = now, by
        offer.save()
        act.tell(what=offered_in_words(offer.kind, offer.amount_fen), how="同意" if agrees else "不同意")
    return offer


def refuse_alone(offer: rows.Offer, by: User | None, now: datetime) -> None:
    """Raises OfferOwnProposalError where another could agree, OfferTooSoonError where nobody else is there."""
    if has_others(offer.dispute.shop, offer.by):
        if by is None or by == offer.by:
            raise OfferOwnProposalError
        return
    waited = now - (offer.proposed_at or offer.at)
    if waited < SECOND_LOOK:
        raise OfferTooSoonError(pause=lasting(SECOND_LOOK), left=lasting(SECOND_LOOK - waited))

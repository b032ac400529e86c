"""Write down what we offered the buyer."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.judging import judged
from mingbian.domain.errors import MingbianError
from mingbian.domain.money import yuan
from mingbian.store import models as rows


class OfferNegativeError(MingbianError):
    """An offer is an amount that we would pay."""

    code = "offer_negative"
    message_format = "报价 {amount} 元小于零。"
    hint_format = "请填写愿意补偿的金额；不补偿钱款时填 0，并写明方案。"


class OfferAboveCapError(MingbianError):
    """The owner set a limit, and whoever offers more must ask him."""

    code = "offer_above_cap"
    message_format = "报价 {amount} 元超过店主设定的单笔上限 {cap} 元。"
    hint_format = "请降低金额，或请店主先调整上限。"


def record_offer(
    dispute: rows.Dispute, amount_fen: int, text: str, *, now: datetime, by: User | None = None
) -> rows.Offer:
    """The offer, as made now. Raises OfferNegativeError, OfferAboveCapError."""
    if amount_fen < 0:
        raise OfferNegativeError(amount=yuan(amount_fen))
    cap_fen = dispute.shop.offer_cap_fen
    if cap_fen is not None and amount_fen > cap_fen:
        raise OfferAboveCapError(amount=yuan(amount_fen), cap=yuan(cap_fen))
    with acting("offer_made", dispute, now=now, by=by) as act:
        offer = rows.Offer.objects.create(dispute=dispute, at=now, by=by, amount_fen=amount_fen, text=text)
        judged(dispute, now)
        act.tell(amount=yuan(amount_fen), text=text)
    return offer

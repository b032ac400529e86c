"""Write down what can be seen of the buyer's account; what was not seen stays unknown."""

from datetime import date, datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.judging import judged
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows

_SEEN = {
    "registered_on": "注册于 {}",
    "reviews": "评价 {} 条",
    "negative": "其中差评 {} 条",
    "orders": "本店订单 {} 笔",
    "refunds": "本店退款 {} 笔",
    "rejected": "本店售后被驳回 {} 笔",
}


class NothingSeenError(MingbianError):
    """A note in which everything is empty."""

    code = "nothing_seen"
    message_format = "没有填写任何看到的信息。"
    hint_format = "看到多少填多少，没看到的留空，不要猜。"


class MoreNegativeThanReviewsError(MingbianError):
    """Among the reviews there cannot be more bad ones than there are."""

    code = "more_negative_than_reviews"
    message_format = "差评 {negative} 条，比评价总数 {reviews} 条还多。"
    hint_format = "请核对两个数字，也许填反了。"


def record_account(
    dispute: rows.Dispute,
    *,
    now: datetime,
    by: User | None = None,
    registered_on: date | None = None,
    reviews: int | None = None,
    negative: int | None = None,
    orders: int | None = None,
    refunds: int | None = None,
    rejected: int | None = None,
) -> rows.AccountNote:
    """The note, as of now. Raises NothingSeenError, MoreNegativeThanReviewsError."""
    told = {
        "registered_on": registered_on,
        "reviews": reviews,
        "negative": negative,
        "orders": orders,
        "refunds": refunds,
        "rejected": rejected,
    }
    seen = [_SEEN[name].format(value) for name, value in told.items() if value is not None]
    if not seen:
        raise NothingSeenError
    if reviews is not None and negative is not None and negative > reviews:
        raise MoreNegativeThanReviewsError(negative=negative, reviews=reviews)
    with acting("account_recorded", dispute, now=now, by=by) as act:
        note = rows.AccountNote.objects.create(shop=act.shop, order_sn=dispute.order_sn, at=now, noted_by=by, **told)
        judged(dispute, now)
        act.tell(seen="，".join(seen))
    return note

"""Write down what can be seen of the buyer's account; what was not seen stays unknown."""

from datetime import date, datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.judging import judged
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows
from mingbian.store.buyers import chat_mark

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


class MoreRefundsThanOrdersError(MingbianError):
    """Among the orders there cannot be more refunded ones than there are."""

    code = "more_refunds_than_orders"
    message_format = "退款 {refunds} 单，比订单总数 {orders} 单还多。"
    hint_format = "请核对两个数字；这一单本身不要算在内。"


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
    chat_number: str = "",
) -> rows.AccountNote:
    """The note, as of now. Of the buyer's number in the chat only a mark is kept, by which his other orders are found.

    Raises NothingSeenError, MoreNegativeThanReviewsError, MoreRefundsThanOrdersError.
    """
    told = {
        "registered_on": registered_on,
        "reviews": reviews,
        "negative": negative,
        "orders": orders,
        "refunds": refunds,
        "rejected": rejected,
    }
    seen = [_SEEN[name].format(value) for name, value in told.items() if value is not None]
    mark = chat_mark(dispute.shop_id, chat_number)
    seen += ["会话里的买家编号"] if mark else []
    if not seen:
        raise NothingSeenError
    if reviews is not None and negative is not None and negative > reviews:
        raise MoreNegativeThanReviewsError(negative=negative, reviews=reviews)
    if orders is not None and refunds is not None and refunds > orders:
        raise MoreRefundsThanOrdersError(refunds=refunds, orders=orders)
    with acting("account_recorded", dispute, now=now, by=by) as act:
        note = rows.AccountNote.objects.create(
            shop=act.shop, order_sn=dispute.order_sn, at=now, noted_by=by, chat_mark=mark, **told
        )
        judged(dispute, now)
        act.tell(seen="，".join(seen))
    return note

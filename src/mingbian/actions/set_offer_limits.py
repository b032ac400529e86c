"""The owner says how much one offer may cost, and above which sum a second person agrees first."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.erase_person import refuse_others_than_owner
from mingbian.domain.errors import MingbianError
from mingbian.domain.money import yuan
from mingbian.store import models as rows


class LimitNegativeError(MingbianError):
    """A limit below zero would forbid everything, which a zero says plainly."""

    code = "limit_negative"
    message_format = "{what}不能小于零。"
    hint_format = "不设限就留空；一分钱都不许报就填 0。"


def set_offer_limits(
    shop: rows.Shop, *, cap_fen: int | None, approval_over_fen: int | None, now: datetime, by: User | None = None
) -> rows.Shop:
    """The shop with its limits; None for none. Raises OwnerOnlyError, LimitNegativeError."""
    refuse_others_than_owner(shop, by, what="改报价的规矩")
    for what, sum_fen in (("单笔上限", cap_fen), ("要人同意的金额", approval_over_fen)):
        if sum_fen is not None and sum_fen < 0:
            raise LimitNegativeError(what=what)
    with acting("offer_limits_set", shop, now=now, by=by) as act:
        shop.offer_cap_fen, shop.approval_over_fen = cap_fen, approval_over_fen
        shop.save(update_fields=["offer_cap_fen", "approval_over_fen"])
        cap = "单笔不设上限" if cap_fen is None else f"单笔最多 {yuan(cap_fen)} 元"
        over = "不要求第二个人同意" if approval_over_fen is None else f"超过 {yuan(approval_over_fen)} 元要第二个人同意"
        act.tell(how=f"{cap}，{over}")
    return shop

"""Say of which dispute a movement of the bill is, where the bill alone does not tell, or that it is of none."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.bill import MONEY_TITLES, TAKES, MoneyKind
from mingbian.domain.clock import day_of
from mingbian.domain.errors import MingbianError
from mingbian.domain.money import yuan
from mingbian.store import models as rows
from mingbian.store.queries.money import movement_of


class NotOfDisputesError(MingbianError):
    """A movement that no dispute causes: an order's income, a fee, a withdrawal."""

    code = "not_of_disputes"
    message_format = "这一笔是「{words}」，不是纠纷会带来的钱。"
    hint_format = "只有退款、补偿、扣款和申诉补回要归到纠纷；别的不用管。"


class DisputeElsewhereError(MingbianError):
    """A dispute that this shop does not have."""

    code = "dispute_elsewhere"
    message_format = "本店没有第 {number} 号纠纷。"
    hint_format = "请照纠纷一页上的编号填写。"


def decide_bill_line(
    line: rows.BillLine, number: int | None, *, now: datetime, by: User | None = None
) -> rows.BillMatch:
    """The decision; a later one takes the place of the first. `number` is the dispute's, None for “of no dispute”.

    Raises NotOfDisputesError, DisputeElsewhereError.
    """
    movement = movement_of(line)
    if movement.kind not in TAKES and movement.kind is not MoneyKind.WON_BACK:
        raise NotOfDisputesError(words=movement.words or MONEY_TITLES[movement.kind])
    with acting("bill_line_decided", line.shop, now=now, by=by) as act:
        dispute = None
        if number is not None:
            dispute = rows.Dispute.objects.filter(shop=line.shop, number=number).first()
            if dispute is None:
                raise DisputeElsewhereError(number=number)
        match, _ = rows.BillMatch.objects.update_or_create(
            line=line, defaults={"shop": line.shop, "dispute": dispute, "at": now, "by": by}
        )
        act.tell(
            day=day_of(movement.at).isoformat(),
            kind=MONEY_TITLES[movement.kind],
            amount=yuan(movement.net_fen),
            how=f"归到第 {number} 号纠纷" if dispute else "与纠纷无关",
        )
    return match

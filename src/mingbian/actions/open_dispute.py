"""Begin a dispute for an order about which the buyer complained or asked for an after-sale."""

from datetime import datetime

from django.contrib.auth.models import User
from django.db.models import Max

from mingbian.actions.acting import acting
from mingbian.actions.judging import judged, snapshot
from mingbian.domain.assessment import BAND_TITLES
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.dispute import State, Step
from mingbian.domain.errors import MingbianError
from mingbian.domain.money import yuan
from mingbian.store import models as rows


class NoSuchOrderError(MingbianError):
    """A dispute stands on an order; without it nothing can be examined."""

    code = "no_such_order"
    message_format = "还没有订单 {order_sn} 的资料。"
    hint_format = "请先导入包含这个订单的订单导出，再打开纠纷。"


class NothingToDisputeError(MingbianError):
    """The buyer neither complained nor asked for anything."""

    code = "nothing_to_dispute"
    message_format = "订单 {order_sn} 还没有投诉，也没有售后申请。"
    hint_format = "请先登记投诉，或导入售后单。"


class AlreadyDisputedError(MingbianError):
    """One order has one dispute; what comes later belongs to it."""

    code = "already_disputed"
    message_format = "订单 {order_sn} 已经是第 {number} 号纠纷。"
    hint_format = "新的投诉或售后会记在那一号里，请打开它继续。"


def open_dispute(shop: rows.Shop, order_sn: str, *, now: datetime, by: User | None = None) -> rows.Dispute:
    """The new dispute, numbered within its shop, examined once as it is known now.

    Raises NoSuchOrderError, NothingToDisputeError, AlreadyDisputedError.
    """
    with acting("dispute_opened", shop, now=now, by=by) as act:
        # The shop's row orders those who open at once: no number twice, no order twice.
        rows.Shop.objects.select_for_update().get(pk=shop.pk)
        _refuse_twice(shop, order_sn)
        dispute = rows.Dispute.objects.create(
            shop=shop,
            number=(shop.dispute_set.aggregate(last=Max("number"))["last"] or 0) + 1,
            order_sn=order_sn,
            state=State.OPEN,
            step=Step.EXAMINE,
            opened_at=_began_at(shop, order_sn, now),
            recorded_at=now,
        )
        act.dispute = dispute
        dossier, judgement = judged(dispute, now)
        snapshot(dispute, dossier, judgement, now=now, by=by)
        act.tell(
            reason=REASON_TITLES[dossier.reason],
            amount=yuan(dossier.demanded_fen),
            band=BAND_TITLES[judgement.assessment.doubt.band],
        )
    return dispute


def _refuse_twice(shop: rows.Shop, order_sn: str) -> None:
    if not rows.OrderLine.objects.filter(shop=shop, order_sn=order_sn).exists():
        raise NoSuchOrderError(order_sn=order_sn)
    if (known := rows.Dispute.objects.filter(shop=shop, order_sn=order_sn).first()) is not None:
        raise AlreadyDisputedError(order_sn=order_sn, number=known.number)


def _began_at(shop: rows.Shop, order_sn: str, now: datetime) -> datetime:
    """When the buyer first complained or asked."""
    own = {"shop": shop, "order_sn": order_sn}
    complained = rows.Complaint.objects.filter(**own, at__lte=now).values_list("at", flat=True)
    asked = rows.AfterSale.objects.filter(**own, applied_at__lte=now).values_list("applied_at", flat=True)
    told = [*complained, *(at for at in asked if at)]
    if not told:
        raise NothingToDisputeError(order_sn=order_sn)
    return min(told)

"""One stored dispute as it is being read: its rows that every source of facts needs."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from mingbian.store import models as rows


@dataclass(frozen=True)
class Case:
    """A dispute read at `now`: its order's lines, its after-sales in the order they were asked for, its complaints."""

    dispute: rows.Dispute
    now: datetime
    lines: tuple[rows.OrderLine, ...]
    aftersales: tuple[rows.AfterSale, ...]
    complaints: tuple[rows.Complaint, ...]

    @property
    def shop_id(self) -> int:
        return self.dispute.shop_id

    @property
    def order_sn(self) -> str:
        return self.dispute.order_sn

    @cached_property
    def line(self) -> rows.OrderLine:
        """The line in dispute: the one whose goods an after-sale names, else the first."""
        blamed = {request.goods_id for request in self.aftersales}
        return next((line for line in self.lines if line.goods_id in blamed), self.lines[0])

    @property
    def goods_id(self) -> str:
        return self.line.goods_id

    @cached_property
    def ordered_at(self) -> datetime:
        """When it was ordered, as far as a row tells, else when the dispute began; never after `now`."""
        told = (self.line.placed_at, self.line.ordered_at, self.line.paid_at, self.line.shipped_at)
        return min(next((at for at in told if at), self.dispute.opened_at), self.now)

    @property
    def address(self) -> str:
        """「省 市 区」 as far as the export tells it."""
        return " ".join(part for part in (self.line.province, self.line.city, self.line.district) if part)

    @cached_property
    def our_trackings(self) -> tuple[str, ...]:
        """Our parcels, each once, in the order of the lines."""
        told = [*(line.tracking for line in self.lines), *(request.tracking for request in self.aftersales)]
        return tuple(dict.fromkeys(tracking for tracking in told if tracking))

    @cached_property
    def return_trackings(self) -> tuple[str, ...]:
        told = (request.return_tracking for request in self.aftersales)
        return tuple(dict.fromkeys(tracking for tracking in told if tracking and tracking not in self.our_trackings))


def case_of(dispute: rows.Dispute, now: datetime) -> Case:
    """The dispute with its rows. Raises LookupError where its order is not stored."""
    own = {"shop_id": dispute.shop_id, "order_sn": dispute.order_sn}
    lines = tuple(rows.OrderLine.objects.filter(**own).order_by("line_key"))
    if not lines:
        raise LookupError(dispute.order_sn)
    aftersales = rows.AfterSale.objects.filter(**own, applied_at__lte=now).order_by("applied_at", "aftersale_id")
    complaints = rows.Complaint.objects.filter(**own, at__lte=now).order_by("at", "line_key")
    return Case(dispute, now, lines, tuple(aftersales), tuple(complaints))

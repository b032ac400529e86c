"""One stored dispute as it is being read: the rows that every source of facts needs, and a way to ask for others.

A dossier asks twenty small questions. They are written as SQL because Django builds such a statement anew each time,
which takes it five times as long (0.6 ms) as the database needs to answer.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TypeVar

from django.db.models import Model

from mingbian.domain.complaint import Reason
from mingbian.store import models as rows
from mingbian.store.answers import rows_of
from mingbian.store.meanings import blamed
from mingbian.store.models.moment import seconds
from mingbian.store.relations import Asked, Values

Row = TypeVar("Row", bound=Model)

_LINES = "SELECT * FROM order_line WHERE shop_id = %(shop)s AND order_sn = %(order_sn)s ORDER BY line_key"
_AFTERSALES = """
SELECT * FROM after_sale WHERE shop_id = %(shop)s AND order_sn = %(order_sn)s AND applied_at <= %(now)s
ORDER BY applied_at, aftersale_id
"""
_COMPLAINTS = """
SELECT * FROM complaint WHERE shop_id = %(shop)s AND order_sn = %(order_sn)s AND at <= %(now)s ORDER BY at, line_key
"""
_PRODUCT = "SELECT * FROM product WHERE shop_id = %(shop)s AND goods_id = %(goods)s"
_FIRST_ORDER = "SELECT * FROM order_line WHERE shop_id = %(shop)s AND placed_at > 0 ORDER BY placed_at LIMIT 1"


@dataclass(frozen=True)
class Case:
    """A dispute that is read at `now`. Raises LookupError where its order is not stored."""

    dispute: rows.Dispute
    now: datetime

    def ask(self, table: type[Row], statement: str, **further: int | str) -> list[Row]:
        """Rows of a table, by a statement that names `shop`, `order_sn`, `dispute`, `now` (in seconds) or `further`."""
        known: Values = {
            "shop": self.shop_id,
            "order_sn": self.order_sn,
            "dispute": self.dispute.pk,
            "now": seconds(self.now),
        }
        return rows_of(table, statement, known | further)

    @cached_property
    def lines(self) -> list[rows.OrderLine]:
        """The order's lines, never none."""
        found = self.ask(rows.OrderLine, _LINES)
        if not found:
            raise LookupError(self.order_sn)
        return found

    @cached_property
    def aftersales(self) -> list[rows.AfterSale]:
        """In the order in which they were asked for."""
        return self.ask(rows.AfterSale, _AFTERSALES)

    @cached_property
    def complaints(self) -> list[rows.Complaint]:
        """The newest wording last."""
        return self.ask(rows.Complaint, _COMPLAINTS)

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

    @property
    def reason(self) -> Reason | None:
        """The complaint's as it stands now, else what the after-sale blames; None where it blames nothing."""
        if self.complaints:
            return Reason(self.complaints[-1].reason)
        return next((reason for request in self.aftersales if (reason := blamed(request.reason_text))), None)

    @cached_property
    def product(self) -> rows.Product | None:
        """The sheet's row of the disputed goods."""
        found = self.ask(rows.Product, _PRODUCT, goods=self.goods_id) if self.goods_id else []
        return found[0] if found else None

    @property
    def _first_at(self) -> int:
        """The first order that the shop knows of, in seconds; now where it knows none."""
        found = self.ask(rows.OrderLine, _FIRST_ORDER)
        return seconds(found[0].placed_at) if found and found[0].placed_at else seconds(self.now)

    @cached_property
    def asked(self) -> Asked:
        """What the questions about the shop's books need to know of it."""
        masked = [request.buyer_masked for request in self.aftersales if request.buyer_masked]
        line = self.line
        return Asked(
            shop_id=self.shop_id,
            dispute_id=self.dispute.pk,
            order_sn=self.order_sn,
            goods_id=self.goods_id,
            category=self.product.category if self.product else "",
            reason=self.reason or "",
            buyer_masked=masked[-1] if masked else "",
            cell=f"{line.province} {line.city} {line.district}" if line.district else "",
            opened_at=seconds(self.dispute.opened_at),
            first_at=self._first_at,
            now=seconds(self.now),
        )

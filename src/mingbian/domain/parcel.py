"""Where the parcels went and what they weighed: ours on its way out, the buyer's on its way back."""

from dataclasses import dataclass

from mingbian.domain.fact import Fact

CONFIRMED = "订单记录：确认收货"
"""The text of a receipt that only the order's own record tells of.

The export's 确认收货时间 is the buyer's confirmation, or the platform's after some days: no courier's word.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipped(Fact):
    """Our parcel left; `weight_g` as weighed. `order_sn` is empty for the disputed order, here and below."""

    tracking: str
    weight_g: int | None = None
    place: str = ""
    order_sn: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned(Fact):
    """A courier's scan, of our parcel or of the return."""

    tracking: str
    place: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed(Fact):
    """The courier's weight."""

    tracking: str
    weight_g: int
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered(Fact):
    """Our parcel signed: where and by whom, in the courier's words; or, with CONFIRMED, the order's own record."""

    tracking: str
    text: str
    order_sn: str = ""

    @property
    def by_courier(self) -> bool:
        """Whether a courier recorded a signing. The order's own record says neither when nor by whom."""
        return self.text != CONFIRMED


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned(Fact):
    """The buyer's return parcel, as he declared it."""

    tracking: str
    from_place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnWeighed(Fact):
    """Weight on arrival of the return, or of our own parcel that was intercepted and came back."""

    tracking: str
    weight_g: int

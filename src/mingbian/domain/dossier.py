"""All that is known about one dispute at one moment. Everything pure reads this and nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter
from typing import TypeVar

from mingbian.domain.complaint import AfterSale, Complaint, Reason
from mingbian.domain.evidence import Exhibit
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Delivered, Returned, Scanned, Shipped, Weighed
from mingbian.domain.talk import Message, Speaker
from mingbian.domain.trade import Order, Product, Promise, PromiseCode

Kind = TypeVar("Kind", bound=Fact)


@dataclass(frozen=True, slots=True)
class Dossier:
    """Facts in time order (ties as they were told), read at `now`. At least one order, and a complaint or after-sale.

    `exhibits` are our own files in the vault; a story has none.
    """

    facts: tuple[Fact, ...]
    now: datetime
    exhibits: tuple[Exhibit, ...] = ()
    sample: bool = False
    """True for made-up data: everything that is drawn from it says so."""
    order: Order = field(init=False, repr=False, compare=False)
    """The disputed order: the first that was told, whatever its time. The others are the same buyer's."""
    _opening: Complaint | AfterSale | None = field(init=False, repr=False, compare=False)
    _of: dict[type[Fact], tuple[Fact, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Some five hundred questions are asked of one dossier; what most of them begin with is picked out once."""
        object.__setattr__(self, "_of", _by_kind(self.facts))
        object.__setattr__(self, "order", min(self.of(Order), key=attrgetter("cite")))
        object.__setattr__(self, "_opening", self._opened_by())

    def with_facts(self, facts: tuple[Fact, ...], now: datetime) -> "Dossier":
        """The same dispute with these facts instead, read at this moment.

        A judgement supposes ten answers or so; `dataclasses.replace` would take half of the time that each needs.
        """
        return Dossier(facts, now, self.exhibits, sample=self.sample)

    def of(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """The facts of one kind in time order: `dossier.of(Message)`."""
        return self._of.get(kind, ())  # type: ignore[return-value]  # a kind's own facts, which a dict cannot say

    def latest(self, kind: type[Kind]) -> Kind | None:
        """The last known fact of one kind: the account as it was last looked at."""
        known = self.of(kind)
        return known[-1] if known else None

    @property
    def other_orders(self) -> tuple[Order, ...]:
        disputed = self.order
        return tuple(order for order in self.of(Order) if order is not disputed)

    @property
    def complaint(self) -> Complaint | None:
        """The complaint as it stands now; an earlier wording is among `of(Complaint)`."""
        return self.latest(Complaint)

    @property
    def aftersale(self) -> AfterSale | None:
        """The after-sale request of the disputed order as it stands now."""
        requests = [request for request in self.of(AfterSale) if self.is_disputed(request.order_sn)]
        return requests[-1] if requests else None

    @property
    def opening(self) -> Complaint | AfterSale:
        """What opened the dispute: the earliest complaint or after-sale of the disputed order."""
        if self._opening is None:
            raise LookupError("nobody has complained yet")
        return self._opening

    def _opened_by(self) -> Complaint | AfterSale | None:
        request = next((request for request in self.of(AfterSale) if self.is_disputed(request.order_sn)), None)
        first = next(iter(self.of(Complaint)), None)
        if request is None or first is None:
            return request or first
        return first if (first.at, first.cite) <= (request.at, request.cite) else request

    @property
    def opened_at(self) -> datetime:
        """When the buyer first complained or asked."""
        return self.opening.at

    @property
    def reason(self) -> Reason:
        return self.complaint.reason if self.complaint else Reason.OTHER

    @property
    def demanded_fen(self) -> int:
        """What is demanded now: the complaint's amount, or the after-sale's where the complaint names none."""
        named = self.complaint.amount_fen if self.complaint else 0
        return named or (self.aftersale.amount_fen if self.aftersale else 0)

    def is_disputed(self, order_sn: str) -> bool:
        """Whether a fact that names this order, or none, belongs to the disputed one."""
        return order_sn in ("", self.order.order_sn)

    @property
    def shipments(self) -> tuple[Shipped, ...]:
        return tuple(parcel for parcel in self.of(Shipped) if self.is_disputed(parcel.order_sn))

    @property
    def deliveries(self) -> tuple[Delivered, ...]:
        """Every receipt on record, the courier's and the order's own."""
        return tuple(parcel for parcel in self.of(Delivered) if self.is_disputed(parcel.order_sn))

    @property
    def signings(self) -> tuple[Delivered, ...]:
        """What the courier recorded as signed: the only ones of which we know when, and to whom, the parcel came."""
        return tuple(parcel for parcel in self.deliveries if parcel.by_courier)

    @property
    def our_trackings(self) -> frozenset[str]:
        """Tracking numbers of our parcels for the disputed order."""
        return _trackings((*self.shipments, *self.deliveries))

    @property
    def return_trackings(self) -> frozenset[str]:
        return _trackings(self.of(Returned))

    def scans_of(self, trackings: frozenset[str]) -> tuple[Scanned, ...]:
        return tuple(scan for scan in self.of(Scanned) if scan.tracking in trackings)

    def weights_of(self, trackings: frozenset[str]) -> tuple[Weighed, ...]:
        return tuple(weight for weight in self.of(Weighed) if weight.tracking in trackings)

    def said_by(self, speaker: Speaker) -> tuple[Message, ...]:
        return tuple(message for message in self.of(Message) if message.speaker is speaker)

    @property
    def product(self) -> Product | None:
        """The listing of the disputed goods; the only listing told stands for it where the order names none."""
        listings = self.of(Product)
        named = [listing for listing in listings if listing.goods_id == self.order.goods_id]
        if named:
            return named[-1]
        return listings[0] if len(listings) == 1 and not self.order.goods_id else None

    def promised(self, code: PromiseCode) -> Promise | None:
        """The promise that stood when the order was placed."""
        made = [promise for promise in self.of(Promise) if promise.code is code and promise.at <= self.order.at]
        return made[-1] if made else None


def _by_kind(facts: Iterable[Fact]) -> dict[type[Fact], tuple[Fact, ...]]:
    """The facts of each kind. A kind is its own class: none is derived from another."""
    found: dict[type[Fact], list[Fact]] = {}
    for fact in facts:
        found.setdefault(type(fact), []).append(fact)
    return {kind: tuple(of_kind) for kind, of_kind in found.items()}


def _trackings(parcels: Iterable[Shipped | Delivered | Returned]) -> frozenset[str]:
    return frozenset(parcel.tracking for parcel in parcels)

"""Which number each piece of evidence bears in a pack: our records first, then the files in the vault.

Facts that have no file of their own are shown on up to three record pages, and each page is a piece of evidence itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mingbian.domain.claim import EXHIBIT
from mingbian.domain.complaint import AfterSale, Complaint
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Certificate, Exhibit, Photo
from mingbian.domain.fact import Fact
from mingbian.domain.masking import masked
from mingbian.domain.parcel import Delivered, Returned, ReturnWeighed, Scanned, Shipped, Weighed
from mingbian.domain.record import History, Scope
from mingbian.domain.talk import Call, Message, OfferMade, Review
from mingbian.domain.trade import Listing, Order, Product, Promise


class Record(StrEnum):
    """The three record pages."""

    ORDER = "order"
    LOGISTICS = "logistics"
    TALK = "talk"


RECORD_TITLES = {
    Record.ORDER: "订单与商品记录",
    Record.LOGISTICS: "物流与称重记录",
    Record.TALK: "沟通与售后记录",
}

# What is known of the account, the shop's counts and other buyers is for the seller's eyes and is on no page.
SHOWN_ON: dict[type[Fact], Record] = {
    Order: Record.ORDER,
    Product: Record.ORDER,
    Promise: Record.ORDER,
    Listing: Record.ORDER,
    Certificate: Record.ORDER,
    Shipped: Record.LOGISTICS,
    Scanned: Record.LOGISTICS,
    Weighed: Record.LOGISTICS,
    Delivered: Record.LOGISTICS,
    Returned: Record.LOGISTICS,
    ReturnWeighed: Record.LOGISTICS,
    Message: Record.TALK,
    Call: Record.TALK,
    OfferMade: Record.TALK,
    Review: Record.TALK,
    AfterSale: Record.TALK,
    Complaint: Record.TALK,
    Photo: Record.TALK,
}


@dataclass(frozen=True, slots=True)
class PackExhibit:
    """One numbered piece of evidence in a pack: a record page with its facts' numbers, or a file of ours."""

    number: int
    title: str
    record: Record | None = None
    facts: tuple[int, ...] = ()
    file: Exhibit | None = None

    @property
    def piece(self) -> str:
        """What it is called whatever its number in this pack: `order`, `exhibit:3`."""
        return f"{EXHIBIT}{self.file.number}" if self.file else str(self.record)

    @property
    def is_picture(self) -> bool:
        """Whether it is a file that can stand on a picture."""
        return self.file is not None and self.file.media_type.startswith("image/")


def record_of(fact: Fact, dossier: Dossier, spoken_of: frozenset[int] = frozenset()) -> Record | None:
    """The page on which a fact is shown; None for what must not leave: other orders, other buyers, our own counts.

    A count of the same goods leaves only where it is spoken of: it may answer a claim, and names nobody.
    """
    if isinstance(fact, History):
        counts_goods = fact.scope is Scope.PRODUCT and fact.goods_id in ("", dossier.order.goods_id)
        return Record.ORDER if counts_goods and fact.cite in spoken_of else None
    if isinstance(fact, Order):
        return Record.ORDER if fact is dossier.order else None
    if isinstance(fact, Product):
        return Record.ORDER if fact is dossier.product else None
    if not dossier.is_disputed(getattr(fact, "order_sn", "")):
        return None
    if isinstance(fact, Certificate) and fact.goods_id not in ("", dossier.order.goods_id):
        return None
    if getattr(fact, "tracking", "") in _of_other_orders(dossier):
        return None
    return SHOWN_ON.get(type(fact))


def _of_other_orders(dossier: Dossier) -> frozenset[str]:
    """Tracking numbers that belong to the same buyer's other orders alone."""
    sent = frozenset(parcel.tracking for parcel in dossier.of(Shipped))
    signed = frozenset(parcel.tracking for parcel in dossier.of(Delivered))
    return (sent | signed) - dossier.our_trackings


def numbered(
    dossier: Dossier, titles: Mapping[str, str], spoken_of: frozenset[int] = frozenset()
) -> tuple[PackExhibit, ...]:
    """Everything in the pack under its number, from 1. `titles` names the kinds of evidence: code → Chinese title.

    `spoken_of` are the facts (cites) that answer a claim.
    """
    shown: dict[Record, list[int]] = {record: [] for record in Record}
    for fact in dossier.facts:
        record = record_of(fact, dossier, spoken_of)
        if record:
            shown[record].append(fact.cite)
    records = [(record, tuple(facts)) for record, facts in shown.items() if facts]
    pages = [
        PackExhibit(number, RECORD_TITLES[record], record=record, facts=facts)
        for number, (record, facts) in enumerate(records, start=1)
    ]
    files = [
        PackExhibit(number, masked(titles.get(file.kind) or file.caption or file.name), file=file)
        for number, file in enumerate(sorted(dossier.exhibits, key=lambda file: file.number), start=len(pages) + 1)
    ]
    return (*pages, *files)

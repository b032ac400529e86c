"""What a tale is: one disputed order told as the rows a seller would have, with the truth that only we know.

    @tale("locker_without_notice", Truth.HONEST)
    def tell(telling: Telling) -> None: ...

The tales' words are their own: the signals never read a list that a tale was written from.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from mingbian.domain.complaint import Reason
from mingbian.domain.discovery import by_code, modules_in
from mingbian.domain.sheet import (
    AfterSaleLine,
    ChatLine,
    ComplaintLine,
    ReviewLine,
    SheetLine,
    Source,
    TraceLine,
    WeighingLine,
)
from mingbian.domain.talk import Speaker
from mingbian.sample.catalogue import WAREHOUSE, Article
from mingbian.sample.chance import Chance
from mingbian.sample.sales import Sale

NOWHERE = Source("", 0)  # a made-up row has no file yet


class Truth(StrEnum):
    """What really happened; written beside the shop, where the importer does not look."""

    HONEST = "honest"
    MISTAKEN = "mistaken"
    INTENTIONAL = "intentional"


@dataclass(slots=True)
class Telling:
    """Collects what one tale says. Moments are counted from the signing, or from the shipping where nobody signed."""

    sale: Sale
    chance: Chance
    until: datetime
    lines: list[SheetLine] = field(default_factory=list)

    @property
    def start(self) -> datetime:
        return self.sale.signed_at or self.sale.shipped_at or self.sale.ordered_at

    def at(self, hours: float, *, loose: float = 0.02) -> datetime:
        """A moment so many hours after the start, give or take a little, to the second."""
        return self.chance.later(self.start, hours=(hours * (1 - loose), hours * (1 + loose) + 0.01))

    def one_of(self, *words: str) -> str:
        return self.chance.one_of(words)

    def says(self, speaker: Speaker, at: datetime, text: str) -> None:
        line = ChatLine(source=NOWHERE, order_sn=self.sale.order_sn, at=at, speaker=speaker, text=text)
        self.lines.append(line)

    def buyer(self, hours: float, *words: str) -> datetime:
        at = self.at(hours)
        self.says(Speaker.BUYER, at, self.chance.one_of(words))
        return at

    def talk(self, hours: float, *turns: str) -> None:
        """A conversation, a few minutes between turns; `客:` begins the shop's, everything else is the buyer's."""
        at = self.at(hours)
        for turn in turns:
            ours = turn.startswith("客:")
            self.says(Speaker.SELLER if ours else Speaker.BUYER, at, turn.removeprefix("客:"))
            at += timedelta(seconds=self.chance.whole(25, 400))

    def complains(
        self,
        hours: float,
        reason: Reason,
        demanded_fen: int,
        *words: str,
        registered_on: date | None = None,
        reviews: int | None = None,
        negative: int | None = None,
    ) -> None:
        self.lines.append(
            ComplaintLine(
                source=NOWHERE,
                order_sn=self.sale.order_sn,
                at=self.at(hours),
                reason=reason,
                demanded_fen=demanded_fen,
                text=self.chance.one_of(words),
                ticket_sn="",
                due_at=None,
                registered_on=registered_on,
                reviews=reviews,
                negative=negative,
            )
        )

    def asks(
        self,
        hours: float,
        kind: str,
        refund_fen: int,
        reason_text: str,
        *,
        due_hours: float | None = None,
        **further: str,
    ) -> None:
        """The platform's after-sale record; `kind` and `reason_text` in the platform's own words.

        Its countdown ends `due_hours` after the start, without that 36 hours after the request (PDD-AS-02).
        """
        applied_at = self.at(hours)
        answer_by = applied_at + timedelta(hours=36)
        due_at = answer_by if due_hours is None else self.start + timedelta(hours=due_hours)
        self.lines.append(
            AfterSaleLine(
                source=NOWHERE,
                aftersale_id=self.chance.digits(11),
                order_sn=self.sale.order_sn,
                status=further.get("status", "待商家处理"),
                kind=kind,
                reason_text=reason_text,
                order_status="已发货",
                traded_fen=self.sale.paid_fen,
                refund_fen=refund_fen,
                applied_at=applied_at,
                due_at=due_at,
                refund_agreed_at=None,
                return_agreed_at=None,
                tracking=self.sale.tracking,
                return_tracking=further.get("return_tracking", ""),
                return_status=further.get("return_status", ""),
                return_status_at=None,
                intercept_status="",
                goods_id=self.sale.article.goods_id,
                title=self.sale.article.title,
                spec=self.sale.spec,
                buyer_masked=self.sale.buyer_masked,
                note="",
            )
        )

    def weighed(self, hours: float, stage: str, weight_g: int, *, tracking: str = "", place: str = "") -> None:
        at, number = self.at(hours), tracking or self.sale.tracking
        line = WeighingLine(source=NOWHERE, tracking=number, at=at, weight_g=weight_g, stage=stage, place=place)
        self.lines.append(line)

    def weighed_out(self) -> None:
        """Our scale and the courier's, before the parcel left."""
        self.weighed(-40, "out", self.chance.around(self.sale.weight_g + 35, percent=0.6), place="本店仓库")
        self.weighed(-36, "courier", self.chance.around(self.sale.weight_g + 38, percent=0.6), place=WAREHOUSE)

    def traced(self, hours: float, place: str, text: str, *, signed: bool = False, tracking: str = "") -> None:
        number, at = tracking or self.sale.tracking, self.start + timedelta(hours=hours)
        self.lines.append(TraceLine(source=NOWHERE, tracking=number, at=at, place=place, text=text, signed=signed))

    def signed(self, text: str) -> None:
        """The ordinary way of a parcel, and how it was signed at the start."""
        _, city, district = self.sale.region
        self.traced(-38, WAREHOUSE, "快件已揽收")
        self.traced(-20, city, f"快件已到达{city}转运中心")
        self.traced(-4, district, "快递员正在派件")
        self.traced(0, district, text, signed=True)

    def reviewed(self, hours: float, stars: int, text: str) -> None:
        line = ReviewLine(source=NOWHERE, order_sn=self.sale.order_sn, at=self.at(hours), stars=stars, text=text)
        self.lines.append(line)

    def young(self, *, days: int) -> date:
        return (self.until - timedelta(days=self.chance.whole(days // 2, days))).date()


@dataclass(frozen=True, slots=True)
class Tale:
    """One kind of dispute. `share` is how often it comes among the others; `articles` what it may be about.

    Tales told `together` happen within one hour; one that does not `arrive` is never signed.
    """

    name: str
    truth: Truth
    share: int
    articles: Callable[[Article], bool]
    tell: Callable[[Telling], None]
    quantity: int
    together: bool
    arrives: bool
    ships_after_hours: float


def tale(
    name: str,
    truth: Truth,
    *,
    share: int = 3,
    articles: Callable[[Article], bool] = lambda _: True,
    quantity: int = 1,
    together: bool = False,
    arrives: bool = True,
    ships_after_hours: float = 0,
) -> Callable[[Callable[[Telling], None]], Tale]:
    """Makes a tale of the one function in its file."""

    def made(tell: Callable[[Telling], None]) -> Tale:
        return Tale(name, truth, share, articles, tell, quantity, together, arrives, ships_after_hours)

    return made


def tales() -> tuple[Tale, ...]:
    """Every tale under `tales/`, in name order."""
    found = by_code(
        (thing.name, thing)
        for module in modules_in("mingbian.sample.tales")
        for thing in vars(module).values()
        if isinstance(thing, Tale)
    )
    return tuple(found.values())

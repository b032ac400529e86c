"""Ordinary trade: orders over three months, most of which nobody ever talks about."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from mingbian.domain.clock import BEIJING
from mingbian.sample.catalogue import ARTICLES, COURIERS, REGIONS, Article
from mingbian.sample.chance import Chance

DAYS = 95
ASKED_BACK = 0.035  # of ordinary orders: an after-sale that ends quietly


@dataclass(frozen=True, slots=True)
class Sale:
    """One order as it went. `received_at` is None while the parcel is under way."""

    order_sn: str
    article: Article
    spec: str
    quantity: int
    ordered_at: datetime
    shipped_at: datetime | None
    signed_at: datetime | None
    received_at: datetime | None
    tracking: str
    courier: str
    region: tuple[str, str, str]
    buyer_masked: str
    coupon_fen: int
    asked_back_at: datetime | None = None

    @property
    def paid_fen(self) -> int:
        return self.article.price_fen * self.quantity - self.coupon_fen

    @property
    def weight_g(self) -> int:
        return self.article.weight_g * self.quantity


def sales(chance: Chance, count: int, *, until: datetime) -> list[Sale]:
    """So many orders before `until`, oldest first; evenings and the days of a campaign sell more."""
    moments = sorted(_moment(chance, until) for _ in range(count))
    return [sale(chance, ordered_at, until=until) for ordered_at in moments]


def sale(
    chance: Chance,
    ordered_at: datetime,
    *,
    until: datetime,
    article: Article | None = None,
    quantity: int | None = None,
    ships_after_hours: float = 0,
) -> Sale:
    """One order placed at this moment; what has not happened by `until` is None."""
    article = article or chance.weighted(ARTICLES, [article.popularity for article in ARTICLES])
    courier, letters = chance.one_of(COURIERS)
    shipped_at = chance.later(ordered_at, hours=(4 + ships_after_hours, 40 + ships_after_hours))
    signed_at = chance.later(shipped_at, hours=(40, 96))
    received_at = chance.later(signed_at, hours=(0.2, 60))
    asked_back_at = chance.later(signed_at, hours=(2, 90)) if chance.happens(ASKED_BACK) else None
    return Sale(
        order_sn=f"{ordered_at.astimezone(BEIJING):%y%m%d}-{chance.digits(15)}",
        article=article,
        spec=chance.one_of(article.specs),
        quantity=quantity or chance.weighted((1, 2, 3), (86, 11, 3)),
        ordered_at=ordered_at,
        shipped_at=_by(shipped_at, until),
        signed_at=_by(signed_at, until),
        received_at=_by(received_at, until),
        tracking=letters + chance.digits(13),
        courier=courier,
        region=chance.one_of(REGIONS),
        buyer_masked=f"{chance.one_of('王李张刘陈杨黄赵周吴')}*: 1*****{chance.digits(1)}",
        coupon_fen=chance.weighted((0, 100, 200, 500), (70, 15, 10, 5)) if article.price_fen > 1000 else 0,
        asked_back_at=_by(asked_back_at, until) if asked_back_at else None,
    )


def _moment(chance: Chance, until: datetime) -> datetime:
    # The nearer of two draws makes recent weeks a little busier, as a growing shop has them.
    day = min(chance.whole(0, DAYS), chance.whole(0, DAYS + 30), DAYS)
    hour = chance.weighted(range(24), (2, 1, 1, 1, 1, 1, 2, 4, 6, 8, 9, 8, 8, 7, 7, 7, 7, 7, 8, 10, 12, 12, 9, 5))
    midnight = (until - timedelta(days=day)).astimezone(BEIJING).replace(hour=0, minute=0, second=0, microsecond=0)
    at = midnight + timedelta(hours=hour, seconds=chance.whole(0, 3599))
    return min(at, until - timedelta(hours=1))


def _by(at: datetime, until: datetime) -> datetime | None:
    return at if at <= until else None

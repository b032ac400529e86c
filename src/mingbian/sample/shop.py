"""The whole sample shop from one seed: ordinary trade, and among it the disputes of the tales."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from mingbian.domain.sheet import CampaignLine, ComplaintLine, ProductLine, ReviewLine, SheetLine
from mingbian.sample.catalogue import ARTICLES
from mingbian.sample.chance import Chance
from mingbian.sample.sales import Sale, sale, sales
from mingbian.sample.tale import NOWHERE, Tale, Telling, tales

OLDEST_DAYS = 80
STILL_OPEN = 0.3  # of the disputes: so fresh that something is still due


@dataclass(frozen=True, slots=True)
class SampleShop:
    """Made-up rows of every kind, and per disputed order the name and truth of its tale."""

    seed: int
    until: datetime
    sales: tuple[Sale, ...]
    lines: tuple[SheetLine, ...]
    truth: tuple[tuple[str, str, str], ...]
    """order number, tale, truth"""


def sample_shop(seed: int, *, until: datetime, orders: int = 3000, disputes: int = 40) -> SampleShop:
    """A believable shop as it stands at `until`; the same seed and moment make the same shop."""
    chance = Chance(seed)
    ordinary = sales(chance, orders - disputes, until=until)
    chosen = _chosen(chance, disputes)
    told = [
        _told(one, f"{seed}/{number}", until - _age(chance, one, seed, fresh=number >= disputes * (1 - STILL_OPEN)))
        for number, one in enumerate(chosen)
    ]
    lines = [line for telling in told for line in telling.lines if _moment(line) <= until]
    everything = sorted([*ordinary, *(_as_of(telling.sale, until) for telling in told)], key=lambda one: one.ordered_at)
    return SampleShop(
        seed=seed,
        until=until,
        sales=tuple(everything),
        lines=(*_products(), *_campaigns(chance, until), *sorted([*lines, *_reviews(chance, ordinary)], key=_moment)),
        truth=tuple((t.sale.order_sn, one.name, one.truth) for one, t in zip(chosen, told, strict=True)),
    )


def _chosen(chance: Chance, count: int) -> list[Tale]:
    """Every tale at least once where there is room, the rest by their share; in no telling order."""
    known = tales()
    first = chance.some(known, min(count, len(known)))
    more = [chance.weighted(known, [one.share for one in known]) for _ in range(count - len(first))]
    return chance.some([*first, *more], count)


def _age(chance: Chance, one: Tale, seed: int, *, fresh: bool) -> timedelta:
    """How long ago the tale's complaint was made. What happens together has one age, to the hour."""
    if one.together:
        days = Chance(f"{seed}/{one.name}").whole(1, OLDEST_DAYS // 4)
        return timedelta(days=days, minutes=chance.whole(0, 50))
    hours = chance.whole(1, 20) if fresh else chance.whole(3 * 24, OLDEST_DAYS * 24)
    return timedelta(hours=hours, seconds=chance.whole(0, 3599))


def _told(one: Tale, seed: str, complained_at: datetime) -> Telling:
    """One tale that ends in a complaint at this moment: told once to measure how long it takes, then in its place."""
    rehearsal = _telling(one, seed, complained_at, complained_at)
    last = max(line.at for line in rehearsal.lines if isinstance(line, ComplaintLine))
    return _telling(one, seed, rehearsal.sale.ordered_at + (complained_at - last), complained_at)


def _telling(one: Tale, seed: str, ordered_at: datetime, complained_at: datetime) -> Telling:
    chance = Chance(seed)
    article = chance.one_of([article for article in ARTICLES if one.articles(article)])
    bought = sale(
        chance,
        ordered_at,
        until=ordered_at + timedelta(days=60),
        article=article,
        quantity=one.quantity,
        ships_after_hours=one.ships_after_hours,
    )
    if not one.arrives:
        bought = replace(bought, signed_at=None, received_at=None)
    telling = Telling(replace(bought, asked_back_at=None), chance, complained_at)
    one.tell(telling)
    return telling


def _as_of(bought: Sale, until: datetime) -> Sale:
    """The order as the shop could know it at this moment."""

    def known(at: datetime | None) -> datetime | None:
        return at if at and at <= until else None

    return replace(
        bought,
        shipped_at=known(bought.shipped_at),
        signed_at=known(bought.signed_at),
        received_at=known(bought.received_at),
    )


def _moment(line: SheetLine) -> datetime:
    at: datetime | None = getattr(line, "at", None) or getattr(line, "applied_at", None)
    if at is None:
        raise ValueError(f"a tale tells only what has a moment: {line}")
    return at


def _reviews(chance: Chance, ordinary: list[Sale]) -> list[ReviewLine]:
    """One received order in eight is reviewed, mostly kindly."""
    reviewed = [one for one in ordinary if one.received_at and chance.happens(0.12)]
    return [_review(chance, one) for one in reviewed]


def _review(chance: Chance, one: Sale) -> ReviewLine:
    stars = chance.weighted((5, 4, 3, 2, 1), (78, 12, 5, 2, 3))
    text = (
        chance.one_of(("不错", "和图片一样", "物流快", "性价比可以"))
        if stars > 3
        else chance.one_of(("一般", "有点失望"))
    )
    at = one.received_at or one.ordered_at
    return ReviewLine(source=NOWHERE, order_sn=one.order_sn, at=at, stars=stars, text=text)


def _products() -> list[ProductLine]:
    return [
        ProductLine(
            source=NOWHERE,
            goods_id=article.goods_id,
            title=article.title,
            price_fen=article.price_fen,
            weight_g=article.weight_g,
            category=article.category,
            promises=article.promises,
        )
        for article in ARTICLES
    ]


def _campaigns(chance: Chance, until: datetime) -> list[CampaignLine]:
    begins_at = until - timedelta(days=chance.whole(20, 40))
    return [CampaignLine(source=NOWHERE, name="限时满减", begins_at=begins_at, ends_at=begins_at + timedelta(days=5))]

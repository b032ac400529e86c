"""One product's card: its complaints by reason, kind, batch and month, and what to do where it stands out."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.casework.goods_card import LATELY_DAYS, STILL_COMING, GoodsCard, goods_card
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.goods import GoodsComplaint, SoldDay
from mingbian.domain.lesson import LESSON_TITLES
from mingbian.examine.baseline import DISCOVERIES_FALSE
from mingbian.examine.rates import FEWEST_ORDERS
from mingbian.store.queries.goods import goods_books, goods_rates
from mingbian.store.queries.lessons import lessons_of_goods
from mingbian.web.month_chart import month_chart
from mingbian.web.page import page, shop_of, shown

SHOWN = 100
Fits = Callable[[str], bool]


@page("goods/<str:goods_id>/")
def view(request: HttpRequest, goods_id: str) -> HttpResponse:
    shop, now = shop_of(request), timezone.now()
    books = goods_books(shop, goods_id, now)
    if books is None:
        raise Http404
    card = goods_card(books, goods_rates(shop, now), now)
    narrowed = {part: request.GET[part] for part in ("reason", "kind", "batch", "month") if part in request.GET}
    behind, sold = _behind(card, narrowed)
    return shown(
        request,
        "goods_card",
        card=card,
        chart=month_chart(card.months, card.whole.usual),
        narrowed=_in_words(card, narrowed),
        behind=behind[:SHOWN],
        more=max(0, len(behind) - SHOWN),
        sold=sold,
        lessons=lessons_of_goods(shop, goods_id),
        lesson_kinds=LESSON_TITLES,
        reasons=REASON_TITLES,
        days=LATELY_DAYS,
        young=STILL_COMING.days,
        fewest=FEWEST_ORDERS,
        stated=DISCOVERIES_FALSE,
    )


def _behind(card: GoodsCard, narrowed: dict[str, str]) -> tuple[list[GoodsComplaint], list[SoldDay]]:
    """The complained orders, and the days' orders, that a number of the card was counted from."""

    def fits(one: GoodsComplaint | SoldDay) -> bool:
        day = one.day if isinstance(one, SoldDay) else one.ordered_on
        in_time = f"{day:%Y-%m}" == narrowed["month"] if "month" in narrowed else day >= card.since
        named = all(getattr(one, part) == narrowed[part] for part in ("kind", "batch") if part in narrowed)
        # A rate of one reason is still of all orders, so the days are not narrowed by it.
        return (
            in_time
            and named
            and getattr(one, "reason", narrowed.get("reason")) == narrowed.get("reason", getattr(one, "reason", None))
        )

    return [one for one in card.books.complaints if fits(one)], [one for one in card.books.sold if fits(one)]


def _in_words(card: GoodsCard, narrowed: dict[str, str]) -> str:
    """What the list below is narrowed to; empty where it is not. A key that nobody knows says itself."""
    parts = {"reason": card.reasons, "kind": card.kinds, "batch": card.batches, "month": card.months}
    told = [
        next((part.words for part in parts[name] if part.key == key), key or "不详") for name, key in narrowed.items()
    ]
    return "、".join(told)

"""证书架: all papers of the shop, until when each holds, what each speaks for, and which goods have none."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.domain.clock import day_of
from mingbian.domain.evidence import CERTIFICATE_TITLES, OF_THE_GOODS, Certificate
from mingbian.domain.goods import GoodsCount
from mingbian.gather.authorisation import chains_on
from mingbian.gather.shelf import REMIND_DAYS, SHELF_TITLES, OnShelf, ShelfState, on_shelf
from mingbian.store.facts.papers import as_fact
from mingbian.store.models import Certificate as Row
from mingbian.store.models import Shop
from mingbian.store.queries.goods import goods_rates
from mingbian.store.queries.papers import shelf
from mingbian.web.chain_shown import chain_shown
from mingbian.web.page import page, shop_of, shown

MOST_GOODS = 12


@dataclass(frozen=True, slots=True)
class Standing:
    """One paper as the shelf shows it; `fact` and `on_shelf` are None until it is confirmed."""

    row: Row
    fact: Certificate | None
    on_shelf: OnShelf | None


@page("certificates/")
def view(request: HttpRequest) -> HttpResponse:
    shop, now = shop_of(request), timezone.now()
    on_it = shelf(shop)
    papers = [_standing(row, now) for row in on_it]
    facts = [paper.fact for paper in papers if paper.fact]
    sold, bare = _goods_without(shop, papers, now)
    return shown(
        request,
        "certificates",
        waiting=[paper for paper in papers if paper.on_shelf is None],
        papers=[paper for paper in papers if paper.on_shelf is not None],
        soon=[paper for paper in papers if paper.on_shelf and paper.on_shelf.state is ShelfState.SOON],
        chains=[chain_shown(chain, on_it) for chain in chains_on(facts, day_of(now))],
        sold=len(sold),
        titles={one.goods_id: one.title for one in sold},
        bare=bare[:MOST_GOODS],
        more_bare=max(0, len(bare) - MOST_GOODS),
        kinds=CERTIFICATE_TITLES,
        states=SHELF_TITLES,
        remind_days=REMIND_DAYS,
        asked_from=request.GET.get("dispute", ""),
    )


def _standing(row: Row, now: datetime) -> Standing:
    fact = as_fact(row)
    return Standing(row, fact, on_shelf(fact, day_of(now)) if fact else None)


def _goods_without(
    shop: Shop, papers: list[Standing], now: datetime
) -> tuple[tuple[GoodsCount, ...], list[GoodsCount]]:
    """What was sold lately, and of it the goods without a report or authorisation that holds today, most sold first."""
    sold = goods_rates(shop, now)
    holding = [paper.fact for paper in papers if paper.fact and paper.on_shelf and _holds(paper.fact, paper.on_shelf)]
    named = {fact.goods_id for fact in holding}
    bare = [] if "" in named else [one for one in sold if one.goods_id not in named]
    return sold, sorted(bare, key=lambda one: -one.orders)


def _holds(fact: Certificate, standing: OnShelf) -> bool:
    return fact.kind in OF_THE_GOODS and standing.state not in (ShelfState.NOT_YET, ShelfState.ENDED)

"""All products of the shop beside each other: what is complained about more than ordinary stands first."""

import re

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.casework.goods_card import LATELY_DAYS, compared_goods
from mingbian.examine.baseline import DISCOVERIES_FALSE
from mingbian.examine.rates import FEWEST_ORDERS
from mingbian.store.queries.goods import goods_rates
from mingbian.web.page import page, shop_of, shown

A_PAGE = 30
PAGE = re.compile(r"[1-9][0-9]{0,6}")


@page("goods/")
def view(request: HttpRequest) -> HttpResponse:
    words = request.GET.get("words", "").strip()
    counted = goods_rates(shop_of(request), timezone.now())
    compared = compared_goods(counted)
    wanted = [one for one in counted if all(word in f"{one.goods_id} {one.title}" for word in words.split())]
    wanted.sort(key=lambda one: (not compared[one.goods_id].unusual, -one.complaints, -one.orders, one.goods_id))
    number = request.GET.get("page", "")
    return shown(
        request,
        "goods",
        words=words,
        found=Paginator(wanted, A_PAGE).get_page(int(number) if PAGE.fullmatch(number) else 1),
        compared=compared,
        known=len(counted),
        unusual=sum(one.unusual for one in compared.values()),
        tested=sum(one.q is not None for one in compared.values()),
        days=LATELY_DAYS,
        fewest=FEWEST_ORDERS,
        stated=DISCOVERIES_FALSE,
    )

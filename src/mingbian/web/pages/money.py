"""钱账: what disputes took, what came back and what was kept, month by month, each figure opened to its rows."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.casework.bill_matching import MATCH_TITLES
from mingbian.casework.money_book import MoneyBook, Month
from mingbian.domain.bill import MONEY_TITLES
from mingbian.domain.outcome import ENDING_TITLES
from mingbian.web.money_shown import MONTHS_SHOWN, money_shown
from mingbian.web.page import page, shop_of, shown

OPEN_SHOWN = 50
"""Movements to be decided on one page; the next ones come when these are done."""

WHOLE = "whole"
"""Asked for in a month's place: all months together, which the sums on top open to."""

ROWS_SHOWN, NAMED = 100, 50
"""Of a month's rows before somebody asks for all of them, and of disputes in a sentence."""


@page("money/")
def view(request: HttpRequest) -> HttpResponse:
    book = money_shown(shop_of(request), timezone.now())
    whole = request.GET.get("month") == WHOLE
    return shown(
        request,
        "money",
        book=book,
        month=book.whole if whole else _chosen(book, request.GET.get("month", "")),
        whole=whole,
        waiting=book.open[:OPEN_SHOWN],
        most=None if "all" in request.GET else ROWS_SHOWN,
        named=NAMED,
        months_shown=MONTHS_SHOWN,
        kinds=MONEY_TITLES,
        ways=MATCH_TITLES,
        endings=ENDING_TITLES,
    )


def _chosen(book: MoneyBook, key: str) -> Month | None:
    """The month that was asked for, else the latest in which anything moved."""
    asked = next((month for month in book.months if month.key == key), None)
    moved = (month for month in book.months if month.taken or month.won_back or month.kept)
    return asked or next(moved, None)

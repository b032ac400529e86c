"""One dispute: leads to the step in hand."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from mingbian.store.queries.dispute_page import dispute_of
from mingbian.web.page import page, shop_of


@page("disputes/<int:number>/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    return redirect(f"dispute_{dispute_of(shop_of(request), number).step}", number)

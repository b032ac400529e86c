"""An exported case as a download; it is encrypted, and nobody here has its password."""

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect

from mingbian.store.queries.cases import case_called
from mingbian.store.queries.dispute_page import dispute_of
from mingbian.web.download import download
from mingbian.web.page import page, shop_of


@page("disputes/<int:number>/case/file/")
def view(request: HttpRequest, number: int) -> HttpResponseBase | HttpResponse:
    dispute = dispute_of(shop_of(request), number)
    found = case_called(dispute, request.GET.get("name", ""))
    if found is None:
        return redirect("portable_case", number)
    return download(found.path.open("rb"), found.title, "text/html")

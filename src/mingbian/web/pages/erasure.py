"""One erasure: what went, what stays and why, and the certificate to print. Never whose data it was."""

from django.http import HttpRequest, HttpResponse

from mingbian.domain.erasure import ASKED_TITLES, REMAINS
from mingbian.store.queries.erasing import erasure_of, record_of
from mingbian.web.page import page, shop_of, shown


@page("privacy/erasures/<int:erasure>/")
def view(request: HttpRequest, erasure: int) -> HttpResponse:
    record = record_of(erasure_of(shop_of(request), erasure))
    return shown(request, "erasure", record=record, remains=REMAINS, titles=ASKED_TITLES)

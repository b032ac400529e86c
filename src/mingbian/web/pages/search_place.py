"""The very place of something that was found: the fact on its dispute's page. Looked up when somebody goes there."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone

from mingbian.store.queries.found_fact import cite_of, told_row
from mingbian.web.page import page, shop_of


@page("search/place/")
def view(request: HttpRequest) -> HttpResponse:
    """`in` is the table, `of` the row; without them it is the search itself."""
    table, row = request.GET.get("in", ""), request.GET.get("of", "")
    if not table and not row:
        return redirect("search")
    found = told_row(shop_of(request), table, int(row)) if row.isascii() and row.isdecimal() and len(row) < 16 else None
    if found is None:
        raise Http404
    dispute, told = found
    cite = None if dispute.erased_at else cite_of(dispute, told, timezone.now())
    place = f"#fact-{cite}" if cite else "#course"
    return redirect(reverse("dispute_examine", args=[dispute.number]) + place)

"""How the owner is told of what is due: messages, a calendar, quiet hours, and who watches over it all."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from mingbian.domain.deadline import DUE_TITLES, DuePurpose
from mingbian.notify.way import ways
from mingbian.store.queries.telling import last_notices, ways_of, wishes_of
from mingbian.web.page import page, shop_of, shown


@page("telling/")
def view(request: HttpRequest) -> HttpResponse:
    shop = shop_of(request)
    wishes = wishes_of(shop)
    calendar = reverse("calendar", args=[wishes.calendar]) if wishes.calendar else ""
    return shown(
        request,
        "telling",
        known=ways(),
        ways=ways_of(shop),
        wishes=wishes,
        calendar=request.build_absolute_uri(calendar) if calendar else "",
        notices_sent=last_notices(shop),
        what={purpose.value: words for purpose, words in DUE_TITLES.items()},
        capture=DuePurpose.CAPTURE,
        hours=range(24),
    )

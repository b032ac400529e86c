"""How the owner is told of what is due: messages, a calendar, quiet hours, and who watches over it all."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port
from django.urls import reverse

from mingbian.domain.deadline import DUE_TITLES, DuePurpose
from mingbian.notify.way import ways
from mingbian.own_addresses import is_own
from mingbian.store.queries.telling import last_notices, ways_of, wishes_of
from mingbian.web.page import page, shop_of, shown


@page("telling/")
def view(request: HttpRequest) -> HttpResponse:
    shop = shop_of(request)
    wishes = wishes_of(shop)
    here_only = is_own(split_domain_port(request.get_host())[0]) and not settings.REACHED_AT
    path = reverse("calendar", args=[wishes.calendar]) if wishes.calendar else ""
    return shown(
        request,
        "telling",
        known=ways(),
        ways=ways_of(shop),
        wishes=wishes,
        calendar=_address(request, path) if path else "",
        here_only=here_only,
        notices_sent=last_notices(shop),
        what={purpose.value: words for purpose, words in DUE_TITLES.items()},
        capture=DuePurpose.CAPTURE,
        hours=range(24),
    )


def _address(request: HttpRequest, path: str) -> str:
    """One that a phone can reach, where there is one: whoever looks at it on this machine came by another."""
    if settings.REACHED_AT and is_own(split_domain_port(request.get_host())[0]):
        return f"{settings.REACHED_AT[0]}{path}"
    return request.build_absolute_uri(path)

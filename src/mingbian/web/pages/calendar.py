"""The deadlines of one shop as a calendar, for whoever knows its secret address. It names numbers and no person."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.domain.deadline import DUE_TITLES, DuePurpose
from mingbian.render.calendar import Entry, calendar_of
from mingbian.store.queries.telling import all_due, shop_of_calendar
from mingbian.web.page import page


@page("calendar/<str:secret>.ics", open_to_strangers=True)
def view(request: HttpRequest, secret: str) -> HttpResponse:
    shop, now = shop_of_calendar(secret), timezone.now()
    if shop is None:
        raise Http404
    entries = [
        Entry(
            uid=f"{shop.pk}-{number}-{purpose}@mingbian",
            title=f"第 {number} 号纠纷：{DUE_TITLES[DuePurpose(purpose)] if purpose else '到期'}",
            due_at=due_at,
        )
        for number, purpose, due_at in all_due(shop, now)
    ]
    return HttpResponse(
        calendar_of(f"明辨 · {shop.name}", entries, now=now), content_type="text/calendar; charset=utf-8"
    )

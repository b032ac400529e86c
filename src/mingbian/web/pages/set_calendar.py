"""The calendar of deadlines, opened with a new secret address, or closed."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.set_calendar import set_calendar
from mingbian.web.acted import acted
from mingbian.web.page import page, person, shop_of


@page("telling/calendar/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    on = request.POST.get("on") == "1"

    def act() -> None:
        set_calendar(shop_of(request), on=on, now=timezone.now(), by=person(request))

    return acted(request, act, said="有了新的订阅地址。" if on else "关闭了日历订阅。", back="telling")

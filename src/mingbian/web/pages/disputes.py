"""All disputes of the shop, narrowed by state, reason or words."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.domain.assessment import BAND_TITLES
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.dispute import STATE_TITLES
from mingbian.store.queries.dispute_list import Wanted, disputes
from mingbian.web.page import page, shop_of, shown


@page("disputes/")
def view(request: HttpRequest) -> HttpResponse:
    asked = request.GET
    wanted = Wanted(state=asked.get("state", "waiting"), reason=asked.get("reason", ""), words=asked.get("words", ""))
    number = int(asked["page"]) if asked.get("page", "").isdecimal() else 1
    return shown(
        request,
        "disputes",
        wanted=wanted,
        found=disputes(shop_of(request), wanted, page=number),
        now=timezone.now(),
        states={"waiting": "还没结案", "": "全部"} | {state.value: title for state, title in STATE_TITLES.items()},
        reasons={reason.value: title for reason, title in REASON_TITLES.items()},
        bands={band.value: title for band, title in BAND_TITLES.items()},
    )

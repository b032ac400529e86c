"""All disputes of the shop, narrowed by state, reason or words."""

import re

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.domain.assessment import BAND_TITLES
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.dispute import STATE_TITLES
from mingbian.store.queries.dispute_list import Wanted, disputes
from mingbian.web.page import page, shop_of, shown

NARROWED = {"waiting": "还没结案", "past": "期限已过", "ended": "有结果或已结案", "": "全部"}
PAGE = re.compile(r"[1-9][0-9]{0,6}")


@page("disputes/")
def view(request: HttpRequest) -> HttpResponse:
    asked = request.GET
    wanted = Wanted(state=asked.get("state", "waiting"), reason=asked.get("reason", ""), words=asked.get("words", ""))
    now, number = timezone.now(), int(asked["page"]) if PAGE.fullmatch(asked.get("page", "")) else 1
    return shown(
        request,
        "disputes",
        wanted=wanted,
        found=disputes(shop_of(request), wanted, now=now, page=number),
        now=now,
        narrowed=bool(wanted.reason or wanted.words or wanted.state not in ("", "waiting")),
        states=NARROWED | {state.value: title for state, title in STATE_TITLES.items()},
        reasons={reason.value: title for reason, title in REASON_TITLES.items()},
        bands={band.value: title for band, title in BAND_TITLES.items()},
    )

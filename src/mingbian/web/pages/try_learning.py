"""The owner asks how well learning from the shop's outcomes would have held; nothing is judged by it."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.calibrating import reckoned
from mingbian.web.acted import acted
from mingbian.web.page import page, person, shop_of


@page("learning/try/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    shop = shop_of(request)

    def act() -> None:
        reckoned(shop, now=timezone.now(), by=person(request))

    return acted(request, act, said="算好了，结果在下面；还没有启用。", back="learning")

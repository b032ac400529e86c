"""A way to be told by a message, switched on, off, or to the last call alone."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.switch_way import switch_way
from mingbian.store.models import TellingWay
from mingbian.web.acted import acted
from mingbian.web.page import page, person, shop_of

HOW = {"all": (True, False), "last": (True, True), "off": (False, False)}


@page("telling/ways/<int:way>/switch/")
@require_POST
def view(request: HttpRequest, way: int) -> HttpResponse:
    one = get_object_or_404(TellingWay, shop=shop_of(request), pk=way)
    on, last_only = HOW.get(request.POST.get("how", ""), (one.on, one.last_only))

    def act() -> None:
        switch_way(one, now=timezone.now(), by=person(request), on=on, last_only=last_only)

    return acted(request, act, said="改好了。", back="telling")

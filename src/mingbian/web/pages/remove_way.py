"""A way to be told by a message, forgotten."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.remove_way import remove_way
from mingbian.store.models import TellingWay
from mingbian.web.acted import acted
from mingbian.web.page import page, person, shop_of


@page("telling/ways/<int:way>/remove/")
@require_POST
def view(request: HttpRequest, way: int) -> HttpResponse:
    one = get_object_or_404(TellingWay, shop=shop_of(request), pk=way)

    def act() -> None:
        remove_way(one, now=timezone.now(), by=person(request))

    return acted(request, act, said="删掉了。", back="telling")

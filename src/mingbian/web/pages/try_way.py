"""One message sent to see that it arrives."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.try_way import try_way
from mingbian.store.models import TellingWay
from mingbian.web.page import page, person, shop_of


@page("telling/ways/<int:way>/try/")
@require_POST
def view(request: HttpRequest, way: int) -> HttpResponse:
    one = get_object_or_404(TellingWay, shop=shop_of(request), pk=way)
    sent = try_way(one, now=timezone.now(), by=person(request))
    if sent.ok:
        messages.success(request, "对方收下了。请看看手机上有没有。")
    else:
        messages.error(request, f"没有送到：{sent.problem}")
    return redirect("telling")

"""Put a waiting file aside as no evidence, or take it back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.set_aside_file import set_aside_file
from mingbian.domain.errors import MingbianError
from mingbian.store.queries.tray import tray_file
from mingbian.web.page import page, person, shop_of
from mingbian.web.tray_chosen import back_to_tray


@page("tray/<int:waiting>/aside/")
@require_POST
def view(request: HttpRequest, waiting: int) -> HttpResponse:
    shop = shop_of(request)
    file, aside = tray_file(shop, waiting), "back" not in request.POST
    try:
        set_aside_file(file, aside=aside, now=timezone.now(), by=person(request))
    except MingbianError as refusal:
        messages.error(request, f"{refusal.message} {refusal.hint}")
    else:
        messages.success(request, "移出了；文件还在证据库里，随时可以放回。" if aside else "放回了待归类。")
    return back_to_tray(request, shop)

"""The owner confirms in words, and a person's data is erased."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.erase_person import erase_person
from mingbian.domain.erasure import AskedBy
from mingbian.domain.errors import MingbianError
from mingbian.web.forms import FieldRefusedError
from mingbian.web.page import page, person, shop_of
from mingbian.web.pages.preview_erasing import preview_shown
from mingbian.web.person_form import chosen_orders
from mingbian.web.typed import REFUSED


@page("privacy/erase/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    shop, chosen = shop_of(request), chosen_orders(request.POST)
    if not chosen:
        return redirect("privacy")
    try:
        erasure = erase_person(
            shop,
            chosen,
            asked_by=_asked_by(request.POST.get("asked_by", "")),
            confirmed=request.POST.get("confirmed", ""),
            now=timezone.now(),
            by=person(request),
        )
    except MingbianError as refusal:
        told = f"{refusal.message} {refusal.hint}".strip()
        return preview_shown(request, chosen, status=REFUSED, refused=told)
    return redirect("erasure", erasure.number)


def _asked_by(code: str) -> AskedBy:
    try:
        return AskedBy(code)
    except ValueError:
        raise FieldRefusedError(label="因何删除", why="请选一项。") from None

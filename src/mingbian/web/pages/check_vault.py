"""Verify this shop's vault now."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.check_vault import check_vault
from mingbian.web.acted import acted
from mingbian.web.page import page, person, shop_of


@page("vault/check/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    return acted(request, lambda: check_vault(shop_of(request), now=timezone.now(), by=person(request)), back="vault")

"""All that is held of a person, as a file for himself."""

from django.contrib import messages
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.export_person import export_person
from mingbian.domain.errors import MingbianError
from mingbian.web.download import download
from mingbian.web.page import page, person, shop_of
from mingbian.web.person_form import chosen_orders

NAME = "本店保存的个人信息.json"


@page("privacy/export/")
@require_POST
def view(request: HttpRequest) -> HttpResponseBase:
    chosen = chosen_orders(request.POST)
    if not chosen:
        return redirect("privacy")
    try:
        told = export_person(shop_of(request), chosen, now=timezone.now(), by=person(request))
    except MingbianError as refusal:
        messages.error(request, f"{refusal.message} {refusal.hint}")
        return redirect("privacy")
    return download(told, NAME, "application/json")

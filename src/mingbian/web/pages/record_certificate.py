"""A paper of which there is no picture yet, written down by hand."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from mingbian.actions.record_certificate import record_certificate
from mingbian.domain.errors import MingbianError
from mingbian.store.models import Certificate
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person, shop_of
from mingbian.web.pages.certificate import came_from, page_shown
from mingbian.web.paper_form import PaperForm
from mingbian.web.typed import REFUSED


@page("certificates/by-hand/")
def view(request: HttpRequest) -> HttpResponse:
    shop = shop_of(request)
    unwritten, dispute = Certificate(shop=shop), came_from(request, shop)
    if request.method != "POST":
        filled = {"goods_id": dispute.goods_id} if dispute else {}
        return page_shown(request, unwritten, PaperForm(initial=filled), dispute)
    form = PaperForm(request.POST)
    try:
        cleaned(form)
        row = record_certificate(shop, now=timezone.now(), by=person(request), **form.told)
    except MingbianError as refusal:
        messages.error(request, f"{refusal.message} {refusal.hint}".strip())
        return page_shown(request, unwritten, form, dispute, status=REFUSED)
    messages.success(request, f"《{row.title}》登记好了；有了扫描件再放上来，才能作证物。")
    return redirect("dispute_gather", dispute.number) if dispute else redirect("certificates")

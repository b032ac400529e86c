"""Which batch of a product left from which day to which, typed on its card."""

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.record_batch import LONGEST, record_batch
from mingbian.domain.errors import MingbianError
from mingbian.store.queries.goods import is_known
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person, shop_of


class BatchForm(forms.Form):
    """A batch and the days on which it left us, both included."""

    batch = forms.CharField(label="批次号", max_length=LONGEST)
    since = forms.DateField(label="第一天")
    until = forms.DateField(label="最后一天")


@page("goods/<str:goods_id>/batch/")
@require_POST
def view(request: HttpRequest, goods_id: str) -> HttpResponse:
    shop = shop_of(request)
    if not is_known(shop, goods_id):
        raise Http404
    try:
        told = cleaned(BatchForm(request.POST))
        count = record_batch(shop, goods_id, now=timezone.now(), by=person(request), **told)
    except MingbianError as refusal:
        messages.error(request, f"{refusal.message} {refusal.hint}".strip())
    else:
        messages.success(request, f"{count} 单记作批次 {told['batch']}。")
    return redirect("goods_card", goods_id)

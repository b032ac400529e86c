"""Which batch of a product left from which day to which, typed on its card."""

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.record_batch import LONGEST, record_batch
from mingbian.store.queries.goods import is_known
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person, shop_of
from mingbian.web.typed import acted_in_shop


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
    form = BatchForm(request.POST)

    def act() -> str:
        told = cleaned(form)
        count = record_batch(shop, goods_id, now=timezone.now(), by=person(request), **told)
        return f"{count} 单记作批次 {told['batch']}。"

    return acted_in_shop(request, form, act, way_back=reverse("goods_card", args=[goods_id]))

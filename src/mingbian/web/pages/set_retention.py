"""How long closed cases are kept."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.set_retention import set_retention
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person, shop_of
from mingbian.web.typed import acted_in_shop


class RetentionForm(forms.Form):
    """Months from closing, and whether what is due goes by itself."""

    months = forms.IntegerField(label="结案后保存几个月")
    automatic = forms.BooleanField(label="到期自动删除", required=False)


@page("privacy/retention/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    form = RetentionForm(request.POST)

    def act() -> str:
        set_retention(shop_of(request), now=timezone.now(), by=person(request), **cleaned(form))
        return "记下了保存期限。"

    return acted_in_shop(request, form, act, way_back=reverse("privacy"))

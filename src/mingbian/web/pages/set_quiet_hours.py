"""The hours in which only a last call is sent."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.set_quiet_hours import set_quiet_hours
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person, shop_of
from mingbian.web.typed import acted_in_shop


class QuietForm(forms.Form):
    """Two hours of the day; the same twice for none."""

    quiet_from = forms.IntegerField(label="从几点")
    quiet_until = forms.IntegerField(label="到几点")


@page("telling/quiet/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    form = QuietForm(request.POST)

    def act() -> str:
        set_quiet_hours(shop_of(request), now=timezone.now(), by=person(request), **cleaned(form))
        return "改好了免打扰时间。"

    return acted_in_shop(request, form, act, way_back=reverse("telling"))

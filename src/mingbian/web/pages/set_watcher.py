"""The address that notices when the workbench falls silent."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.set_watcher import LONGEST, set_watcher
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person, shop_of
from mingbian.web.typed import acted_in_shop


class WatcherForm(forms.Form):
    """One address; empty for none."""

    address = forms.CharField(label="守望地址", required=False, max_length=LONGEST)


@page("telling/watcher/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    form = WatcherForm(request.POST)

    def act() -> str:
        wishes = set_watcher(shop_of(request), now=timezone.now(), by=person(request), **cleaned(form))
        return "设好了，每五分钟会访问一次。" if wishes.watcher else "取消了守望地址。"

    return acted_in_shop(request, form, act, way_back=reverse("telling"))

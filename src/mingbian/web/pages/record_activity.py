"""What went on in the shop or around it, typed where complaints that come together are looked at."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.record_activity import LONGEST, record_activity
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person, shop_of
from mingbian.web.typed import acted_in_shop


class ActivityForm(forms.Form):
    """A name that says what it was, and from when to when."""

    name = forms.CharField(label="发生了什么", max_length=LONGEST)
    begins_at = forms.DateTimeField(label="从", widget=forms.DateTimeInput(attrs={"type": "datetime-local"}))
    ends_at = forms.DateTimeField(label="到", widget=forms.DateTimeInput(attrs={"type": "datetime-local"}))


@page("activities/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    form = ActivityForm(request.POST)

    def act() -> str:
        told = cleaned(form)
        activity = record_activity(shop_of(request), now=timezone.now(), by=person(request), **told)
        return f"记下了“{activity.name}”。核对时会先用它来解释。"

    return acted_in_shop(request, form, act, way_back=reverse("groups") + "#activities")

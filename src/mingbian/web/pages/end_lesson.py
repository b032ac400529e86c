"""Until when a change held, typed on its page."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.end_lesson import end_lesson
from mingbian.store.queries.lessons import lesson_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person, shop_of
from mingbian.web.typed import acted_in_shop


class EndForm(forms.Form):
    """The last day."""

    until = forms.DateField(label="最后一天", widget=forms.DateInput(attrs={"type": "date"}))


@page("lessons/<int:lesson>/end/")
@require_POST
def view(request: HttpRequest, lesson: int) -> HttpResponse:
    row, form = lesson_of(shop_of(request), lesson), EndForm(request.POST)

    def act() -> str:
        until = cleaned(form)["until"]
        end_lesson(row, until, now=timezone.now(), by=person(request))
        return f"记下了：照做到 {until} 为止，之后的订单不再算进来。"

    return acted_in_shop(request, form, act, way_back=reverse("lesson", args=[lesson]))

"""A change that was written down by mistake, withdrawn on its page."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.withdraw_lesson import withdraw_lesson
from mingbian.store.queries.lessons import lesson_of
from mingbian.web.page import page, person, shop_of
from mingbian.web.typed import acted_in_shop


@page("lessons/<int:lesson>/withdraw/")
@require_POST
def view(request: HttpRequest, lesson: int) -> HttpResponse:
    row = lesson_of(shop_of(request), lesson)

    def act() -> str:
        withdraw_lesson(row, now=timezone.now(), by=person(request))
        return "撤回了，列表里不再有它。"

    return acted_in_shop(request, forms.Form(request.POST), act, way_back=reverse("lessons"))

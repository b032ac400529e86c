"""改进: every change that the shop wrote down after a case, and what its product's weeks show since."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.domain.lesson import LESSON_TITLES
from mingbian.store.queries.lessons import lessons_of
from mingbian.web.lesson_shown import effect_of
from mingbian.web.page import page, shop_of, shown

A_PAGE = 10
"""Each line is reckoned from half a year of orders."""


@page("lessons/")
def view(request: HttpRequest) -> HttpResponse:
    now = timezone.now()
    found = Paginator(lessons_of(shop_of(request)), A_PAGE).get_page(request.GET.get("page"))
    told = [(lesson, effect_of(lesson, now)) for lesson in found]
    return shown(request, "lessons", found=found, told=told, kinds=LESSON_TITLES)

"""A note of the shop's own beside a rule."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.note_rule import note_rule
from mingbian.domain.clock import day_of
from mingbian.store.queries.own_rules import book_of
from mingbian.web.forms import cleaned
from mingbian.web.owner_here import rule_here
from mingbian.web.page import page, person, shop_of
from mingbian.web.rule_form import NoteForm
from mingbian.web.typed import acted_in_shop


@page("rules/<str:rule>/note/")
@require_POST
def view(request: HttpRequest, rule: str) -> HttpResponse:
    shop, now = shop_of(request), timezone.now()
    found = rule_here(request, book_of(shop, day_of(now)), rule)
    form = NoteForm(request.POST)

    def act() -> str:
        note_rule(shop, found, cleaned(form)["text"], now=now, by=person(request))
        return "记下了备注。"

    return acted_in_shop(request, form, act, way_back=f"{reverse('rule', args=[found.code])}#notes")

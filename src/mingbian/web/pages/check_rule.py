"""The owner held a rule against the official text: they agree, or here is how they differ."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.check_rule import check_rule
from mingbian.domain.clock import day_of
from mingbian.store.queries.own_rules import book_of
from mingbian.web.forms import cleaned
from mingbian.web.owner_here import rule_here
from mingbian.web.page import page, person, shop_of
from mingbian.web.rule_form import CheckForm
from mingbian.web.typed import acted_in_shop


@page("rules/<str:rule>/check/")
@require_POST
def view(request: HttpRequest, rule: str) -> HttpResponse:
    shop, now = shop_of(request), timezone.now()
    found = rule_here(request, book_of(shop, day_of(now)), rule)
    form = CheckForm(request.POST)

    def act() -> str:
        told = cleaned(form)
        agrees = told["agrees"] == "yes"
        check_rule(shop, found, agrees=agrees, note=told["note"], link=told["link"], now=now, by=person(request))
        return "记下了这次核对。" if agrees else "记下了不一致之处；对外文字不会引用这一条。"

    return acted_in_shop(request, form, act, way_back=reverse("rule", args=[found.code]))

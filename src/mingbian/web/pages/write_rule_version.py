"""The owner writes down how a rule reads from a day on; what was in force before stays."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.write_rule_version import write_rule_version
from mingbian.domain.clock import day_of
from mingbian.store.queries.own_rules import book_of
from mingbian.web.forms import cleaned
from mingbian.web.owner_here import rule_here
from mingbian.web.page import page, person, shop_of
from mingbian.web.rule_form import VersionForm
from mingbian.web.typed import acted_in_shop


@page("rules/<str:rule>/version/")
@require_POST
def view(request: HttpRequest, rule: str) -> HttpResponse:
    shop, now = shop_of(request), timezone.now()
    found = rule_here(request, book_of(shop, day_of(now)), rule)
    form = VersionForm(found, request.POST)

    def act() -> str:
        since = cleaned(form)["valid_from"]
        write_rule_version(shop, found, form.rule_text, **form.when_and_where, now=now, by=person(request))
        return f"记下了新版本，自 {since} 起施行；以前的版本都还在。正在处理的纠纷会按它重新看一遍。"

    return acted_in_shop(request, form, act, way_back=f"{reverse('rule', args=[found.code])}#versions")

"""A version written down by mistake no longer counts; it stays to be read."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.set_rule_version_aside import set_rule_version_aside
from mingbian.store.models import RuleVersion
from mingbian.web.acted import acted
from mingbian.web.page import page, person, shop_of


@page("rules/versions/<int:version>/aside/")
@require_POST
def view(request: HttpRequest, version: int) -> HttpResponse:
    row = get_object_or_404(RuleVersion, shop=shop_of(request), pk=version)

    def act() -> None:
        set_rule_version_aside(row, now=timezone.now(), by=person(request))

    return acted(request, act, said="这个版本作废了，不再起作用。", back="rule", number=row.code)

"""The owner held a rule against the official text: they agree, or here is how they differ."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.check_rule import check_rule
from mingbian.domain.errors import MingbianError
from mingbian.rules.book import RuleUnknownError, rule_book
from mingbian.web.page import page, person, shop_of


@page("rules/<str:rule>/check/")
@require_POST
def view(request: HttpRequest, rule: str) -> HttpResponse:
    try:
        found = rule_book().by_code(rule)
    except RuleUnknownError as unknown:
        raise Http404 from unknown
    agrees, note = request.POST.get("agrees") == "yes", request.POST.get("note", "")
    try:
        check_rule(shop_of(request), found, agrees=agrees, note=note, now=timezone.now(), by=person(request))
    except MingbianError as refusal:
        messages.error(request, f"{refusal.message} {refusal.hint}")
    else:
        messages.success(request, "记下了这次核对。" if agrees else "记下了不一致之处；对外文字不会引用这一条。")
    return redirect("rule", found.code)

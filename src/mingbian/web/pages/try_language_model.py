"""Ask the language model for one sentence about nobody."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.try_language_model import try_language_model
from mingbian.store.models import LanguageModel
from mingbian.web.page import page, person, shop_of


@page("language-model/try/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    setting = get_object_or_404(LanguageModel, shop=shop_of(request))
    found = try_language_model(setting, now=timezone.now(), by=person(request))
    if found.problem:
        messages.error(request, f"还用不了：{found.problem}。")
    else:
        messages.success(request, f"它答得上来，也守规矩：{found.text}")
    return redirect("language_model")

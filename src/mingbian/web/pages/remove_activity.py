"""An activity that was written down by mistake, taken back."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.remove_activity import remove_activity
from mingbian.store.models import Campaign
from mingbian.web.acted import acted
from mingbian.web.page import page, person, shop_of


@page("activities/<int:activity>/remove/")
@require_POST
def view(request: HttpRequest, activity: int) -> HttpResponse:
    written = get_object_or_404(Campaign, shop=shop_of(request), pk=activity)

    def act() -> None:
        remove_activity(written, now=timezone.now(), by=person(request))

    return acted(request, act, said=f"删掉了“{written.name}”。", back="groups")

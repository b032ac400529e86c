"""The owner has the shop's own outcomes count from now on."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.catching_up import catch_up
from mingbian.actions.take_up_learning import take_up_learning
from mingbian.web.acted import acted
from mingbian.web.page import page, person, shop_of


@page("learning/take-up/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    shop, now = shop_of(request), timezone.now()

    def act() -> None:
        take_up_learning(shop, now=now, by=person(request))
        catch_up(shop, now)

    return acted(request, act, said="已按本店的结案校准；未结案的纠纷都重新研判过了。", back="learning")

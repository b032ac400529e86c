"""What goods, parcels and evenings cost in this shop."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.set_costs import set_costs
from mingbian.domain.costs import typed_from
from mingbian.web.costs_form import CostsForm
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person, shop_of
from mingbian.web.pages.offer_terms import OF_THE_SHOP
from mingbian.web.typed import acted_in_shop


@page("offers/costs/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    shop, form = shop_of(request), CostsForm(OF_THE_SHOP, request.POST)

    def act() -> str:
        cleaned(form)
        before = typed_from(shop.costs)
        changed = {code: value for code, value in form.typed().items() if before.get(code) != value}
        set_costs(shop, changed, now=timezone.now(), by=person(request))
        return "记下了。没有单独填过的纠纷都按这些数算。"

    return acted_in_shop(request, form, act, way_back=reverse("offer_terms"))

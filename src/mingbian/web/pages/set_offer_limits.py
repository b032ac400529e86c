"""How much one offer may cost, and above which sum a second person agrees first."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.set_offer_limits import set_offer_limits
from mingbian.web.forms import cleaned
from mingbian.web.offer_form import fen
from mingbian.web.page import page, person, shop_of
from mingbian.web.pages.offer_terms import LimitsForm
from mingbian.web.typed import acted_in_shop


@page("offers/limits/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    form = LimitsForm(request.POST)

    def act() -> str:
        told = cleaned(form)
        cap_fen, over_fen = fen(told["cap"]), fen(told["approval_over"])
        shop, by = shop_of(request), person(request)
        set_offer_limits(shop, cap_fen=cap_fen, approval_over_fen=over_fen, now=timezone.now(), by=by)
        return "记下了报价的规矩。"

    return acted_in_shop(request, form, act, way_back=reverse("offer_terms"))

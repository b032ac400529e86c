"""What would go, what would stay, and what speaks against it: before anything is erased."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.erase_person import confirmation
from mingbian.domain.clock import day_of
from mingbian.domain.erasure import ASKED_TITLES, REMAINS
from mingbian.rules.telling import confidence_in_words
from mingbian.store.erasing.forget import counted
from mingbian.store.erasing.person import person_of
from mingbian.store.queries.erasing import grounds
from mingbian.store.queries.own_rules import book_of
from mingbian.store.queries.packs import packs
from mingbian.web.owner_here import may_see
from mingbian.web.page import page, shop_of, shown
from mingbian.web.person_form import chosen_orders


@page("privacy/preview/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    chosen = chosen_orders(request.POST)
    if not chosen:
        return redirect("privacy")
    return preview_shown(request, chosen)


def preview_shown(request: HttpRequest, chosen: list[str], *, status: int = 200, refused: str = "") -> HttpResponse:
    """The preview of these orders; with what was typed where it was refused."""
    shop, now = shop_of(request), timezone.now()
    person = person_of(shop, chosen, number=0, now=now)
    against, book = grounds(shop, chosen, now), book_of(shop, day_of(now))
    codes = sorted({code for ground in against for code in ground.rules})
    return shown(
        request,
        "preview_erasing",
        status=status,
        refused=refused,
        chosen=chosen,
        person=person,
        told=counted(person),
        packed=[dispute.number for dispute in person.disputes if packs(dispute)],
        against=against,
        blocked={ground.order_sn for ground in against if ground.blocks},
        rules=[(rule, confidence_in_words(rule)) for rule in map(book.by_code, codes) if may_see(request, rule)],
        phrase=confirmation(len(chosen)),
        asked=ASKED_TITLES,
        asked_by=request.POST.get("asked_by", "buyer"),
        confirmed=request.POST.get("confirmed", ""),
        remains=REMAINS,
    )

"""The shop's rules for offers: how much, above which sum a second person agrees, and what things cost here."""

from django import forms
from django.http import HttpRequest, HttpResponse

from mingbian.domain.costs import COSTS_ASKED, OF_ONE_DISPUTE, CostCode, TypedCosts, typed_from
from mingbian.domain.offer import SECOND_LOOK
from mingbian.negotiate.costs import GUESSES
from mingbian.store.queries.offers import has_others
from mingbian.web.costs_form import CostsForm, filled
from mingbian.web.page import page, person, shop_of, shown

OF_THE_SHOP = tuple(code for code in CostCode if code not in OF_ONE_DISPUTE)


class LimitsForm(forms.Form):
    """Two sums in yuan, each empty for no limit."""

    cap = forms.DecimalField(label="单笔最多（元）", required=False, max_digits=9, decimal_places=2)
    approval_over = forms.DecimalField(
        label="超过多少要第二个人同意（元）", required=False, max_digits=9, decimal_places=2
    )


@page("offers/terms/")
def view(request: HttpRequest) -> HttpResponse:
    shop = shop_of(request)
    typed = TypedCosts(shop=typed_from(shop.costs))
    return shown(
        request,
        "offer_terms",
        limits=LimitsForm(initial={"cap": _yuan(shop.offer_cap_fen), "approval_over": _yuan(shop.approval_over_fen)}),
        costs=CostsForm(OF_THE_SHOP, initial=filled(OF_THE_SHOP, typed.shop)),
        guesses={code.value: guess for code, (guess, _) in GUESSES.items()},
        units={code.value: asked.unit for code, asked in COSTS_ASKED.items()},
        alone=not has_others(shop, person(request)),
        pause=int(SECOND_LOOK.total_seconds() // 60),
    )


def _yuan(fen: int | None) -> str:
    return "" if fen is None else f"{fen / 100:.2f}"

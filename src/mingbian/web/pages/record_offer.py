"""An offer that was made to the buyer, noted with its amount and words."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_offer import record_offer
from mingbian.domain.money import yuan
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on


class OfferForm(forms.Form):
    """What was offered, in yuan."""

    amount = forms.DecimalField(label="金额（元）", min_value=0, max_digits=9, decimal_places=2)
    text = forms.CharField(label="说法", required=False, max_length=200, widget=forms.Textarea(attrs={"rows": 2}))


@page("disputes/<int:number>/offer/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, form = desk_of(request, number), OfferForm(request.POST)
    most_fen = desk.judgement.advice.offer.most_fen

    def act() -> None:
        told = cleaned(form)
        amount_fen = int(told["amount"] * 100)
        record_offer(desk.dispute, amount_fen, told["text"], now=desk.now, by=person(request))
        if amount_fen > most_fen:
            messages.warning(request, f"{yuan(amount_fen)} 元高于建议的 {yuan(most_fen)} 元，请确认金额没有填错。")

    return acted_on(request, desk, form, act, said="记下了这次报价。", back="dispute_negotiate")

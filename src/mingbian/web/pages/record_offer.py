"""An offer to the buyer: noted as made, or, where somebody must agree first, laid before him."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.offer_guards import OfferNeedsApprovalError
from mingbian.actions.propose_offer import propose_offer
from mingbian.actions.record_offer import record_offer
from mingbian.domain.money import yuan
from mingbian.domain.offer import IN_GOODS, OfferKind
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.offer_form import OfferForm, fen
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on

WHOLE = (OfferKind.REFUND, OfferKind.RETURN)


@page("disputes/<int:number>/offer/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, form = desk_of(request, number), OfferForm(request.POST)
    most_fen, paid_fen = desk.judgement.advice.offer.most_fen, desk.dossier.order.amount_fen

    def act() -> None:
        told = cleaned(form)
        kind, by = OfferKind(told["kind"]), person(request)
        amount_fen = fen(told["amount"]) or (paid_fen if kind in WHOLE and told["amount"] is None else 0)
        try:
            record_offer(desk.dispute, amount_fen, told["text"], kind=kind, now=desk.now, by=by)
            messages.success(request, "记下了这次报价。")
        except OfferNeedsApprovalError as refusal:
            propose_offer(desk.dispute, kind, amount_fen, told["text"], now=desk.now, by=by)
            messages.warning(request, f"{refusal.message}已记为“等同意”，同意以前先不要对买家说。")
        if kind not in IN_GOODS and amount_fen > most_fen:
            messages.warning(request, f"{yuan(amount_fen)} 元高于建议的 {yuan(most_fen)} 元，请确认金额没有填错。")

    return acted_on(request, desk, form, act, said="", back="dispute_negotiate")

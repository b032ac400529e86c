"""What the buyer said to an offer."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_answer import record_answer
from mingbian.domain.offer import Answer
from mingbian.store.queries.offers import offer_of
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.offer_form import AnswerForm, fen
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on


@page("disputes/<int:number>/offers/<int:of>/answer/")
@require_POST
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk, form = desk_of(request, number), AnswerForm(request.POST)
    offer = offer_of(desk.dispute, of)

    def act() -> None:
        told = cleaned(form)
        record_answer(
            offer,
            Answer(told["answer"]),
            at=told["at"],
            now=desk.now,
            by=person(request),
            amount_fen=fen(told["amount"]),
            text=told["text"],
        )

    return acted_on(request, desk, form, act, said="记下了买家的答复。", back="dispute_negotiate")

"""How it ended, as the platform or the buyer decided."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_verdict import record_verdict
from mingbian.domain.outcome import ENDING_TITLES, Ending
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on


class VerdictForm(forms.Form):
    """The end, what it cost or kept where that is known, when it was said and in which words."""

    ending = forms.ChoiceField(label="结果", choices=[(code.value, words) for code, words in ENDING_TITLES.items()])
    amount = forms.DecimalField(label="金额（元）", required=False, min_value=0, max_digits=9, decimal_places=2)
    at = forms.DateTimeField(
        label="什么时候有的结果", required=False, widget=forms.DateTimeInput(attrs={"type": "datetime-local"})
    )
    words = forms.CharField(label="平台的原话（可不填）", required=False, max_length=2000, widget=forms.Textarea)


@page("disputes/<int:number>/verdict/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, form = desk_of(request, number), VerdictForm(request.POST)

    def act() -> None:
        told = cleaned(form)
        amount_fen = None if told["amount"] is None else int(told["amount"] * 100)
        record_verdict(
            desk.dispute,
            Ending(told["ending"]),
            now=desk.now,
            by=person(request),
            amount_fen=amount_fen,
            at=told["at"],
            words=told["words"],
        )

    return acted_on(request, desk, form, act, said="记下了结果。接着请写下本店的认定。", back="dispute_appeal")

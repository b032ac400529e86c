"""What the platform did after the buyer was reported."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_report_answer import record_report_answer
from mingbian.domain.outcome import MEASURE_TITLES, BuyerMeasure
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on


class ReportAnswerForm(forms.Form):
    """The measure, when, and in which words."""

    measure = forms.ChoiceField(
        label="平台怎么处理的", choices=[(code.value, words) for code, words in MEASURE_TITLES.items()]
    )
    at = forms.DateTimeField(
        label="什么时候答复的", required=False, widget=forms.DateTimeInput(attrs={"type": "datetime-local"})
    )
    words = forms.CharField(label="平台的原话（可不填）", required=False, max_length=2000, widget=forms.Textarea)


@page("disputes/<int:number>/report-answer/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, form = desk_of(request, number), ReportAnswerForm(request.POST)

    def act() -> None:
        told = cleaned(form)
        record_report_answer(
            desk.dispute,
            BuyerMeasure(told["measure"]),
            now=desk.now,
            by=person(request),
            at=told["at"],
            words=told["words"],
        )

    return acted_on(request, desk, form, act, said="记下了平台对举报的答复。", back="dispute_appeal")

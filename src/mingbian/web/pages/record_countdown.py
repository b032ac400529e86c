"""The countdown that the platform's page shows, typed in: it wins over every figure of ours."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_countdown import record_countdown
from mingbian.domain.deadline import DUE_TITLES, NOT_OF_THE_PLATFORM
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on

COUNTED = [("", "不确定"), *((words, words) for due, words in DUE_TITLES.items() if due not in NOT_OF_THE_PLATFORM)]
"""What the platform's page may count; evidence that vanishes is counted by nobody but us."""


class CountdownForm(forms.Form):
    """One moment, and what it counts; the title itself is kept, for by its words the deadlines know it."""

    due_at = forms.DateTimeField(label="截止时间", widget=forms.DateTimeInput(attrs={"type": "datetime-local"}))
    what = forms.ChoiceField(label="这个倒计时是什么", choices=COUNTED, required=False)


@page("disputes/<int:number>/countdown/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, form = desk_of(request, number), CountdownForm(request.POST)

    def act() -> None:
        told = cleaned(form)
        record_countdown(desk.dispute, told["due_at"], now=desk.now, by=person(request), text=told["what"])

    return acted_on(request, desk, form, act, said="已按后台倒计时更新期限。", back="dispute")

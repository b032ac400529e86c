"""The countdown that the platform's page shows, typed in: it wins over every figure of ours."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_countdown import record_countdown
from mingbian.web.acted import acted
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person


class CountdownForm(forms.Form):
    """One moment."""

    due_at = forms.DateTimeField(label="截止时间")


@page("disputes/<int:number>/countdown/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)

    def act() -> None:
        due_at = cleaned(CountdownForm(request.POST))["due_at"]
        record_countdown(desk.dispute, due_at, now=desk.now, by=person(request))

    return acted(request, act, said="已按后台倒计时更新期限。", back="dispute", number=number)

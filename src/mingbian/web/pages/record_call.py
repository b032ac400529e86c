"""A telephone call with the buyer, written down with who called and when."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_call import record_call
from mingbian.domain.talk import Speaker
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on


class CallForm(forms.Form):
    """One call."""

    at = forms.DateTimeField(label="通话时间", widget=forms.DateTimeInput(attrs={"type": "datetime-local"}))
    caller = forms.ChoiceField(
        label="谁打的", choices=[(Speaker.SELLER.value, "本店打给买家"), (Speaker.BUYER.value, "买家打来")]
    )
    text = forms.CharField(label="说了什么", max_length=1000, widget=forms.Textarea(attrs={"rows": 3}))


@page("disputes/<int:number>/call/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, form = desk_of(request, number), CallForm(request.POST)

    def act() -> None:
        told = cleaned(form)
        caller = Speaker(told["caller"])
        record_call(desk.dispute, at=told["at"], caller=caller, text=told["text"], now=desk.now, by=person(request))

    return acted_on(request, desk, form, act, said="记下了这次通话。", back="dispute_examine")

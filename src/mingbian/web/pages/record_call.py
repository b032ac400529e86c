"""A telephone call with the buyer, written down with who called and when."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_call import record_call
from mingbian.domain.talk import Speaker
from mingbian.web.acted import acted
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person


class CallForm(forms.Form):
    """One call."""

    at = forms.DateTimeField(label="通话时间")
    caller = forms.ChoiceField(
        label="谁打的", choices=[(Speaker.SELLER.value, "本店打给买家"), (Speaker.BUYER.value, "买家打来")]
    )
    text = forms.CharField(label="说了什么", max_length=1000)


@page("disputes/<int:number>/call/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)

    def act() -> None:
        told = cleaned(CallForm(request.POST))
        caller = Speaker(told["caller"])
        record_call(desk.dispute, at=told["at"], caller=caller, text=told["text"], now=desk.now, by=person(request))

    return acted(request, act, said="记下了这次通话。", back="dispute_examine", number=number)

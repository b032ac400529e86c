"""A telephone call with the buyer, written down with who called and when."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_call import record_call
from mingbian.domain.talk import Speaker
from mingbian.negotiate.letter import STAGE_TITLES, Stage
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on

STAGES = [("", "不属于哪一步"), *((code.value, words) for code, words in STAGE_TITLES.items())]


class CallForm(forms.Form):
    """One call."""

    at = forms.DateTimeField(label="通话时间", widget=forms.DateTimeInput(attrs={"type": "datetime-local"}))
    caller = forms.ChoiceField(
        label="谁打的", choices=[(Speaker.SELLER.value, "本店打给买家"), (Speaker.BUYER.value, "买家打来")]
    )
    text = forms.CharField(label="说了什么", max_length=1000, required=False, widget=forms.Textarea(attrs={"rows": 3}))
    stage = forms.ChoiceField(
        label="谈的是哪一步",
        required=False,
        choices=STAGES,
    )
    missed = forms.BooleanField(label="没有接通", required=False)

    def clean(self) -> dict[str, Any]:
        """Only of a call that nobody answered there is nothing to note."""
        told = self.cleaned_data
        if not told.get("missed") and not told.get("text"):
            self.add_error("text", "请写一下说了什么；没有接通的勾上“没有接通”。")
        return told


@page("disputes/<int:number>/call/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, form = desk_of(request, number), CallForm(request.POST)

    def act() -> None:
        told = cleaned(form)
        record_call(
            desk.dispute,
            at=told["at"],
            caller=Speaker(told["caller"]),
            text=told["text"],
            now=desk.now,
            by=person(request),
            stage=Stage(told["stage"]) if told["stage"] else None,
            reached=not told["missed"],
        )

    back = "dispute_negotiate" if request.POST.get("stage") else "dispute_examine"
    return acted_on(request, desk, form, act, said="记下了这次通话。", back=back)

"""What the shop changes after a case, typed with the dispute."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_lesson import LONGEST, record_lesson
from mingbian.domain.lesson import LESSON_TITLES, LessonKind
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on


class LessonForm(forms.Form):
    """One change: where, what, at which product, from when."""

    kind = forms.ChoiceField(label="改的是哪里", choices=[(code.value, words) for code, words in LESSON_TITLES.items()])
    text = forms.CharField(label="改了什么", max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 2}))
    goods_id = forms.CharField(label="哪件商品（商品 ID）", max_length=40)
    since = forms.DateField(label="从哪天起", widget=forms.DateInput(attrs={"type": "date"}))


@page("disputes/<int:number>/lessons/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, form = desk_of(request, number), LessonForm(request.POST)

    def act() -> None:
        told = cleaned(form)
        record_lesson(
            desk.dispute,
            LessonKind(told["kind"]),
            told["text"],
            goods_id=told["goods_id"],
            since=told["since"],
            now=desk.now,
            by=person(request),
        )

    said = "记下了这项改动。过几周再来看，投诉有没有变少。"
    return acted_on(request, desk, form, act, said=said, back="dispute_appeal")

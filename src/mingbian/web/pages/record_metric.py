"""One of the shop's figures before and after, as the platform's page shows it."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_metric import LONGEST, record_metric
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on


class MetricForm(forms.Form):
    """The figure's name, and what was seen of it on which day."""

    name = forms.CharField(label="哪个指标", max_length=LONGEST)
    before = forms.CharField(label="之前", required=False, max_length=LONGEST)
    before_on = forms.DateField(
        label="哪天看到的（之前）", required=False, widget=forms.DateInput(attrs={"type": "date"})
    )
    after = forms.CharField(label="之后", required=False, max_length=LONGEST)
    after_on = forms.DateField(
        label="哪天看到的（之后）", required=False, widget=forms.DateInput(attrs={"type": "date"})
    )


@page("disputes/<int:number>/metrics/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, form = desk_of(request, number), MetricForm(request.POST)

    def act() -> None:
        record_metric(desk.dispute, now=desk.now, by=person(request), **cleaned(form))

    return acted_on(request, desk, form, act, said="记下了，照您写的样子保存。", back="dispute_appeal")

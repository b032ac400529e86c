"""What the seller sees of the buyer's account, typed in with who and when."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_account import record_account
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on


class AccountForm(forms.Form):
    """Whatever was visible; what was not stays empty."""

    registered_on = forms.DateField(label="注册日期", required=False)
    reviews = forms.IntegerField(label="评价数", required=False, min_value=0)
    negative = forms.IntegerField(label="其中差评", required=False, min_value=0)
    orders = forms.IntegerField(label="此前在本店的订单数", required=False, min_value=0)
    refunds = forms.IntegerField(label="其中退款的", required=False, min_value=0)
    chat_number = forms.CharField(label="会话里的买家编号", required=False, max_length=60)


@page("disputes/<int:number>/account/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, form = desk_of(request, number), AccountForm(request.POST)

    def act() -> None:
        record_account(desk.dispute, now=desk.now, by=person(request), **cleaned(form))

    return acted_on(request, desk, form, act, said="记下了看到的账号信息。", back="dispute_examine")

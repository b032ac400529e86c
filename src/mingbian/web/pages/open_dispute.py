"""A complaint that the seller reads in the back office, typed in; its dispute is opened at once."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from mingbian.actions.assess_dispute import assess_dispute
from mingbian.actions.open_dispute import AlreadyDisputedError, open_dispute
from mingbian.actions.record_complaint import record_complaint
from mingbian.domain.complaint import REASON_TITLES, Reason
from mingbian.domain.errors import MingbianError
from mingbian.web.page import page, person, shop_of, shown


class ComplaintForm(forms.Form):
    """What the back office shows of a complaint."""

    order_sn = forms.CharField(
        label="订单号", max_length=40, help_text="6 位日期、短横线加 15 位数字；要先导入过这笔订单。"
    )
    at = forms.DateTimeField(label="投诉时间", widget=forms.DateTimeInput(attrs={"type": "datetime-local"}))
    reason = forms.ChoiceField(label="投诉原因", choices=[(code.value, words) for code, words in REASON_TITLES.items()])
    demanded = forms.DecimalField(label="要求金额（元）", required=False, min_value=0, max_digits=9, decimal_places=2)
    text = forms.CharField(
        label="买家原话", required=False, widget=forms.Textarea(attrs={"rows": 4}), help_text="照抄，不要概括。"
    )
    due_at = forms.DateTimeField(
        label="后台显示的截止时间", required=False, widget=forms.DateTimeInput(attrs={"type": "datetime-local"})
    )


@page("disputes/new/")
def view(request: HttpRequest) -> HttpResponse:
    form = ComplaintForm(request.POST or None, initial={"order_sn": request.GET.get("order_sn", "")})
    if request.method == "POST" and form.is_valid():
        try:
            return redirect("dispute", _opened(request, form.cleaned_data))
        except MingbianError as refusal:
            messages.error(request, f"{refusal.message} {refusal.hint}")
    return shown(request, "open_dispute", form=form, status=422 if request.method == "POST" else 200)


def _opened(request: HttpRequest, told: dict[str, Any]) -> int:
    """The number of the dispute, opened for this complaint or already there for its order."""
    shop, now, by = shop_of(request), timezone.now(), person(request)
    order_sn = str(told["order_sn"]).strip()
    record_complaint(
        shop,
        order_sn,
        at=told["at"],
        reason=Reason(str(told["reason"])),
        demanded_fen=int((told["demanded"] or 0) * 100),
        text=str(told["text"]),
        due_at=told["due_at"],
        now=now,
        by=by,
    )
    try:
        dispute = open_dispute(shop, order_sn, now=now, by=by)
    except AlreadyDisputedError as known:
        return int(str(known.facts["number"]))
    assess_dispute(dispute, now=now, by=by)
    return dispute.number

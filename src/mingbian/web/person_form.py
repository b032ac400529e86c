"""What a shop may know of somebody who asks for his data: any of it is enough to look for his orders."""

from django import forms
from django.http import QueryDict

from mingbian.store.queries.orders_of_person import Asked

MOST_NUMBERS = 200


class PersonForm(forms.Form):
    """Order and tracking numbers, his number in the chat, his name as the export masks it, and where."""

    numbers = forms.CharField(
        label="订单号或快递单号",
        required=False,
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="多个用空格或换行分开。",
    )
    chat_number = forms.CharField(
        label="会话里的买家编号", required=False, max_length=60, help_text="只用来比对，不会留下。"
    )
    mask = forms.CharField(
        label="打码的收件人", required=False, max_length=80, help_text="照售后单上的样子写，例如 王*: 1*****9。"
    )
    place = forms.CharField(label="省 市 区", required=False, max_length=120, help_text="用空格分开；只知道区也可以。")

    def asked(self) -> Asked:
        """What was typed; the form must be valid."""
        told = self.cleaned_data
        return Asked(
            numbers=tuple(dict.fromkeys(told["numbers"].split()))[:MOST_NUMBERS],
            chat_number=told["chat_number"],
            mask=told["mask"],
            place=told["place"],
        )


def chosen_orders(posted: QueryDict) -> list[str]:
    """The orders that were ticked, each once."""
    return sorted({order_sn for order_sn in posted.getlist("order") if order_sn})

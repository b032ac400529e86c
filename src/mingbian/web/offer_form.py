"""The forms of an offer: what is offered, and what the buyer said to it."""

from decimal import Decimal

from django import forms

from mingbian.domain.offer import ANSWER_TITLES, OFFER_TITLES


class OfferForm(forms.Form):
    """What was offered, in yuan; goods have no sum."""

    kind = forms.ChoiceField(label="方案", choices=[(kind.value, title) for kind, title in OFFER_TITLES.items()])
    amount = forms.DecimalField(
        label="金额（元）",
        required=False,
        min_value=0,
        max_digits=9,
        decimal_places=2,
        help_text="补发、换货留空；退款不填就是买家实付的全部。",
    )
    text = forms.CharField(
        label="怎么说的（可不填）", required=False, max_length=200, widget=forms.Textarea(attrs={"rows": 2})
    )


class AnswerForm(forms.Form):
    """The buyer's answer, and when it came."""

    answer = forms.ChoiceField(
        label="买家的答复", choices=[(code.value, title) for code, title in ANSWER_TITLES.items()]
    )
    at = forms.DateTimeField(label="什么时候", widget=forms.DateTimeInput(attrs={"type": "datetime-local"}))
    amount = forms.DecimalField(label="他另提的金额（元）", required=False, min_value=0, max_digits=9, decimal_places=2)
    text = forms.CharField(label="他怎么说的（可不填）", required=False, max_length=200)


class WithdrawalForm(forms.Form):
    """Whether the complaint was taken back, and when."""

    withdrawn = forms.ChoiceField(label="投诉现在", choices=[("yes", "买家已经撤销"), ("no", "买家没有撤销")])
    at = forms.DateTimeField(
        label="撤销的时间，或查看的时间", widget=forms.DateTimeInput(attrs={"type": "datetime-local"})
    )


def fen(yuan: Decimal | None) -> int | None:
    return None if yuan is None else int(yuan * 100)

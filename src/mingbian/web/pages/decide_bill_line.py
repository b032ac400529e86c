"""Of which dispute a movement is, as somebody decided it."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.decide_bill_line import decide_bill_line
from mingbian.store.queries.money import bill_line_of
from mingbian.web.forms import FieldRefusedError, cleaned
from mingbian.web.page import page, person, shop_of
from mingbian.web.typed import acted_in_shop

NONE = "none"


class MatchForm(forms.Form):
    """The button that was pressed: a dispute's number, `none`, or nothing where a number was typed."""

    choice = forms.CharField(label="归到哪一起", required=False, max_length=12)
    typed = forms.IntegerField(label="第几号纠纷", required=False, min_value=1, max_value=10_000_000)


@page("money/lines/<int:line>/")
@require_POST
def view(request: HttpRequest, line: int) -> HttpResponse:
    movement, form = bill_line_of(shop_of(request), line), MatchForm(request.POST)

    def act() -> str:
        number = _number(form)
        decide_bill_line(movement, number, now=timezone.now(), by=person(request))
        return "记下了：与纠纷无关。" if number is None else f"记下了：归到第 {number} 号纠纷。"

    return acted_in_shop(request, form, act, way_back=reverse("money") + "#waiting")


def _number(form: MatchForm) -> int | None:
    """The dispute's number, None for “of no dispute”. Raises FieldRefusedError."""
    told = cleaned(form)
    choice = told["choice"].strip()
    if choice == NONE:
        return None
    if choice.isdecimal():
        return int(choice)
    if told["typed"] is None:
        raise FieldRefusedError(label="第几号纠纷", why="请填纠纷的编号，或选“与纠纷无关”。")
    return int(told["typed"])

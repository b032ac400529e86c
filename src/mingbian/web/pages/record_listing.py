"""The wording of the listing as it stands today; tomorrow it may read otherwise."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_listing import record_listing
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on


class ListingForm(forms.Form):
    """The page's own words."""

    text = forms.CharField(label="商品页上的文字", max_length=5000, widget=forms.Textarea(attrs={"rows": 6}))


@page("disputes/<int:number>/listing/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, form = desk_of(request, number), ListingForm(request.POST)

    def act() -> None:
        text = cleaned(form)["text"]
        record_listing(desk.dispute.shop, desk.dispute.goods_id, text, now=desk.now, by=person(request))

    return acted_on(request, desk, form, act, said="留存了商品页文字。", back="dispute_gather")

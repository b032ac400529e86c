"""To which claim an exhibit is put: chosen from those that the dispute makes, or left to its kind."""

from django import forms
from django.http import HttpRequest, HttpResponse, QueryDict
from django.views.decorators.http import require_POST

from mingbian.actions.put_to_claim import BY_ITS_KIND, put_to_claim
from mingbian.domain.claim import CLAIM_TITLES
from mingbian.store.queries.dispute_page import exhibit
from mingbian.web.desk import Desk, desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on

LONGEST_WORDS = 40


class ClaimForm(forms.Form):
    """One of the dispute's claims, by its key."""

    claim = forms.ChoiceField(
        label="放到哪条主张",
        required=False,
        error_messages={"invalid_choice": "投诉刚有了新内容，请重新选一条。"},
    )

    def __init__(self, desk: Desk, told: QueryDict) -> None:
        super().__init__(told)
        made = desk.judgement.claims
        named = [(claim.key, f"{CLAIM_TITLES[claim.kind]}：{claim.words[:LONGEST_WORDS]}") for claim in made]
        self.fields["claim"].choices = [("", BY_ITS_KIND), *named]  # type: ignore[attr-defined]  # a ChoiceField


@page("disputes/<int:number>/exhibits/<int:of>/claim/")
@require_POST
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk = desk_of(request, number)
    form, held = ClaimForm(desk, request.POST), exhibit(desk.dispute, of)

    def act() -> None:
        put_to_claim(held, cleaned(form)["claim"], now=desk.now, by=person(request))

    return acted_on(request, desk, form, act, said=f"第 {of} 号证物放好了。", back="dispute_gather")

"""What an exhibit shows, said in the seller's own words, and of which kind it is. The file stays as it is."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.caption_evidence import caption_evidence
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.store.queries.dispute_page import exhibit
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on


class CaptionForm(forms.Form):
    """The kind decides which claims the exhibit speaks to; the words are for whoever reads the case."""

    kind = forms.ChoiceField(
        label="它是什么",
        choices=lambda: [(kind.code, kind.title) for kind in evidence_kinds().values()],
        error_messages={"required": "请选一项。", "invalid_choice": "请选一项。"},
    )
    caption = forms.CharField(label="说明", required=False, max_length=200)
    quote = forms.CharField(label="上面写着什么", required=False, max_length=500)


@page("disputes/<int:number>/exhibits/<int:of>/caption/")
@require_POST
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk, form = desk_of(request, number), CaptionForm(request.POST)
    held = exhibit(desk.dispute, of)

    def act() -> None:
        caption_evidence(held, now=desk.now, by=person(request), **cleaned(form))

    return acted_on(request, desk, form, act, said=f"改好了第 {of} 号证物的说明。", back="dispute_gather")

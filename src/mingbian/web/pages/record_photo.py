"""A picture that the buyer sent, written down as a fact: when it came, what it shows, what it says of itself."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_photo import record_photo
from mingbian.domain.evidence import Photo
from mingbian.store.queries.dispute_page import exhibit
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on
from mingbian.web.written_down import AIGC_LABELS


class PhotoForm(forms.Form):
    """What can be seen; what cannot stays empty, and weighs nothing."""

    at = forms.DateTimeField(label="买家什么时候发来的")
    text = forms.CharField(label="画面里是什么", max_length=300)
    captured_at = forms.DateTimeField(label="照片自带的拍摄时间", required=False)
    watermark = forms.CharField(label="画面上的水印", required=False, max_length=100)
    aigc = forms.ChoiceField(label="AI 生成标识", choices=list(AIGC_LABELS.items()), required=False)


@page("disputes/<int:number>/exhibits/<int:of>/photo/")
@require_POST
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk, form = desk_of(request, number), PhotoForm(request.POST)
    held = exhibit(desk.dispute, of)

    def act() -> None:
        told = cleaned(form)
        photo = Photo(cite=0, name=held.name, **(told | {"aigc": int(told["aigc"]) if told["aigc"] else None}))
        record_photo(desk.dispute, photo, now=desk.now, by=person(request), evidence=held)

    return acted_on(request, desk, form, act, said="记下了这张买家图片。", back="dispute_gather")

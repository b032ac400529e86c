"""One of our papers, with the days on which it holds and the goods that it speaks for."""

from typing import BinaryIO, cast

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_certificate import record_certificate
from mingbian.domain.evidence import CertificateKind
from mingbian.reading.upload import recognise
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on
from mingbian.web.written_down import CERTIFICATE_KINDS


class CertificateForm(forms.Form):
    """What stands on the paper."""

    kind = forms.ChoiceField(label="种类", choices=[(kind.value, words) for kind, words in CERTIFICATE_KINDS.items()])
    title = forms.CharField(label="名称", max_length=200)
    valid_from = forms.DateField(label="有效期从", widget=forms.DateInput(attrs={"type": "date"}))
    valid_to = forms.DateField(label="有效期到", widget=forms.DateInput(attrs={"type": "date"}))
    batch = forms.CharField(label="批号", required=False, max_length=60)
    of_all = forms.BooleanField(label="全店通用", required=False)
    file = forms.FileField(label="扫描件或照片", required=False)


@page("disputes/<int:number>/certificate/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, form = desk_of(request, number), CertificateForm(request.POST, request.FILES)

    def act() -> None:
        told = cleaned(form)
        upload, goods_id = told.pop("file"), "" if told.pop("of_all") else desk.dispute.goods_id
        file = cast("BinaryIO", upload.file) if upload else None
        if file:
            recognise(file, name=upload.name)
        record_certificate(
            desk.dispute.shop,
            **(told | {"kind": CertificateKind(told["kind"])}),
            goods_id=goods_id,
            file=file,
            now=desk.now,
            by=person(request),
        )

    return acted_on(request, desk, form, act, said="登记好了这份资质。", back="dispute_gather")

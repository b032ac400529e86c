"""A picture or PDF of one of our papers, put on the shelf; then the form beside it."""

from typing import BinaryIO, cast
from urllib.parse import urlencode

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.bring_certificate import bring_certificate
from mingbian.domain.errors import MingbianError
from mingbian.reading.upload import recognise
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person, shop_of


class BringForm(forms.Form):
    """The file; `dispute` is where somebody came from."""

    file = forms.FileField(label="扫描件或照片")
    dispute = forms.IntegerField(required=False)


@page("certificates/bring/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    form = BringForm(request.POST, request.FILES)
    try:
        told = cleaned(form)
        file, name = cast("BinaryIO", told["file"].file), str(told["file"].name)
        media_type = recognise(file, name=name).media_type
        paper = bring_certificate(
            shop_of(request), file, name=name, media_type=media_type, now=timezone.now(), by=person(request)
        )
    except MingbianError as refusal:
        messages.error(request, f"{refusal.message} {refusal.hint}".strip())
        return redirect("certificates")
    came_from = f"?{urlencode({'dispute': told['dispute']})}" if told["dispute"] else ""
    return redirect(f"{reverse('certificate', args=[paper.pk])}{came_from}")

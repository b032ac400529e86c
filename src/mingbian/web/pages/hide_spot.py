"""One more place to hide, framed by hand on the picture or typed in hundredths of its sides."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from mingbian.actions.hide_spot import hide_spot
from mingbian.domain.errors import MingbianError
from mingbian.store.queries.dispute_page import exhibit
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.pages.redaction import redaction_shown
from mingbian.web.refused_here import told_here


class SpotForm(forms.Form):
    """A place on a page."""

    page = forms.IntegerField(label="第几页", min_value=1, max_value=9999)
    left = forms.FloatField(label="左", min_value=0, max_value=100)
    top = forms.FloatField(label="上", min_value=0, max_value=100)
    right = forms.FloatField(label="右", min_value=0, max_value=100)
    bottom = forms.FloatField(label="下", min_value=0, max_value=100)


@page("disputes/<int:number>/exhibits/<int:of>/redaction/hide/")
@require_POST
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk = desk_of(request, number)
    held = exhibit(desk.dispute, of)
    try:
        told = cleaned(SpotForm(request.POST))
        box = (told["left"] / 100, told["top"] / 100, told["right"] / 100, told["bottom"] / 100)
        hide_spot(held, box, page=told["page"], now=desk.now, by=person(request))
    except MingbianError as refusal:
        told_here(request, refusal)
        return redaction_shown(request, desk, of, status=422)
    return redirect(f"{reverse('redaction', args=(number, of))}?page={told['page']}")

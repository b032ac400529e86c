"""Asking that an exhibit is looked through anew for what is personal."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from mingbian.actions.look_again import look_again
from mingbian.domain.errors import MingbianError
from mingbian.store.queries.dispute_page import exhibit
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person
from mingbian.web.pages.redaction import redaction_shown
from mingbian.web.refused_here import told_here


@page("disputes/<int:number>/exhibits/<int:of>/redaction/look/")
@require_POST
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk = desk_of(request, number)
    held = exhibit(desk.dispute, of)
    try:
        look_again(held, now=desk.now, by=person(request))
    except MingbianError as refusal:
        told_here(request, refusal)
        return redaction_shown(request, desk, of, status=422)
    return redirect("redaction", number, of)

"""One hidden place that may be seen after all, with the reason."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from mingbian.actions.show_spot import show_spot
from mingbian.domain.errors import MingbianError
from mingbian.store.queries.dispute_page import exhibit
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person
from mingbian.web.pages.redaction import redaction_shown
from mingbian.web.refused_here import told_here


@page("disputes/<int:number>/exhibits/<int:of>/redaction/show/")
@require_POST
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk = desk_of(request, number)
    held, spot = exhibit(desk.dispute, of), request.POST.get("spot", "")
    why, sheet = request.POST.get("why", ""), request.POST.get("page", "")
    try:
        show_spot(held, int(spot) if spot.isdecimal() else 0, why, now=desk.now, by=person(request))
    except MingbianError as refusal:
        told_here(request, refusal)
        return redaction_shown(request, desk, of, status=422, why=why)
    return redirect(f"{reverse('redaction', args=(number, of))}?page={sheet if sheet.isdecimal() else 1}")

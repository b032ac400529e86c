"""The shop's tray: bring files of which it is not known yet to which dispute they belong, and sort them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from mingbian.actions.bring_evidence import bring_evidence
from mingbian.web.arriving import arrived
from mingbian.web.page import page, person, shop_of, shown
from mingbian.web.tray_shown import kind_titles, tray_of_shop


@page("tray/")
def view(request: HttpRequest) -> HttpResponse:
    shop, report = shop_of(request), None
    if request.method == "POST" and (uploads := request.FILES.getlist("files")):
        report = bring_evidence(shop, arrived(uploads), now=timezone.now(), by=person(request))
        if request.htmx:  # type: ignore[attr-defined]  # one file of many, sent by the page's own script
            return render(request, "parts/brought.html", {"report": report, "kinds": kind_titles()})
    nothing_chosen = request.method == "POST" and report is None
    return shown(request, "tray", report=report, tray=tray_of_shop(shop), nothing_chosen=nothing_chosen)

"""The tray of one dispute: files that are kept and wait until somebody says what they are."""

from django.http import HttpRequest, HttpResponse

from mingbian.domain.dispute import Step
from mingbian.web.desk import desk_of, step_shown
from mingbian.web.page import page
from mingbian.web.tray_shown import tray_of_dispute


@page("disputes/<int:number>/tray/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    return step_shown(request, "dispute_tray", desk, Step.GATHER, report=None, tray=tray_of_dispute(desk))

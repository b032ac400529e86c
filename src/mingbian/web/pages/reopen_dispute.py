"""Taking a closed dispute up again."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.reopen_dispute import reopen_dispute
from mingbian.web.acted import acted
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person


@page("disputes/<int:number>/reopen/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    return acted(
        request,
        lambda: reopen_dispute(desk.dispute, now=desk.now, by=person(request)),
        said="已重新打开，从手头这一步继续。",
        back="dispute",
        number=number,
    )

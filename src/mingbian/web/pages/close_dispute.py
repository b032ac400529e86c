"""Closing a dispute with what the owner found: honest, mistaken or intentional. Later judgements learn from it."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.close_dispute import close_dispute
from mingbian.domain.outcome import FindingOfOwner
from mingbian.web.acted import acted
from mingbian.web.desk import desk_of
from mingbian.web.forms import FieldRefusedError
from mingbian.web.page import page, person


@page("disputes/<int:number>/close/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)

    def act() -> None:
        try:
            finding = FindingOfOwner(request.POST.get("finding", ""))
        except ValueError:
            raise FieldRefusedError(label="本店认定", why="请选一项。") from None
        close_dispute(desk.dispute, finding, now=desk.now, by=person(request))

    return acted(request, act, said="已结案。以后的研判会参考这次认定。", back="dispute_appeal", number=number)

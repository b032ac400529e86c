"""The seller says how he goes on. The advice is ours, the decision his."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.choose_route import choose_route
from mingbian.domain.offer import ROUTE_TITLES, Route
from mingbian.web.acted import acted
from mingbian.web.desk import desk_of
from mingbian.web.forms import FieldRefusedError
from mingbian.web.page import page, person


@page("disputes/<int:number>/route/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, asked = desk_of(request, number), request.POST.get("route", "")

    def act() -> None:
        if asked not in list(Route):
            raise FieldRefusedError(label="走法", why="请选一项。")
        choose_route(desk.dispute, Route(asked), now=desk.now, by=person(request))

    said = f"已选定：{ROUTE_TITLES[Route(asked)]}。" if asked in list(Route) else ""
    return acted(request, act, said=said, back="dispute", number=number)

"""The seller says how he goes on. The advice is ours, the decision his."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.choose_route import choose_route
from mingbian.domain.dispute import Step
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

    before = Step(desk.dispute.step)
    said = f"已选定：{ROUTE_TITLES[Route(asked)]}。" if asked in list(Route) else ""
    if asked in (Route.CONTEST, Route.REPORT) and before in (Step.NEGOTIATE, Step.APPEAL):
        said += "先回到取证：这条路要靠证据，请看看还缺什么，齐了就直接去申诉。"
    return acted(request, act, said=said, back="dispute", number=number)

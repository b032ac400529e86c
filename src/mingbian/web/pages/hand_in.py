"""The seller says that he handed in on the platform's page; kept with its words and the time."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.hand_in import hand_in
from mingbian.appeal.channel_file import channel_of
from mingbian.web.acted import acted
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person


@page("disputes/<int:number>/handed-in/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)

    def act() -> None:
        channel, text = channel_of(request.POST.get("channel", "")), request.POST.get("text", "")
        hand_in(desk.dispute, channel, text.replace("\r\n", "\n"), now=desk.now, by=person(request))

    return acted(request, act, said="记下了这次提交。等平台有结果再回来。", back="dispute_appeal", number=number)

"""The seller says that he handed in on the platform's page; kept with its words, the time and the pack that it was."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.hand_in import hand_in
from mingbian.appeal.channel_file import channel_of
from mingbian.store.queries.packs import pack_of
from mingbian.web.acted import acted
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person
from mingbian.web.pages.dispute_appeal import text_of


@page("disputes/<int:number>/handed-in/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, named = desk_of(request, number), request.POST.get("pack", "")
    sealed = pack_of(desk.dispute, named) if named else None
    if sealed and sealed.channel != request.POST.get("channel"):
        raise Http404

    def act() -> None:
        hand_in(
            desk.dispute,
            channel_of(request.POST.get("channel", "")),
            text_of(request) or "",
            now=desk.now,
            by=person(request),
            pack_sha256=sealed.bundle_sha256 if sealed else "",
        )

    return acted(request, act, said="记下了这次提交。等平台有结果再回来。", back="dispute_appeal", number=number)

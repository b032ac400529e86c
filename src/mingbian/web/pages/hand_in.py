"""The seller says that he handed in on the platform's page; kept with its words, the time and the pack that it was."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from mingbian.actions.hand_in import hand_in
from mingbian.appeal.channel_file import channel_of
from mingbian.domain.errors import MingbianError
from mingbian.store.queries.packs import pack_of
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person
from mingbian.web.pages.dispute_appeal import appeal_shown, text_of


@page("disputes/<int:number>/handed-in/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, named = desk_of(request, number), request.POST.get("pack", "")
    sealed = pack_of(desk.dispute, named) if named else None
    if sealed and sealed.channel != request.POST.get("channel"):
        raise Http404

    try:
        hand_in(
            desk.dispute,
            channel_of(request.POST.get("channel", "")),
            text_of(request) or "",
            now=desk.now,
            by=person(request),
            pack_sha256=sealed.bundle_sha256 if sealed else "",
        )
    except MingbianError as refusal:
        # Shown here and not after a redirect: the words that were typed must not be lost.
        messages.error(request, f"{refusal.message} {refusal.hint}".strip())
        return appeal_shown(request, desk, status=422)
    messages.success(request, "记下了这次提交。等平台有结果再回来。")
    return redirect("dispute_appeal", number)

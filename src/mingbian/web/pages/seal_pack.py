"""Sealing what one channel takes: pictures, texts, PDF and the bundle. While the referee objects, nothing is sealed."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from mingbian.actions.seal_pack import seal_pack
from mingbian.appeal.channel_file import channel_of
from mingbian.domain.errors import MingbianError
from mingbian.store.queries.packs import place_for
from mingbian.web.desk import desk_of
from mingbian.web.looked_through import await_looks
from mingbian.web.page import page, person
from mingbian.web.pages.dispute_appeal import appeal_shown, text_of


@page("disputes/<int:number>/seal/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    try:
        channel = channel_of(request.POST.get("channel", ""))
        await_looks(desk.dispute)
        place = place_for(desk.dispute, channel.code, desk.now)
        seal_pack(desk.dispute, channel, place, now=desk.now, by=person(request), text=text_of(request))
    except MingbianError as refusal:
        # Shown here and not after a redirect: the words that were typed must not be lost.
        messages.error(request, f"{refusal.message} {refusal.hint}".strip())
        return appeal_shown(request, desk, status=409)
    return redirect("pack", number, place.name)

"""Saving which pictures go to a channel: ticked ones in their order, one moved up or down, or again as we choose."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from mingbian.actions.choose_pictures import choose_pictures
from mingbian.appeal.channel_file import channel_of
from mingbian.appeal.picture_plan import Mode, PieceUnknownError
from mingbian.domain.errors import MingbianError
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person
from mingbian.web.pages.pictures import pictures_shown, usual_channel
from mingbian.web.refused_here import told_here

MOVES = {"up": -1, "down": 1}
MODES = frozenset(mode.value for mode in Mode)


@page("disputes/<int:number>/pictures/choose/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, told = desk_of(request, number), request.POST
    channel = channel_of(told["channel"]) if "channel" in told else usual_channel(desk.dossier)
    mode = told.get("mode", "")
    ticked = frozenset(told.getlist("piece"))
    order = moved(told.getlist("order"), ticked, told.get("move", ""))
    pieces = [] if "automatic" in told else [code for code in order if code in ticked]
    try:
        if mode not in MODES:
            raise PieceUnknownError
        choose_pictures(desk.dispute, channel, Mode(mode), pieces, now=desk.now, by=person(request))
    except MingbianError as refusal:
        told_here(request, refusal)
        return pictures_shown(request, desk, channel, status=422, typed=[(code, code in ticked) for code in order])
    messages.success(request, "图片的选择已保存，大小也量过了。")
    return redirect(f"{reverse('pictures', args=[number])}?{urlencode({'channel': channel.code})}")


def moved(order: list[str], ticked: frozenset[str], move: str) -> list[str]:
    """The order with one ticked piece moved past the next ticked one; `move` is `up:exhibit:3`."""
    way, _, code = move.partition(":")
    among = [one for one in order if one in ticked]
    if way not in MOVES or code not in among:
        return order
    place = among.index(code)
    other = place + MOVES[way]
    if not 0 <= other < len(among):
        return order
    among[place], among[other] = among[other], among[place]
    rest = iter(among)
    return [next(rest) if one in ticked else one for one in order]

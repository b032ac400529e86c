"""Keeping the statement of one channel as the seller changed it; the referee's answer comes back with it."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from mingbian.actions.keep_statement import keep_statement
from mingbian.appeal.channel_file import channel_of
from mingbian.appeal.wording import wording_of
from mingbian.domain.errors import MingbianError
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person
from mingbian.web.pages.dispute_appeal import appeal_shown, asked_of
from mingbian.web.refused_here import told_here
from mingbian.web.typed import REFUSED


@page("disputes/<int:number>/statement/keep/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, asked = desk_of(request, number), asked_of(request)
    seen = request.POST.get("seen", "")
    try:
        channel = channel_of(request.POST.get("channel", ""))
        keep_statement(
            desk.dispute,
            channel,
            wording_of(channel, asked.reader, asked.length),
            asked.text or "",
            now=desk.now,
            by=person(request),
            seen=int(seen) if seen.isdecimal() and len(seen) < 19 else None,
        )
    except MingbianError as refusal:
        told_here(request, refusal)
        return appeal_shown(request, desk, status=REFUSED)
    messages.success(request, "改写保存好了，审稿也重新看过。")
    return redirect(f"{reverse('dispute_appeal', args=[number])}?{urlencode({'channel': channel.code})}#statement")

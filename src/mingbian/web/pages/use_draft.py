"""Back from one's own wording to the draft as the program writes it."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from mingbian.actions.use_draft import use_draft
from mingbian.appeal.channel_file import channel_of
from mingbian.domain.errors import MingbianError
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person
from mingbian.web.pages.dispute_appeal import appeal_shown
from mingbian.web.refused_here import told_here
from mingbian.web.typed import REFUSED


@page("disputes/<int:number>/statement/draft/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    try:
        channel = channel_of(request.POST.get("channel", ""))
        use_draft(desk.dispute, channel, now=desk.now, by=person(request))
    except MingbianError as refusal:
        told_here(request, refusal)
        return appeal_shown(request, desk, status=REFUSED)
    messages.success(request, "改回了程序写的草稿；您的改写还在“保存过的各版”里。")
    return redirect(f"{reverse('dispute_appeal', args=[number])}?{urlencode({'channel': channel.code})}#statement")

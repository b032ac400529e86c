"""An announcement is pasted: kept as it is, and shown beside the rules that it speaks of."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.keep_announcement import keep_announcement
from mingbian.domain.errors import MingbianError
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person, shop_of, shown
from mingbian.web.pages.announcements import AnnouncementForm
from mingbian.web.refused_here import told_here
from mingbian.web.typed import REFUSED


@page("announcements/new/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    form = AnnouncementForm(request.POST)
    try:
        told = cleaned(form)
        kept = keep_announcement(shop_of(request), told["text"], told["source"], now=timezone.now(), by=person(request))
    except MingbianError as refusal:
        told_here(request, refusal)
        way_back, said = reverse("announcements"), f"{refusal.message} {refusal.hint}".strip()
        return shown(request, "refused_form", status=REFUSED, form=form, refused=said, way_back=way_back)
    return redirect("announcement", kept.pk)

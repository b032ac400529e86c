"""One announcement beside the rules that it speaks of, sentence by sentence."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from mingbian.store.models import Announcement
from mingbian.web.announcement_shown import announcement_shown
from mingbian.web.page import page, shop_of


@page("announcements/<int:announcement>/")
def view(request: HttpRequest, announcement: int) -> HttpResponse:
    return announcement_shown(request, get_object_or_404(Announcement, shop=shop_of(request), pk=announcement))

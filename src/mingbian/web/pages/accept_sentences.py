"""Sentences of an announcement are taken over into the owner's version of one rule."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.accept_sentences import RuleMovedOnError, accept_sentences
from mingbian.domain.clock import day_of
from mingbian.domain.errors import MingbianError
from mingbian.store.models import Announcement
from mingbian.store.queries.own_rules import book_of
from mingbian.web.announcement_shown import Refused, announcement_shown, as_it_will_be, figures_form
from mingbian.web.forms import cleaned
from mingbian.web.owner_here import rule_here
from mingbian.web.page import page, person, shop_of
from mingbian.web.refused_here import told_here
from mingbian.web.typed import REFUSED


@page("announcements/<int:announcement>/rules/<str:rule>/")
@require_POST
def view(request: HttpRequest, announcement: int, rule: str) -> HttpResponse:
    shop, now = shop_of(request), timezone.now()
    row = get_object_or_404(Announcement, shop=shop, pk=announcement)
    found = as_it_will_be(rule_here(request, book_of(shop, day_of(now)), rule), row)
    form = figures_form(found, row, request.POST)
    taken = [int(place) for place in request.POST.getlist("take") if place.isdecimal() and len(place) < 5]
    try:
        cleaned(form)
        seen = request.POST.get("seen", "")
        accept_sentences(row, found, taken, form.typed, now=now, seen=seen, by=person(request), **form.when_and_where)
    except RuleMovedOnError as refusal:
        told_here(request, refusal)
        return announcement_shown(request, row, status=REFUSED)
    except MingbianError as refusal:
        told_here(request, refusal)
        return announcement_shown(request, row, status=REFUSED, refused=Refused(found.code, form, taken))
    messages.success(request, f"记下了「{found.title}」的新版本；以前的版本都还在，别的规则没有动。")
    return redirect("announcement", row.pk)

"""Platform rules and law, found by words of two characters or by code, each with its source, date and confidence."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.domain.clock import day_of
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.rule import CONFIDENCE_TITLES
from mingbian.rules.search import search
from mingbian.rules.telling import (
    COUNTDOWN_WINS,
    citing_in_words,
    confidence_in_words,
    figure_in_words,
    source_in_words,
    validity_in_words,
)
from mingbian.store.queries.own_rules import book_of
from mingbian.web.owner_here import is_owner
from mingbian.web.page import page, shop_of, shown

SHOWN = 40
TRY = ("举证", "退货", "签收", "差评", "仅退款", "工单", "虚假发货", "12315")


@page("rules/")
def view(request: HttpRequest) -> HttpResponse:
    words, book = request.GET.get("words", "").strip(), book_of(shop_of(request), day_of(timezone.now()))
    owner = is_owner(request)
    known = [rule for rule in book if owner or not rule.from_memory]
    hits = search(words, known) if words else ()
    return shown(
        request,
        "rules",
        words=words,
        rules=[hit.rule for hit in hits[:SHOWN]],
        by=hits[0].by if hits else (),
        near=bool(hits) and not hits[0].whole,
        more=max(0, len(hits) - SHOWN),
        count=len(known),
        tries=TRY,
        reasons=REASON_TITLES,
        wins=COUNTDOWN_WINS,
        titles=CONFIDENCE_TITLES,
        tell={
            "figure": figure_in_words,
            "source": source_in_words,
            "validity": validity_in_words,
            "citing": citing_in_words,
            "confidence": confidence_in_words,
        },
    )

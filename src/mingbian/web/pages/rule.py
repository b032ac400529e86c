"""One rule: its words and figures, where they come from, what stands on it, and the owner's own comparison."""

from django.http import Http404, HttpRequest, HttpResponse

from mingbian.appeal.channel_file import channels
from mingbian.gather.needs_for import all_needs
from mingbian.rules.book import RuleUnknownError
from mingbian.rules.telling import (
    citing_in_words,
    confidence_in_words,
    figure_in_words,
    source_in_words,
    validity_in_words,
)
from mingbian.store.queries.own_rules import book_of, checks_of
from mingbian.web.page import page, shop_of, shown


@page("rules/<str:rule>/")
def view(request: HttpRequest, rule: str) -> HttpResponse:
    shop = shop_of(request)
    try:
        found = book_of(shop).by_code(rule)
    except RuleUnknownError as unknown:
        raise Http404 from unknown
    return shown(
        request,
        "rule",
        rule=found,
        figures=[(figure, figure_in_words(figure)) for figure in found.figures],
        said=[said for said in (source_in_words(found), validity_in_words(found), citing_in_words(found)) if said],
        confidence=confidence_in_words(found),
        checks=checks_of(shop, found.code),
        reasons=[need.title for need in all_needs().values() if found.code in need.rules],
        ways=[channel.title for channel in channels().values() if found.code in channel.rules],
    )

"""One rule: its words and figures, its versions, what stands on it, what the owner found, noted and wrote down."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.casework.rule_uses import uses_of
from mingbian.domain.clock import day_of
from mingbian.domain.complaint import REASON_TITLES, Reason
from mingbian.negotiate.letter import STAGE_TITLES
from mingbian.rules.reason_guide import reason_guides
from mingbian.rules.telling import (
    citing_in_words,
    confidence_in_words,
    figure_in_words,
    source_in_words,
    validity_in_words,
)
from mingbian.store.queries.disputes_on_rule import disputes_on_rule
from mingbian.store.queries.own_rules import book_of, checks_of, notes_of, versions_of
from mingbian.web.owner_here import is_owner, rule_here
from mingbian.web.page import page, shop_of, shown
from mingbian.web.rule_form import CheckForm, NoteForm, VersionForm, filled
from mingbian.web.rule_shown import version_lines


@page("rules/<str:rule>/")
def view(request: HttpRequest, rule: str) -> HttpResponse:
    shop, today = shop_of(request), day_of(timezone.now())
    found = rule_here(request, book_of(shop, today), rule)
    owner, uses = is_owner(request), uses_of(found.code)
    lines = version_lines(found, versions_of(shop, found.code), today)
    return shown(
        request,
        "rule",
        rule=found,
        owner=owner,
        figures=[(figure, figure_in_words(figure)) for figure in found.figures],
        said=[said for said in (source_in_words(found), validity_in_words(found), citing_in_words(found)) if said],
        confidence=confidence_in_words(found),
        versions=[line for line in lines if not line.rule.from_memory or owner],
        checks=checks_of(shop, found.code),
        notes=notes_of(shop, found.code),
        uses=uses,
        reasons=[one for one in Reason if one in uses.reasons or found.code in reason_guides()[one].rules],
        disputes=disputes_on_rule(shop, found.code, uses.reasons),
        titles={"reason": REASON_TITLES, "stage": STAGE_TITLES},
        forms={"check": CheckForm(), "note": NoteForm(), "version": VersionForm(found, initial=filled(found, today))},
    )

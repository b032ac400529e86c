"""One reason of a complaint: how the platform goes about it, who decides by what, what we may and must do."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.appeal.channel import Channel
from mingbian.appeal.channel_file import channels
from mingbian.domain.claim import CLAIM_TITLES, ClaimKind
from mingbian.domain.clock import day_of
from mingbian.domain.complaint import REASON_TITLES, Reason
from mingbian.domain.rule import CONFIDENCE_TITLES
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.gather.needs_for import all_needs
from mingbian.negotiate.letter import STAGE_TITLES
from mingbian.negotiate.letter_files import letters
from mingbian.rules.reason_guide import PARTY_TITLES, reason_guides
from mingbian.rules.telling import COUNTDOWN_WINS, figure_in_words
from mingbian.store.queries.disputes_on_rule import disputes_of_reason
from mingbian.store.queries.own_rules import book_of
from mingbian.web.owner_here import may_see
from mingbian.web.page import page, shop_of, shown


@page("reasons/<str:reason>/")
def view(request: HttpRequest, reason: str) -> HttpResponse:
    if reason not in set(Reason):
        raise Http404
    asked = Reason(reason)
    shop, guide = shop_of(request), reason_guides()[asked]
    book = book_of(shop, day_of(timezone.now()))
    needs = [need for need in all_needs().values() if need.decides(asked)]
    codes = dict.fromkeys((*guide.rules, *(code for need in needs for code in need.rules)))
    return shown(
        request,
        "reason",
        title=REASON_TITLES[asked],
        claim=CLAIM_TITLES[ClaimKind(asked.value)],
        guide=guide,
        book=book,
        needs=needs,
        kinds=evidence_kinds(),
        ways=[channel for channel in sorted(channels().values(), key=lambda one: one.step) if _takes(channel, asked)],
        letters=[letter for letter in letters().values() if asked in letter.reasons],
        rules=[rule for rule in map(book.by_code, codes) if may_see(request, rule)],
        disputes=disputes_of_reason(shop, asked),
        tell=figure_in_words,
        wins=COUNTDOWN_WINS,
        others=[(one, words) for one, words in REASON_TITLES.items() if one is not asked],
        titles={"party": PARTY_TITLES, "confidence": CONFIDENCE_TITLES, "stage": STAGE_TITLES},
    )


def _takes(channel: Channel, reason: Reason) -> bool:
    """Whether the channel is made for this reason, or takes every one and has grounds for it."""
    if channel.complaints:
        return reason in channel.complaints
    return any(reason in ground.reasons for ground in channel.grounds)

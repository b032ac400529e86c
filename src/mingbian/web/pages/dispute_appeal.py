"""Step 4 申诉: which way, in which words, with which pictures; sealed only when nobody objects."""

from django.http import HttpRequest, HttpResponse

from mingbian.actions.keep_statement import LONGEST, refuse_too_long
from mingbian.appeal.agreeing import Agreed, Agreeing, agreeing
from mingbian.appeal.channel_file import channels
from mingbian.domain.deadline import Deadline, DuePurpose
from mingbian.domain.dispute import Step
from mingbian.domain.offer import Route
from mingbian.domain.outcome import ENDING_TITLES, FindingOfOwner
from mingbian.store.queries.dispute_page import handed_in
from mingbian.store.queries.language_model import may_rephrase
from mingbian.store.queries.offers import accepted_last
from mingbian.store.queries.packs import packs
from mingbian.web.after_handing_in import after_handing_in, lacks_anything_new
from mingbian.web.channel_cards import card_of, channel_cards
from mingbian.web.desk import Desk, desk_of, step_shown
from mingbian.web.page import page
from mingbian.web.statement_desk import Asked, on_the_desk

ANSWERS = (DuePurpose.ANSWER, DuePurpose.RETURN_REVIEW, DuePurpose.RETURN_INSPECTION, DuePurpose.WORK_ORDER)
FINDINGS = {
    FindingOfOwner.HONEST: "属实：买家说的是真的",
    FindingOfOwner.MISTAKEN: "误会：买家弄错了，没有恶意",
    FindingOfOwner.INTENTIONAL: "有意：事实表明不是误会",
}


@page("disputes/<int:number>/appeal/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    return appeal_shown(request, desk_of(request, number))


def appeal_shown(request: HttpRequest, desk: Desk, *, status: int = 200) -> HttpResponse:
    """The step with the channel that was asked for, else the one to take first, and the text as typed so far.

    While the advice is to grant what is asked, and while the platform has what there was to hand in, nothing is written
    to anybody until the seller chose a way himself.
    """
    agree = way_to_agree(desk)
    cards = channel_cards(desk, settling=agree is not None)
    open_now = [card.channel for card in cards if card.turn.is_open]
    usual = next((card.channel.code for card in cards if card.turn.is_first), "")
    card = card_of(cards).get(request.POST.get("channel") or request.GET.get("channel") or usual)
    return step_shown(
        request,
        "dispute_appeal",
        desk,
        Step.APPEAL,
        status=status,
        agree=agree,
        due=first_due(desk),
        cards=cards,
        card=card,
        drafted=on_the_desk(desk, card.channel, asked_of(request)) if card else None,
        nothing_new=card is not None and lacks_anything_new(desk, card.channel),
        packs=packs(desk.dispute),
        handed=handed_in(desk.dispute),
        after=after_handing_in(desk, open_now),
        channels=channels(),
        longest=LONGEST,
        endings=ENDING_TITLES,
        findings=FINDINGS,
        may_rephrase=may_rephrase(desk.dispute.shop),
    )


def way_to_agree(desk: Desk) -> Agreeing | None:
    """How what is asked is granted, where that is the advice, the seller's decision, or agreed with the buyer."""
    taken = accepted_last(desk.dispute)
    agreed = Agreed(taken.offer.kind, taken.offer.amount_fen, taken.answers[0].at) if taken else None
    chosen = Route(desk.dispute.route) if desk.dispute.route in list(Route) else None
    return agreeing(desk.dossier, desk.judgement.advice, chosen=chosen, agreed=agreed)


def first_due(desk: Desk) -> Deadline | None:
    """By when the request must be answered, as far as that is still to come."""
    still = (one for one in desk.judgement.deadlines if one.purpose in ANSWERS and one.due_at > desk.now)
    return min(still, key=lambda one: one.due_at, default=None)


def asked_of(request: HttpRequest) -> Asked:
    """Which wording the form or the address names, and the text as typed."""
    told = request.POST if request.method == "POST" else request.GET
    return Asked(text_of(request), told.get("reader", ""), told.get("length", ""))


def text_of(request: HttpRequest) -> str | None:
    """The statement as the seller changed it, its lines ended as the platform counts them; None for the composed.

    Raises StatementTooLongError.
    """
    if "text" not in request.POST:
        return None
    text = request.POST["text"].replace("\r\n", "\n").replace("\0", "")  # no database takes a NUL in a text
    refuse_too_long(text)
    return text

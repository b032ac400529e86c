"""Step 2 取证: every claim against every piece of evidence, and what is missing first."""

from django.http import HttpRequest, HttpResponse

from mingbian.casework.board import board
from mingbian.domain.dispute import Step
from mingbian.domain.evidence import CERTIFICATE_TITLES
from mingbian.domain.trade_step import HELD_TITLES, WHOSE_TITLES
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.gather.put_to import claims_of
from mingbian.store.queries.chat_readings import read_chats
from mingbian.store.queries.dispute_page import evidence
from mingbian.store.queries.same_file import shared_files
from mingbian.store.queries.tray import tray_of
from mingbian.web.desk import desk_of, step_shown
from mingbian.web.dispute_papers import dispute_chain, dispute_papers
from mingbian.web.page import page
from mingbian.web.photo_cards import photo_cards
from mingbian.web.unread_pictures import unread_pictures
from mingbian.web.written_down import AIGC_LABELS


@page("disputes/<int:number>/gather/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    kept, claims = evidence(desk.dispute), desk.judgement.claims
    return step_shown(
        request,
        "dispute_gather",
        desk,
        Step.GATHER,
        board=board(desk.dossier, desk.judgement),
        held=HELD_TITLES,
        whose=WHOSE_TITLES,
        kinds={code: kind.title for code, kind in evidence_kinds().items()},
        wanted=request.GET.get("kind", ""),
        wanted_for=request.GET.get("claim", ""),
        kept=kept,
        put={held.number: claims_of(held.claim, claims) for held in kept if held.claim},
        shared=shared_files(desk.dispute),
        waiting=tray_of(desk.dispute.shop, desk.dispute).count(),
        vanishing=[source for source in desk.judgement.vanishing if not source.kept],
        unread=unread_pictures(desk.dispute),
        pictures=photo_cards(desk),
        chats={read.evidence.number: read for read in read_chats(desk.dispute)},
        papers=dispute_papers(desk),
        chain=dispute_chain(desk),
        paper_kinds=CERTIFICATE_TITLES,
        aigc_labels=AIGC_LABELS,
    )

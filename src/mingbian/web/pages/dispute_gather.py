"""Step 2 取证: every claim against every piece of evidence, and what is missing first."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse

from mingbian.domain.claim import Cell, CellMark, Claim
from mingbian.domain.dispute import Step
from mingbian.domain.evidence import CERTIFICATE_TITLES
from mingbian.domain.trade_step import HELD_TITLES, WHOSE_TITLES
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.store.queries.chat_readings import read_chats
from mingbian.store.queries.dispute_page import evidence
from mingbian.store.queries.same_file import shared_files
from mingbian.store.queries.tray import tray_of
from mingbian.web.desk import Desk, desk_of, step_shown
from mingbian.web.dispute_papers import dispute_papers
from mingbian.web.page import page
from mingbian.web.photo_cards import photo_cards
from mingbian.web.unread_pictures import unread_pictures
from mingbian.web.written_down import AIGC_LABELS


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim with its cells: what meets it, what was read and does not mention it, what is missing."""

    claim: Claim
    met: list[Cell]
    silent: list[Cell]
    missing: list[Cell]


@page("disputes/<int:number>/gather/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    return step_shown(
        request,
        "dispute_gather",
        desk,
        Step.GATHER,
        claims=[_row(desk, claim) for claim in desk.judgement.claims],
        held=HELD_TITLES,
        whose=WHOSE_TITLES,
        kinds={code: kind.title for code, kind in evidence_kinds().items()},
        wanted=request.GET.get("kind", ""),
        kept=evidence(desk.dispute),
        shared=shared_files(desk.dispute),
        waiting=tray_of(desk.dispute.shop, desk.dispute).count(),
        vanishing=[source for source in desk.judgement.vanishing if not source.kept],
        unread=unread_pictures(desk.dispute),
        pictures=photo_cards(desk),
        chats={read.evidence.number: read for read in read_chats(desk.dispute)},
        papers=dispute_papers(desk),
        paper_kinds=CERTIFICATE_TITLES,
        aigc_labels=AIGC_LABELS,
    )


def _row(desk: Desk, claim: Claim) -> ClaimRow:
    cells = [cell for cell in desk.judgement.matrix if cell.claim == claim.id]

    def marked(*marks: CellMark) -> list[Cell]:
        return [cell for cell in cells if cell.mark in marks]

    met = marked(CellMark.CONTRADICTS, CellMark.SUPPORTS)
    return ClaimRow(claim, met, silent=marked(CellMark.SILENT), missing=marked(CellMark.MISSING))

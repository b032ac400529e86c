"""Every kind of evidence: what it proves against which claim, where to get it, until when it exists."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse

from mingbian.domain.claim import CELL_TITLES, CLAIM_TITLES, CellMark
from mingbian.domain.need import KIND_GROUP_TITLES, EvidenceKind
from mingbian.domain.rule import CONFIDENCE_TITLES
from mingbian.gather.evidence_kinds import kinds_in_groups
from mingbian.web.page import page, shown

MARKS = (CellMark.CONTRADICTS, CellMark.SUPPORTS, CellMark.SILENT)


@dataclass(frozen=True, slots=True)
class Guide:
    """One kind, with the claims that it bears on by what it does to them."""

    kind: EvidenceKind
    claims: list[tuple[CellMark, str]]


@page("evidence-guide/")
def view(request: HttpRequest) -> HttpResponse:
    words = request.GET.get("words", "").strip()
    guides = [_guide(kind) for _, kinds in kinds_in_groups() for kind in kinds]
    return shown(
        request,
        "evidence_guide",
        words=words,
        found=[one for one in guides if all(word in _said(one) for word in words.split())],
        count=len(guides),
        marks=CELL_TITLES | {CellMark.SILENT: "看内容"},
        sure=CONFIDENCE_TITLES,
        headings=KIND_GROUP_TITLES,
    )


def _guide(kind: EvidenceKind) -> Guide:
    titles = {mark: [CLAIM_TITLES[proof.claim] for proof in kind.proves if proof.mark is mark] for mark in MARKS}
    return Guide(kind, [(mark, "、".join(claims)) for mark, claims in titles.items() if claims])


def _said(guide: Guide) -> str:
    kind = guide.kind
    return " ".join([kind.title, kind.shows, kind.fetch, *(claims for _, claims in guide.claims)])

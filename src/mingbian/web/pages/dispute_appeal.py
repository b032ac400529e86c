"""Step 4 申诉: which way, in which words, with which pictures; sealed only when nobody objects."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse

from mingbian.appeal.channel import Channel, Grounds, recommended
from mingbian.appeal.channel_file import channels
from mingbian.appeal.draft import Draft
from mingbian.appeal.quota_use import Spent
from mingbian.appeal.referee import Objection
from mingbian.casework.draft import reviewed
from mingbian.domain.dispute import Step
from mingbian.domain.outcome import ENDING_TITLES, FindingOfOwner
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.gather.holdings import held
from mingbian.store.queries.dispute_page import handed_in
from mingbian.store.queries.packs import packs
from mingbian.web.after_handing_in import after_handing_in
from mingbian.web.desk import Desk, desk_of, step_shown
from mingbian.web.page import page
from mingbian.web.quota_lines import quota_lines

FINDINGS = {
    FindingOfOwner.HONEST: "属实：买家说的是真的",
    FindingOfOwner.MISTAKEN: "误会：买家弄错了，没有恶意",
    FindingOfOwner.INTENTIONAL: "有意：事实表明不是误会",
}
GROUNDS_SHOWN = 2


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The draft for one channel as it stands, what the referee holds against it, and what the form will ask for.

    `holding` are the evidence codes that the record or the vault has already, `quotas` how often this way is left.
    """

    channel: Channel
    draft: Draft
    found: tuple[Objection, ...]
    grounds: tuple[Grounds, ...]
    holding: frozenset[str]
    quotas: list[Spent]

    @property
    def length(self) -> int:
        """Characters as the platform counts them: code points, newlines included."""
        return len(self.draft.short)


@page("disputes/<int:number>/appeal/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    return appeal_shown(request, desk_of(request, number))


def appeal_shown(request: HttpRequest, desk: Desk, *, status: int = 200) -> HttpResponse:
    """The step with the channel that was asked for, else the first that is open, and the text as typed so far."""
    known = channels()
    ways = recommended(desk.dossier, known.values(), desk.judgement.advice.route)
    asked = request.POST.get("channel") or request.GET.get("channel") or (ways[0].code if ways else "")
    channel = known.get(asked)
    return step_shown(
        request,
        "dispute_appeal",
        desk,
        Step.APPEAL,
        status=status,
        ways=ways,
        others=[other for other in known.values() if other not in ways],
        drafted=_reviewed(desk, channel, text_of(request)) if channel else None,
        kinds={code: kind.title for code, kind in evidence_kinds().items()},
        packs=packs(desk.dispute),
        handed=handed_in(desk.dispute),
        after=after_handing_in(desk, ways),
        channels=known,
        endings=ENDING_TITLES,
        findings=FINDINGS,
    )


def text_of(request: HttpRequest) -> str | None:
    """The statement as the seller changed it, its lines ended as the platform counts them; None for the composed."""
    return request.POST["text"].replace("\r\n", "\n") if "text" in request.POST else None


def _reviewed(desk: Desk, channel: Channel, text: str | None) -> Reviewed:
    draft, found = reviewed(desk.dossier, desk.judgement, channel, book=desk.book, text=text)
    grounds = channel.grounds_for(desk.dossier.reason)[:GROUNDS_SHOWN]
    asked = {code for ground in grounds for code in (*ground.must, *ground.may)}
    return Reviewed(channel, draft, found, grounds, held(desk.dossier, asked), quota_lines(desk, channel))

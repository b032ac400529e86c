"""Step 4 申诉: which way, in which words, with which pictures; sealed only when nobody objects."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse

from mingbian.appeal.channel import Channel, recommended
from mingbian.appeal.channel_file import channels
from mingbian.appeal.draft import Draft
from mingbian.appeal.referee import Objection, objections
from mingbian.appeal.statement import Statement, compose
from mingbian.domain.dispute import Step
from mingbian.domain.outcome import ENDING_TITLES, FindingOfOwner
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.rules.book import rule_book
from mingbian.store.queries.dispute_page import evidence, handed_in
from mingbian.web.desk import Desk, desk_of, step_shown
from mingbian.web.page import page

FINDINGS = {
    FindingOfOwner.HONEST: "属实：买家说的是真的",
    FindingOfOwner.MISTAKEN: "误会：买家弄错了，没有恶意",
    FindingOfOwner.INTENTIONAL: "有意：事实表明不是误会",
}


@dataclass(frozen=True, slots=True)
class Drafted:
    """The statement for one channel as it stands, and what the referee holds against it."""

    channel: Channel
    statement: Statement
    text: str
    found: tuple[Objection, ...]

    @property
    def length(self) -> int:
        """Characters as the platform counts them: code points, newlines included."""
        return len(self.text)


@page("disputes/<int:number>/appeal/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    ways = recommended(desk.dossier, channels().values(), desk.judgement.advice.route)
    asked = request.POST.get("channel") or request.GET.get("channel") or (ways[0].code if ways else "")
    channel = channels().get(asked)
    text = request.POST["text"].replace("\r\n", "\n") if "text" in request.POST else None
    return step_shown(
        request,
        "dispute_appeal",
        desk,
        Step.APPEAL,
        ways=ways,
        others=[other for other in channels().values() if other not in ways],
        drafted=_drafted(desk, channel, text) if channel else None,
        kept=evidence(desk.dispute),
        handed=handed_in(desk.dispute),
        endings=ENDING_TITLES,
        findings=FINDINGS,
    )


def _drafted(desk: Desk, channel: Channel, text: str | None) -> Drafted:
    judgement, rules = desk.judgement, rule_book().may_be_cited()
    titles = {code: kind.title for code, kind in evidence_kinds().items()}
    statement = compose(desk.dossier, judgement.claims, judgement.matrix, channel, titles=titles, rules=rules)
    draft = Draft(statement.short if text is None else text, statement.long, statement.exhibits, ())
    found = objections(draft, desk.dossier, judgement.claims, channel, rules)
    return Drafted(channel, statement, draft.short, found)

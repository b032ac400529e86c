"""The statement for one channel, drawn from all that was judged: claims, matrix, rules, what is reported."""

from mingbian.appeal.channel import Channel
from mingbian.appeal.draft import Draft
from mingbian.appeal.referee import Objection, objections
from mingbian.appeal.statement import Statement, compose
from mingbian.domain.assessment import Assessment, Family, SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.domain.judgement import Judgement
from mingbian.domain.talk import Call, Review, Speaker
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.rules.book import RuleBook, rule_book

REPORTABLE = (Family.CHAT, Family.DEMAND)
MOST_REPORTED = 6  # a report that quotes everything is not read


def draft(dossier: Dossier, judgement: Judgement, channel: Channel, book: RuleBook | None = None) -> Statement:
    """The composed statement, before anyone changed a word. A report tells the buyer's words that the findings cite."""
    titles = {code: kind.title for code, kind in evidence_kinds().items()}
    reported = _said_by_the_buyer(dossier, judgement.assessment) if channel.only_on_report else ()
    return compose(
        dossier,
        judgement.claims,
        judgement.matrix,
        channel,
        titles=titles,
        rules=book or rule_book(),
        to_report=reported,
    )


def reviewed(
    dossier: Dossier, judgement: Judgement, channel: Channel, *, book: RuleBook | None = None, text: str | None = None
) -> tuple[Draft, tuple[Objection, ...]]:
    """The draft with what the referee holds against its words, before any picture is drawn.

    `text` is the short statement as the owner changed it; without it, the composed one is read.
    """
    known = book or rule_book()
    statement = draft(dossier, judgement, channel, known)
    written = Draft(statement.short if text is None else text, statement.long, statement.exhibits)
    return written, objections(written, dossier, judgement.claims, channel, known)


def _said_by_the_buyer(dossier: Dossier, assessment: Assessment) -> tuple[int, ...]:
    """The buyer's own words that the weightiest findings rest on. Only words: what he is, nobody reports."""
    spoken = {fact.cite for fact in dossier.said_by(Speaker.BUYER)}
    spoken |= {fact.cite for fact in dossier.of(Review)}
    spoken |= {fact.cite for fact in dossier.of(Call) if fact.caller is Speaker.BUYER}
    found = [
        finding
        for finding in assessment.findings
        if finding.speaks_for is SpeaksFor.INTENTIONAL and finding.family in REPORTABLE
    ]
    weighty = sorted(found, key=lambda finding: -finding.weight.db)
    cites = dict.fromkeys(cite for finding in weighty for cite in finding.cites if cite in spoken)
    return tuple(cites)[:MOST_REPORTED]

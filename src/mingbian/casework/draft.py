"""The statement for one channel, drawn from all that was judged: claims, matrix, rules, what is reported."""

from mingbian.appeal.channel import Channel
from mingbian.appeal.draft import Draft
from mingbian.appeal.reader import Reader
from mingbian.appeal.referee import Objection, objections
from mingbian.appeal.statement import Statement, compose
from mingbian.appeal.wording import Wording, as_long_as
from mingbian.casework.held_then import held_then
from mingbian.domain.assessment import Band, Family, SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.domain.judgement import Judgement
from mingbian.domain.offer import Route
from mingbian.domain.talk import Call, Message, Speaker
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.rules.book import RuleBook, rule_book

SUSPECT = (Band.DOUBTFUL, Band.CONCENTRATED)
# What a reader can look up himself. What we know of accounts, other orders and other buyers does not leave the house.
TOLD_OUTSIDE = (Family.CHAT, Family.DEMAND, Family.LOGISTICS, Family.PHOTO, Family.TIMING)
SPOKEN = (Family.CHAT, Family.DEMAND)
MOST_REPORTED = 6  # a report that quotes everything is not read


def draft(
    dossier: Dossier,
    judgement: Judgement,
    channel: Channel,
    book: RuleBook | None = None,
    *,
    reader: Reader | None = None,
) -> Statement:
    """The composed statement, before anyone changed a word; told to the channel's own reader, or to another.

    Where the band or the advice allows it, it asks the reader to look at the facts that the findings rest on. Of an
    honest complaint nothing is asked: there is nothing to hint at.
    """
    titles = {code: kind.title for code, kind in evidence_kinds().items()}
    return compose(
        dossier,
        judgement.claims,
        judgement.matrix,
        channel,
        titles=titles,
        rules=held_then(dossier, book or rule_book()),
        to_report=worth_a_look(dossier, judgement, reporting=channel.only_on_report),
        admitted=owned_up(dossier, judgement),
        reader=reader,
    )


def reviewed(
    dossier: Dossier,
    judgement: Judgement,
    channel: Channel,
    *,
    book: RuleBook | None = None,
    text: str | None = None,
    wording: Wording | None = None,
) -> tuple[Draft, tuple[Objection, ...]]:
    """The draft with what the referee holds against its words, before any picture is drawn.

    `text` is the short statement as the owner changed it; without it the composed one is read, in the `wording` that
    was chosen or the channel's own. The long form goes to who decides there, whoever reads the short one.
    """
    known = held_then(dossier, book or rule_book())
    statement = draft(dossier, judgement, channel, known)
    if text is None:
        text = worded(dossier, judgement, channel, wording, known) if wording else statement.short
    written = Draft(text, statement.long, statement.exhibits)
    return written, objections(written, dossier, judgement.claims, channel, known)


def worded(
    dossier: Dossier, judgement: Judgement, channel: Channel, wording: Wording, book: RuleBook | None = None
) -> str:
    """The composed statement for this reader in this length."""
    known = held_then(dossier, book or rule_book())
    return as_long_as(wording.length, draft(dossier, judgement, channel, known, reader=wording.reader), channel)


def owned_up(dossier: Dossier, judgement: Judgement) -> tuple[int, ...]:
    """The words of ours in which we took something on ourselves, as the findings cite them, in the order of time."""
    cited = {
        cite
        for finding in judgement.assessment.findings
        if finding.family is Family.OWN_FAULT and finding.speaks_for is SpeaksFor.HONEST and not finding.broken
        for cite in finding.cites
    }
    said = (*dossier.said_by(Speaker.SELLER), *(call for call in dossier.of(Call) if call.caller is Speaker.SELLER))
    return tuple(sorted(fact.cite for fact in said if fact.cite in cited))


def worth_a_look(dossier: Dossier, judgement: Judgement, *, reporting: bool = False) -> tuple[int, ...]:
    """The facts that make the complaint doubtful, the weightiest finding first; () where nothing may be hinted at.

    Facts only, with their time and source. What he is, or what he meant by it, is for the reader to say. Where the
    complaint itself may well be honest, a report tells the words that were said, and nothing else; where it most likely
    is, only a report that is advised.
    """
    band = judgement.assessment.doubt.band
    if band in SUSPECT:
        families: tuple[Family, ...] = TOLD_OUTSIDE
    elif reporting and (band is not Band.HONEST or judgement.advice.route is Route.REPORT):
        families = SPOKEN
    else:
        return ()
    own = {fact.cite for fact in dossier.facts if isinstance(fact, Message) and fact.speaker is not Speaker.BUYER}
    own |= {fact.cite for fact in dossier.of(Call) if fact.caller is not Speaker.BUYER}
    found = [
        finding
        for finding in judgement.assessment.findings
        if finding.speaks_for is SpeaksFor.INTENTIONAL and finding.family in families and not finding.broken
    ]
    weighty = sorted(found, key=lambda finding: -finding.weight.db)
    cites = dict.fromkeys(cite for finding in weighty for cite in finding.cites if cite not in own)
    return tuple(cites)[:MOST_REPORTED]

"""Everything that the four steps can say of one dossier without writing a word anywhere."""

from functools import cache
from importlib.metadata import version

from mingbian.casework.unnamed import unnamed
from mingbian.domain.assessment import Assessment, Band
from mingbian.domain.claim import ClaimKind
from mingbian.domain.clock import day_of
from mingbian.domain.costs import CostCode, TypedCosts
from mingbian.domain.deadline import Deadline
from mingbian.domain.dossier import Dossier
from mingbian.domain.judgement import Judgement
from mingbian.domain.learned import Learned
from mingbian.domain.need import Need
from mingbian.domain.offer import Advice
from mingbian.examine.assess import assess
from mingbian.gather.claims import claims
from mingbian.gather.demand import demand
from mingbian.gather.flow import flow
from mingbian.gather.matrix import matrix
from mingbian.gather.needs_for import needs_for
from mingbian.gather.perishable import vanishing
from mingbian.gather.strength import strength
from mingbian.negotiate.costs import HANDLING_FEN
from mingbian.negotiate.offers import NOTHING_TYPED, offer_range
from mingbian.negotiate.route import route
from mingbian.rules.book import RuleBook, rule_book
from mingbian.rules.deadlines import deadlines

THREATS_FOR_MONEY = {"C02", "C07"}  # a threat for money, a review for money
THREAT_IN_DOUBT_DB = (
    3.0  # our choice: “不退就差评” freezes nothing of an honest complaint, and an offer in a doubtful one
)
SUSPECT = (Band.DOUBTFUL, Band.CONCENTRATED)
THREAT_FROM_DB = 4.0  # our choice: below it stands a lawful claim beside a lawful step, which freezes nothing


def judge(
    dossier: Dossier,
    book: RuleBook | None = None,
    *,
    learned: Learned | None = None,
    cap_fen: int | None = None,
    typed: TypedCosts = NOTHING_TYPED,
) -> Judgement:
    """The judgement of this dossier under this book of rules, the one we ship unless told otherwise.

    `learned` is what this shop's decided disputes have taught, `cap_fen` the owner's own limit for an offer, `typed`
    what he knows of his costs. The same dossier, book, learning, figures and engine give the same answer. No sentence
    in it names a person.
    """
    known = book or rule_book()
    assessment, asked = assess(dossier, learned=learned), demand(dossier)
    needs = needs_for(dossier)
    claimed = claims(dossier)
    cells = matrix(dossier, claimed, needs)
    proof = strength(dossier, claimed, cells, needs)
    frozen = threatened(assessment)
    hurt = any(claim.kind is ClaimKind.INJURY for claim in claimed)
    offer = offer_range(dossier, assessment, proof, asked, extortion=frozen, hurt=hurt, cap_fen=cap_fen, typed=typed)
    pressed = threatened(assessment, THREAT_FROM_DB)  # to report somebody needs more than to freeze an offer
    evening_fen = typed.of(CostCode.HANDLING)
    handling_fen = HANDLING_FEN if evening_fen is None else evening_fen
    way, why = route(
        dossier, assessment, proof, asked, offer, matrix=cells, extortion=pressed, handling_fen=handling_fen
    )
    due = deadlines(dossier, known)
    judgement = Judgement(
        assessment=assessment,
        strength=proof,
        claims=claimed,
        demand=asked,
        matrix=cells,
        deadlines=due,
        advice=Advice(way, why, assessment.ask, offer),
        engine_version=_engine_version(),
        rules=_used(known, dossier, needs, due),
        vanishing=vanishing(dossier, needs),
        flow=flow(dossier),
    )
    return unnamed(judgement)


@cache
def _engine_version() -> str:
    return version("mingbian")


def threatened(assessment: Assessment, least_db: float | None = None) -> bool:
    """Whether money is asked for under a threat, so plainly that nothing may be offered; or so far as `least_db`."""
    if least_db is None:
        least_db = THREAT_IN_DOUBT_DB if assessment.doubt.band in SUSPECT else THREAT_FROM_DB
    return any(found.code in THREATS_FOR_MONEY and found.weight.db >= least_db for found in assessment.findings)


def _used(
    book: RuleBook, dossier: Dossier, needs: tuple[Need, ...], due: tuple[Deadline, ...]
) -> tuple[tuple[str, str], ...]:
    """The rules that spoke here, each with the day that names the version which did (`Rule.version_on`).

    A need's rule speaks in the version of the complaint's day, a deadline's in that of the day its clock began.
    """
    opened = day_of(dossier.opened_at)
    days = {code: opened for need in needs for code in need.rules}
    days |= {deadline.source: day_of(deadline.began_at) for deadline in due}
    rules = [(book.by_code(code), days[code]) for code in sorted(days) if code in book]
    named = {rule.code: rule.version_on(day) for rule, day in rules}
    return tuple((code, str(day or day_of(dossier.now))) for code, day in named.items())

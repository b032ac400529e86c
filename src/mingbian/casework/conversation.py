"""The conversation plan of a judged dispute: what step 3 says, with what steps 1 and 2 found."""

from mingbian.domain.dossier import Dossier
from mingbian.domain.judgement import Judgement
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.negotiate.conversation import Talk
from mingbian.negotiate.offers import cleared_up
from mingbian.negotiate.plan import Case, Plan, plan


def conversation(dossier: Dossier, judgement: Judgement, talk: Talk) -> Plan:
    """The plan at the dossier's moment. The nearest deadline that is still to come bounds how long an answer is waited
    for."""
    assessment = judgement.assessment
    case = Case(
        dossier,
        assessment.doubt.band,
        judgement.advice.offer,
        judgement.matrix,
        evidence_kinds(),
        cleared=cleared_up(dossier, assessment),
        inquiry=assessment.inquiry.code if assessment.inquiry else "",
    )
    ahead = [deadline.due_at for deadline in judgement.deadlines if deadline.due_at > dossier.now]
    return plan(case, talk, due_at=min(ahead, default=None))

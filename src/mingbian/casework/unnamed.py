"""What the steps say, without what could name a person: they quote chats, couriers and the platform word for word.

Done once for the whole judgement, so that no signal, reading or rule has to think of it, and none can forget it.
"""

from dataclasses import replace

from mingbian.domain.assessment import Assessment
from mingbian.domain.judgement import Judgement
from mingbian.domain.masking import masked


def unnamed(judgement: Judgement) -> Judgement:
    """The same judgement; telephones, doors, accounts and names after their label are starred in every sentence."""
    return replace(
        judgement,
        assessment=_assessment(judgement.assessment),
        claims=tuple(replace(claim, words=masked(claim.words)) for claim in judgement.claims),
        matrix=tuple(replace(cell, quote=masked(cell.quote)) for cell in judgement.matrix),
        deadlines=tuple(replace(due, why=masked(due.why)) for due in judgement.deadlines),
        advice=replace(judgement.advice, why=masked(judgement.advice.why), ask=masked(judgement.advice.ask)),
    )


def _assessment(assessment: Assessment) -> Assessment:
    return replace(
        assessment,
        findings=tuple(replace(found, sentence=masked(found.sentence)) for found in assessment.findings),
        honest_story=masked(assessment.honest_story),
        intentional_story=masked(assessment.intentional_story),
        ask=masked(assessment.ask),
    )

"""What the steps say, without what could name a person: they quote chats, couriers and the platform word for word.

Done once for the whole judgement, so that no signal, reading or rule has to think of it, and none can forget it.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from mingbian.domain.assessment import Assessment, Finding
from mingbian.domain.claim import Cell, Claim
from mingbian.domain.deadline import Deadline
from mingbian.domain.judgement import Judgement
from mingbian.domain.masking import masked
from mingbian.domain.trade_step import Tick, TradeStep

Hide = Callable[[str], str]


def unnamed(judgement: Judgement) -> Judgement:
    """The same judgement; telephones, doors, accounts and names after their label are starred in every sentence.

    One text is quoted in many cells, and hardly any hides a person: each is looked at once, each value made anew only
    where something was hidden.
    """
    hide = cache(masked)
    advice = judgement.advice
    return replace(
        judgement,
        assessment=_assessment(judgement.assessment, hide),
        claims=tuple(_claim(claim, hide) for claim in judgement.claims),
        matrix=tuple(_cell(cell, hide) for cell in judgement.matrix),
        deadlines=tuple(_deadline(due, hide) for due in judgement.deadlines),
        advice=replace(advice, why=hide(advice.why), ask=hide(advice.ask)),
        flow=tuple(_step(step, hide) for step in judgement.flow),
    )


def _assessment(assessment: Assessment, hide: Hide) -> Assessment:
    return replace(
        assessment,
        findings=tuple(_finding(found, hide) for found in assessment.findings),
        honest_story=hide(assessment.honest_story),
        intentional_story=hide(assessment.intentional_story),
        ask=hide(assessment.ask),
    )


def _finding(found: Finding, hide: Hide) -> Finding:
    sentence = hide(found.sentence)
    return found if sentence == found.sentence else replace(found, sentence=sentence)


def _claim(claim: Claim, hide: Hide) -> Claim:
    words = hide(claim.words)
    return claim if words == claim.words else replace(claim, words=words)


def _cell(cell: Cell, hide: Hide) -> Cell:
    quote = hide(cell.quote)
    return cell if quote == cell.quote else replace(cell, quote=quote)


def _deadline(due: Deadline, hide: Hide) -> Deadline:
    why = hide(due.why)
    return due if why == due.why else replace(due, why=why)


def _step(step: TradeStep, hide: Hide) -> TradeStep:
    ticks = tuple(_tick(tick, hide) for tick in step.ticks)
    return step if ticks == step.ticks else replace(step, ticks=ticks)


def _tick(tick: Tick, hide: Hide) -> Tick:
    sentence = hide(tick.sentence)
    return tick if sentence == tick.sentence else replace(tick, sentence=sentence)

"""The one question or document that would change our mind the most, computed for this very dossier.

For each question that is open here, every answer that may come is supposed to have come: the signals read the dossier
with it, and so it is known where the probability would go. How likely the answer is follows from how often it comes in
intentional and in honest cases, weighed by the probability now. The question with the largest expected change is asked.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import fsum, log10

from mingbian.domain.assessment import Family, Finding, Foreseen, Inquiry, Prior, SpeaksFor, Weight
from mingbian.domain.dossier import Dossier
from mingbian.examine.doubt import shifts
from mingbian.examine.question import Answer, Question, questions

log = logging.getLogger(__name__)

ENOUGH = "没有哪一样材料会明显改变现在的判断；不必再追问，按期限往下走。"
WORTH_ASKING = 0.002  # an expected change of less than this nobody would see

Look = Callable[[Dossier, tuple[str, ...]], Sequence[Finding]]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known now. `look` says what the signals of these codes see in another dossier."""

    dossier: Dossier
    start: Prior
    findings: tuple[Finding, ...]
    look: Look


@dataclass(frozen=True, slots=True)
class Balance:
    """Where doubt stands now, in decibans: all together, and what each family adds."""

    odds_db: float
    families: dict[Family, float]

    @property
    def probability(self) -> float:
        return _probability(self.odds_db)


def inquiry(known: Known) -> Inquiry | None:
    """The open question worth most; the first by code where two are worth the same. None where none is worth asking."""
    # All that are open first: what is read of a dossier is kept until another one is looked at.
    fitting = [one for one in questions() if _open(one, known.dossier)]
    now = balance(known)
    thought_of = [thought for one in fitting if (thought := _thought_through(one, known, now))]
    best = max(thought_of, key=lambda one: one.expected_change, default=None)
    return best if best and best.expected_change >= WORTH_ASKING else None


def _open(one: Question, dossier: Dossier) -> bool:
    try:
        return one.open_in(dossier)
    except Exception:  # one broken question is not asked; it must not stop the judgement
        log.exception("question %s", one.code)
        return False


def _thought_through(one: Question, known: Known, now: Balance) -> Inquiry | None:
    try:
        return foreseen(one, known, now)
    except Exception:  # as above
        log.exception("answers to %s", one.code)
        return None


def balance(known: Known) -> Balance:
    """Where doubt stands now: the start, and what each family adds."""
    families = dict(shifts(known.findings))
    return Balance(fsum([10 * log10(known.start.alpha / known.start.beta), *families.values()]), families)


def foreseen(asked: Question, known: Known, now: Balance) -> Inquiry:
    """A question with its answers: the chance of each, and the probability that it would lead to."""
    p = now.probability
    answers = tuple(
        Foreseen(
            answer.words,
            chance=p * answer.if_intentional + (1 - p) * answer.if_honest,
            probability=_probability(now.odds_db + _shift_db(answer, asked, known, now)),
        )
        for answer in asked.answers
    )
    change = fsum(answer.chance * abs(answer.probability - p) for answer in answers)
    return Inquiry(asked.code, asked.text, change, answers)


def _probability(odds_db: float) -> float:
    return float(1 / (1 + 10 ** (-odds_db / 10)))


def _shift_db(answer: Answer, asked: Question, known: Known, now: Balance) -> float:
    """How many decibans the answer adds. Only the families concerned are added up again."""
    old = [finding for finding in known.findings if finding.code in answer.reads]
    new = _seen(answer, asked, known)
    concerned = {finding.family for finding in (*old, *new)}
    kept = [one for one in known.findings if one.family in concerned and one.code not in answer.reads]
    before = fsum(now.families.get(family, 0.0) for family in concerned)
    return fsum(db for _, db in shifts([*kept, *new])) - before


def _seen(answer: Answer, asked: Question, known: Known) -> Sequence[Finding]:
    """What the signals concerned would see with the answer; without any, what the owner would."""
    if answer.then is None:
        return [_weighed(answer, asked)]
    return known.look(answer.then(known.dossier), answer.reads)


def _weighed(answer: Answer, asked: Question) -> Finding:
    """The finding of an answer that no signal reads: it weighs the ratio of its two shares."""
    db = 10 * log10(answer.if_intentional / answer.if_honest)
    side = SpeaksFor.INTENTIONAL if db > 0 else SpeaksFor.HONEST
    return Finding(asked.code, answer.words, asked.family, side, Weight(abs(db), 0.0, 2 * abs(db)), "", ())

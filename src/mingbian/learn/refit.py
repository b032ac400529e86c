"""Trust in each signal from decided disputes: a logistic regression that is held to the documented guesses.

Each case's log odds are the base rate of its reason, plus a shift, plus every finding's part times its signal's trust.
Trust is believed to be 1 and may differ by so much (SPREAD); few cases hardly move it, many do. It is never below 0:
what a signal sees does not begin to speak for the other story.
"""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from mingbian.domain.assessment import NATS_PER_DB
from mingbian.domain.errors import MingbianError
from mingbian.domain.learned import DecidedCase, Learned, ReasonCount, Trust

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

FEWEST = 30
"""Below so many decided disputes the documented guesses are kept; our choice."""

SPREAD = 0.5  # our guess: a documented weight is off by half of itself in two shops of three
SHIFT_SPREAD = 0.5  # our guess, in log odds
STEPS = 60
CLOSE_ENOUGH = 1e-9


class TooFewOutcomesError(MingbianError):
    """A handful of outcomes would teach chance."""

    code = "too_few_outcomes"
    message_format = "已结案并写了认定的纠纷有 {count} 起，满 {fewest} 起才能校准；现在继续用有说明的通用估计。"
    hint_format = "结案时请如实选择“属实”“买家弄错了”或“有意为之”，攒够后再来。"


def refit(cases: Sequence[DecidedCase], base_odds: Sequence[float]) -> Learned:
    """What these cases teach; `base_odds` is each case's starting log odds. Raises TooFewOutcomesError."""
    import numpy as np  # noqa: PLC0415 (every start would wait for what only learning needs)

    if len(cases) < FEWEST:
        raise TooFewOutcomesError(count=len(cases), fewest=FEWEST)
    codes = sorted({code for case in cases for code, _ in case.parts})
    place = {code: number for number, code in enumerate(codes)}
    parts = np.zeros((len(cases), len(codes) + 1))
    parts[:, -1] = 1.0
    for row, case in enumerate(cases):
        for code, db in case.parts:
            parts[row, place[code]] += db * NATS_PER_DB
    known = _most_likely(parts, np.array([case.intentional for case in cases], dtype=float), np.array(base_odds))
    seen = Counter(code for case in cases for code, _ in case.parts)
    trusts = tuple(Trust(code, round(float(known[place[code]]), 4), seen[code]) for code in codes)
    return Learned(len(cases), trusts, round(float(known[-1]) / NATS_PER_DB, 4), counted(cases))


def _most_likely(parts: "Numbers", truth: "Numbers", start: "Numbers") -> "Numbers":
    """The trusts, then the shift, that make the cases and our beliefs together the most likely: Newton's steps."""
    import numpy as np  # noqa: PLC0415 (as above)

    signals = parts.shape[1] - 1
    believed = np.array([1.0] * signals + [0.0])
    held = np.array([SPREAD**-2] * signals + [SHIFT_SPREAD**-2])
    known = believed.copy()
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-(start + parts @ known)))
        slope = parts.T @ (truth - chance) - held * (known - believed)
        bend = (parts * (chance * (1 - chance))[:, None]).T @ parts + np.diag(held)
        free = (known > 0) | (slope > 0) | (np.arange(signals + 1) == signals)
        later = known.copy()
        later[free] += np.linalg.solve(bend[np.ix_(free, free)], slope[free])
        later[:signals] = np.maximum(later[:signals], 0.0)
        moved, known = float(np.abs(later - known).max()), later
        if moved < CLOSE_ENOUGH:
            break
    return known


def counted(cases: Sequence[DecidedCase]) -> tuple[ReasonCount, ...]:
    """The owner's findings by reason, in the order of the reasons' codes."""
    reasons = sorted({case.reason for case in cases})
    found = Counter((case.reason, case.intentional) for case in cases)
    return tuple(ReasonCount(reason, found[reason, True], found[reason, False]) for reason in reasons)

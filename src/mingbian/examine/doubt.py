"""From findings to a probability with its interval: log odds, family caps, and an honest spread.

The prior is a Beta distribution over P(intentional); on the scale of log odds its spread is that of a logit of a Beta.
Each finding adds its decibans there. Findings of one family look at the same thing, so the strongest counts whole and
each weaker one half of what it would, and no family adds more than CAP_DB: with our guessed prior, one family alone
never reaches 有疑点.
"""

import math
from collections.abc import Iterable, Iterator, Sequence

from mingbian.domain.assessment import NATS_PER_DB, Z_80, Band, Doubt, Family, Finding, Prior, SpeaksFor
from mingbian.domain.learned import ReasonCount
from mingbian.domain.record import Decided
from mingbian.examine.beta import trigamma

CAP_DB = 10.0  # our choice: from the guessed prior of 0.10 it takes 11.3 dB to reach 有疑点
HALVED = 0.5  # our guess of how much a second finding of the same family still adds
GUESS = Prior(2.0, 18.0, guessed=True)  # our guess: one complaint in ten; the shop's own decided disputes replace it
HELD_TO_SHOP = 20.0  # our guess: one reason's rate is trusted against the shop's from some twenty disputes on
FAMILIES, SIDES = tuple(Family), tuple(SpeaksFor)

UNCLEAR_FROM, DOUBTFUL_FROM, CONCENTRATED_FROM, CONCENTRATED_LOW = 0.25, 0.60, 0.85, 0.60


def prior(decided: Decided | None, of_reason: ReasonCount | None = None) -> Prior:
    """The guess, sharpened by what the owner has found in this shop's own disputes.

    With `of_reason` the disputes of this reason speak for themselves, held to the whole shop's rate like so many more.
    """
    if decided is None or not decided.intentional + decided.honest:
        return GUESS
    shop = Prior(GUESS.alpha + decided.intentional, GUESS.beta + decided.honest, guessed=False)
    if of_reason is None:
        return shop
    alpha = HELD_TO_SHOP * shop.mean + of_reason.intentional
    return Prior(alpha, HELD_TO_SHOP * (1 - shop.mean) + of_reason.honest, guessed=False)


def doubt(start: Prior, findings: Sequence[Finding]) -> Doubt:
    """P(intentional) after these findings, with an interval that holds eight cases in ten."""
    middle = math.log(start.alpha / start.beta)
    spread = trigamma(start.alpha) + trigamma(start.beta)
    for _, shared in _families(findings):
        middle += _shift_db(shared) * NATS_PER_DB
        spread += _variance_db(shared) * NATS_PER_DB**2
    half = Z_80 * math.sqrt(spread)
    probability, low, high = (_chance(odds) for odds in (middle, middle - half, middle + half))
    return Doubt(probability, low, high, band(probability, low))


def shifts(findings: Sequence[Finding]) -> tuple[tuple[Family, float], ...]:
    """What each family adds in decibans, halved and capped; positive speaks for intentional.

    A family that saw nothing is left out. Together with 10·log10(α/β) of the prior they make the probability.
    """
    return tuple((family, _shift_db(shared)) for family, shared in _families(findings))


def parts(findings: Sequence[Finding]) -> tuple[tuple[str, float], ...]:
    """Each finding's code with the signed decibans that it adds, halved behind stronger ones of its family, no cap."""
    return tuple(
        (finding.code, finding.signed_db * share) for _, shared in _families(findings) for finding, share in shared
    )


def band(probability: float, low: float) -> Band:
    """The four bands; the strongest needs the low end of the interval too."""
    if probability >= CONCENTRATED_FROM and low >= CONCENTRATED_LOW:
        return Band.CONCENTRATED
    if probability >= DOUBTFUL_FROM:
        return Band.DOUBTFUL
    return Band.UNCLEAR if probability >= UNCLEAR_FROM else Band.HONEST


def _families(findings: Sequence[Finding]) -> Iterator[tuple[Family, list[tuple[Finding, float]]]]:
    """Each family with its findings and their shares, in a fixed order: the same dossier gives the same last digit."""
    found: dict[Family, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.family, []).append(finding)
    for family in FAMILIES:
        if family in found:
            yield family, _shared(found[family])


def _shared(of_family: Sequence[Finding]) -> list[tuple[Finding, float]]:
    """One family's findings, each with the share of its weight that counts beside the others."""
    if len(of_family) == 1:
        return [(of_family[0], 1.0)]
    sides = ([finding for finding in of_family if finding.speaks_for is side] for side in SIDES)
    return [shared for side in sides for shared in _ranked(side)]


def _ranked(same: Sequence[Finding]) -> Iterator[tuple[Finding, float]]:
    """Findings that say the same, the strongest whole, each later one half of what it would."""
    strongest_first = sorted(same, key=lambda finding: (-finding.weight.db, finding.code))
    return ((finding, HALVED**rank) for rank, finding in enumerate(strongest_first))


def _shift_db(shared: Iterable[tuple[Finding, float]]) -> float:
    """What one family adds in decibans, capped."""
    shift = 0.0
    for finding, share in shared:
        shift += finding.signed_db * share
    return max(-CAP_DB, min(CAP_DB, shift))


def _variance_db(shared: Iterable[tuple[Finding, float]]) -> float:
    """How unsure one family's findings are, in decibans squared."""
    variance = 0.0
    for finding, share in shared:
        variance += (share * (finding.weight.high_db - finding.weight.low_db) / (2 * Z_80)) ** 2
    return variance


def _chance(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))

"""The arithmetic of a rate that is not known exactly: Beta for the rate, Beta-binomial for a count that it makes.

Standard library alone: a page asks for a few hundred of these, which takes milliseconds, and importing a library for
it would take longer.
"""

import math
from functools import lru_cache

SMALLEST = 1e-300
CLOSE = 1e-10
MOST_TERMS = 500  # the continued fraction needs about the root of the larger parameter


def log_rate(alpha: float, beta: float) -> tuple[float, float]:
    """Middle and spread of the logarithm of a rate that is Beta(alpha, beta)."""
    variance = trigamma(alpha) - trigamma(alpha + beta)
    return math.log(alpha / (alpha + beta)), math.sqrt(max(variance, 0.0))


def trigamma(x: float) -> float:
    """The variance of the log of a Gamma(x): by recurrence up to 6, then the asymptotic series (error < 1e-7)."""
    total = 0.0
    while x < 6:
        total += 1 / x**2
        x += 1
    return total + 1 / x + 1 / (2 * x**2) + 1 / (6 * x**3) - 1 / (30 * x**5) + 1 / (42 * x**7)


def tail(complaints: int, orders: int, alpha: float, beta: float, *, above: bool) -> float:
    """P(X ≥ complaints) or P(X ≤ complaints) for a Beta-binomial X, by recurrence from X = 0."""
    last = complaints - 1 if above else complaints
    logs = _log_beta(alpha, beta + orders) - _log_beta(alpha, beta)
    below = 0.0
    for found in range(last + 1):
        below += math.exp(logs)
        logs += math.log((orders - found) / (found + 1)) if found < orders else -math.inf
        logs += math.log((alpha + found) / (beta + orders - found - 1)) if found < orders else 0.0
    return min(1.0, max(0.0, 1.0 - below if above else below))


@lru_cache(maxsize=4096)
def quantile(share: float, alpha: float, beta: float) -> float:
    """The rate below which a Beta(alpha, beta) lies with this probability, by halving.

    >>> round(quantile(0.5, 1, 1), 6)
    0.5
    """
    low, high = 0.0, 1.0
    while high - low > max(CLOSE, 1e-5 * high):
        middle = (low + high) / 2
        if cumulative(middle, alpha, beta) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def cumulative(rate: float, alpha: float, beta: float) -> float:
    """P(Beta(alpha, beta) ≤ rate): the regularised incomplete beta function."""
    if rate <= 0 or rate >= 1:
        return float(rate >= 1)
    front = math.exp(alpha * math.log(rate) + beta * math.log1p(-rate) - _log_beta(alpha, beta))
    if rate < (alpha + 1) / (alpha + beta + 2):
        return front * _fraction(rate, alpha, beta) / alpha
    return 1 - front * _fraction(1 - rate, beta, alpha) / beta


def _fraction(rate: float, alpha: float, beta: float) -> float:
    """The continued fraction of the incomplete beta function, by Lentz's method."""
    up, down = 1.0, 1 / _not_zero(1 - (alpha + beta) * rate / (alpha + 1))
    value = down
    for m in range(1, MOST_TERMS):
        even = m * (beta - m) * rate / ((alpha + 2 * m - 1) * (alpha + 2 * m))
        odd = -(alpha + m) * (alpha + beta + m) * rate / ((alpha + 2 * m) * (alpha + 2 * m + 1))
        for part in (even, odd):
            down = 1 / _not_zero(1 + part * down)
            up = _not_zero(1 + part / up)
            value *= up * down
        if abs(up * down - 1) < CLOSE:
            break
    return value


def _not_zero(number: float) -> float:
    return number if abs(number) > SMALLEST else SMALLEST


def _log_beta(alpha: float, beta: float) -> float:
    return math.lgamma(alpha) + math.lgamma(beta) - math.lgamma(alpha + beta)

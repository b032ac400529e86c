"""The share of negative reviews that an account gives, drawn towards the usual one: one of one is no habit."""

from mingbian.domain.record import Account
from mingbian.examine.beta import quantile

USUAL_NEGATIVE = (0.5, 4.5)  # our guess: one review in ten is negative, held like five reviews


def negative_share(account: Account) -> tuple[float, float, float] | None:
    """The shrunk share with an interval for eight cases in ten; None where either count is not known."""
    if account.reviews is None or account.negative is None or account.reviews < account.negative:
        return None
    alpha, beta = account.negative + USUAL_NEGATIVE[0], account.reviews - account.negative + USUAL_NEGATIVE[1]
    return alpha / (alpha + beta), quantile(0.1, alpha, beta), quantile(0.9, alpha, beta)

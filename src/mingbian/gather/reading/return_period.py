"""How long after signing the buyer asked, against a refused return."""

from collections.abc import Iterator

from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.clock import day_of, in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.trade import PROMISE_TITLES, PromiseCode
from mingbian.gather.cells import contradicts, silent, supports

NO_REASON_DAYS = 7  # counted from the day after signing (LAW-XF-25, LAW-7D)
ANY_REASON_DAYS = 15  # after-sales are open so long after receipt (PDD-AS-05, medium)


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    """Within seven days a return is the rule, so a refusal needs its own proof; past fifteen it is out of time."""
    if claim.kind is not ClaimKind.RETURN_REFUSED or not dossier.signings:
        return
    signed = dossier.signings[-1]
    days = (day_of(dossier.opened_at) - day_of(signed.at)).days
    promise = dossier.promised(PromiseCode.SEVEN_DAYS)
    if days > ANY_REASON_DAYS:
        yield contradicts(claim, signed, in_words(signed.at))
    elif days <= NO_REASON_DAYS and promise is not None:
        yield supports(claim, promise, promise.text or PROMISE_TITLES[promise.code])
    else:
        yield silent(claim, signed, in_words(signed.at))

"""This buyer was refunded often in this shop; it is background and never the only reason (PAT-07)."""

from mingbian.domain.dossier import Dossier
from mingbian.domain.record import Account

OFTEN = 3  # refunds, and half of the orders: the table's first guess, to be fitted to the shop's own cases
SHARE = 0.5


def holds(dossier: Dossier) -> bool:
    account = dossier.latest(Account)
    if account is None or not account.refunds or not account.orders:
        return False
    return account.refunds >= OFTEN and account.refunds / account.orders >= SHARE

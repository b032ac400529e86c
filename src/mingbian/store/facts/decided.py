"""How the owner found this shop's earlier disputes: where doubt starts."""

from mingbian.domain.record import Decided
from mingbian.history.questions import decided
from mingbian.store.answers import answer
from mingbian.store.case import Case
from mingbian.store.relations import CLOSED


def facts(case: Case) -> list[Decided]:
    """One fact as of now, or none while nothing is decided."""
    found = decided(answer("decided", CLOSED, case.asked), at=case.now)
    return [found] if found else []

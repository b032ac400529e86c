"""Other complaints in this shop around the dispute."""

from mingbian.domain.record import Neighbour
from mingbian.history.questions import neighbours
from mingbian.store.answers import answer
from mingbian.store.case import Case
from mingbian.store.relations import NEARBY


def facts(case: Case) -> list[Neighbour]:
    """From 30 days before the dispute until now, each order once, in its latest words."""
    return [*neighbours(answer("neighbours", NEARBY, case.asked))]

"""How often these goods, this category and this shop were complained about before the dispute."""

from mingbian.domain.record import History
from mingbian.history.questions import counts
from mingbian.store.answers import answer
from mingbian.store.case import Case
from mingbian.store.derive import DAY
from mingbian.store.relations import moves


def facts(case: Case) -> list[History]:
    """None where the shop knows of no order before the dispute: a rate over nothing would say nothing."""
    known_for = case.asked.opened_at - case.asked.first_at
    if known_for <= 0:
        return []
    answered = answer("counts", moves(case.asked), case.asked)
    covered_days = -(-known_for // DAY)
    return [*counts(answered, at=case.dispute.opened_at, covered_days=covered_days, reason=case.reason)]

"""What is due in a story, by what it is due for."""

from mingbian.domain.deadline import Deadline, DuePurpose
from mingbian.domain.dossier import Dossier
from mingbian.rules.book import rule_book
from mingbian.rules.deadlines import deadlines


def all_due(dossier: Dossier) -> dict[DuePurpose, Deadline]:
    """By purpose; a purpose that is due twice would be lost here, so that is checked too."""
    found = deadlines(dossier, rule_book())
    assert len({due.purpose for due in found}) == len(found)
    return {due.purpose: due for due in found}

"""Lines that could not be imported: the problem keeps what stood in the cell, which may be his."""

from collections.abc import Iterator

from django.db.models import Q, QuerySet

from mingbian.domain.timeline import FORGOTTEN
from mingbian.store.erasing.forgetting import mentioning
from mingbian.store.erasing.person import Person
from mingbian.store.models import (
    AfterSale,
    BillLine,
    ChatMessage,
    Complaint,
    ImportProblem,
    OrderLine,
    Review,
)

_Line = OrderLine | AfterSale | BillLine | Complaint | ChatMessage | Review
_FROM_FILES: tuple[type[_Line], ...] = (OrderLine, AfterSale, BillLine, Complaint, ChatMessage, Review)
_MENTIONING = mentioning(ImportProblem, "value", "reason", "file", shop="imported__shop")


def his_problems(person: Person) -> "QuerySet[ImportProblem]":
    """Problems in the very lines that his rows came from, and wherever one of his numbers stands."""
    mentioned = Q(pk__in=_MENTIONING(person).values("pk"))
    for imported, row in set(_lines(person)):
        mentioned |= Q(imported=imported, row=row)
    return ImportProblem.objects.filter(mentioned, imported__shop=person.shop)


def mend_problem(problem: ImportProblem, person: Person) -> list[str]:
    """The cell is forgotten whole, and the reason that may quote it: nobody knows which part of it is his."""
    problem.value = FORGOTTEN if problem.value else ""
    problem.reason, problem.file = FORGOTTEN, person.renamed(problem.file)
    return ["value", "reason", "file"]


def _lines(person: Person) -> Iterator[tuple[int, int]]:
    for table in _FROM_FILES:
        told = table._default_manager.filter(shop=person.shop, order_sn__in=[*person.orders])
        yield from told.exclude(imported=None).values_list("imported", "row")

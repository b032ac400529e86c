"""What was imported so far, and what in it was not understood."""

from collections.abc import Iterator

from django.db.models import QuerySet

from mingbian.domain.problem import Problem
from mingbian.store.models import ImportedFile, ImportProblem, Shop


def imported_files(shop: Shop, *, most: int | None) -> QuerySet[ImportedFile]:
    """The latest files first, all of them for None."""
    return ImportedFile.objects.filter(shop=shop).order_by("-imported_at", "-pk")[:most]


def problems(shop: Shop, imported: int | None = None) -> Iterator[Problem]:
    """Every problem of one imported file, or of all, in the order of its rows."""
    found = ImportProblem.objects.filter(imported__shop=shop)
    if imported is not None:
        found = found.filter(imported_id=imported)
    for row in found.order_by("imported_id", "row", "pk").iterator():
        yield Problem(row.file, row.row, row.column, row.code, row.reason, row.value)

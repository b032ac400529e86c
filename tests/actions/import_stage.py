"""What the tests of the import share: files brought to a shop, and the whole state that came of it."""

from collections.abc import Sequence
from pathlib import Path

from django.apps import apps

from export_files import put
from mingbian.actions.import_files import import_files
from mingbian.actions.import_report import FileReport
from mingbian.domain.clock import beijing
from mingbian.store import models as rows

NOW = beijing(2026, 4, 2, 8, 0)

TABLES = (
    rows.OrderLine,
    rows.AfterSale,
    rows.BillLine,
    rows.ChatMessage,
    rows.PromotionDay,
    rows.Complaint,
    rows.Review,
    rows.Campaign,
    rows.Product,
    rows.Weighing,
    rows.Trace,
    rows.SalesDay,
    rows.Grievance,
)
WHERE_IT_STOOD = frozenset(("id", "shop", "imported", "row"))


def bring(shop: rows.Shop, folder: Path, name: str, content: bytes) -> FileReport:
    """One file imported now."""
    report = import_files(shop, [put(folder, name, content)], now=NOW, by=None)
    assert len(report.files) == 1
    return report.files[0]


def state(shop: rows.Shop) -> dict[str, list[tuple[object, ...]]]:
    """All that the shop's rows say, apart from which file said it."""
    return {table.__name__: sorted(_rows(table, shop), key=repr) for table in TABLES}


def _rows(table: type, shop: rows.Shop) -> Sequence[tuple[object, ...]]:
    said = [field.name for field in table._meta.concrete_fields if field.name not in WHERE_IT_STOOD]
    return list(table.objects.filter(shop=shop).values_list(*said))


def every_row() -> int:
    """How many rows of ours there are at all."""
    return sum(table.objects.count() for table in apps.get_app_config("store").get_models())

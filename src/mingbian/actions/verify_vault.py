"""Hold the whole vault against its ledgers: is every chain whole, and every kept file what it was? Changes nothing."""

from dataclasses import dataclass

from django.conf import settings

from mingbian.store.models import Certificate, Shop
from mingbian.store.queries.ledger import files_of_exhibits, ledger_end, ledger_rows
from mingbian.vault.files import orphans, unfinished
from mingbian.vault.ledger import Head, entry_of_row
from mingbian.vault.verify import Report
from mingbian.vault.whole import verify_entries


@dataclass(frozen=True, slots=True)
class VaultReport:
    """Each shop's name and report. `orphans` are kept files that no record knows, left when an act was broken off;

    `unfinished` counts what was half-written then. Both are harmless and only said.
    """

    shops: tuple[tuple[str, Report], ...]
    orphans: tuple[str, ...]
    unfinished: int

    @property
    def intact(self) -> bool:
        return not any(report.faults for _, report in self.shops)


def verify_vault() -> VaultReport:
    """Every shop, in the order they were opened. Reads every byte that is kept."""
    folder = settings.VAULT
    known = set(Certificate.objects.exclude(sha256="").values_list("sha256", flat=True))
    reports = []
    for shop in Shop.objects.order_by("pk"):
        exhibits = files_of_exhibits(shop)
        known |= exhibits
        entries = (entry_of_row(**row._asdict()) for row in ledger_rows(shop))
        end = ledger_end(shop)
        report = verify_entries(entries, Head(*end) if end else None, folder, exhibits=exhibits)
        reports.append((shop.name, report))
    return VaultReport(tuple(reports), orphans(folder, known), len(unfinished(folder)))

"""Hold the whole vault against its ledgers: is every chain whole, and every kept file what it was? Changes nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.conf import settings

from mingbian.store.models import Shop
from mingbian.store.queries.ledger import files_of_records, ledger_end, ledger_rows, texts_handed_in
from mingbian.vault.files import orphans, unfinished
from mingbian.vault.ledger import Entry, Head, entry_of_row, head_of
from mingbian.vault.verify import Report
from mingbian.vault.whole import verify_entries


@dataclass(frozen=True, slots=True)
class VaultReport:
    """Each shop's name and report. `orphans` are kept files that no record knows, left when an act was broken off;

    `unfinished` counts what was half-written then. Both are harmless and only said. `head_lost` is True where an entry
    was noted elsewhere and no shop's chain has it: who could change the whole machine put another chain in its place.
    """

    shops: tuple[tuple[str, Report], ...]
    orphans: tuple[str, ...]
    unfinished: int
    head_lost: bool = False

    @property
    def intact(self) -> bool:
        return not (self.head_lost or any(report.faults for _, report in self.shops))


def verify_vault(noted: Head | None = None) -> VaultReport:
    """Every shop, in the order they were opened. Reads every byte that is kept.

    `noted` is an entry, of whichever shop, that was written down where nobody who can change the vault can.
    """
    folder = settings.VAULT
    met = False

    def passing(entries: Iterable[Entry]) -> Iterator[Entry]:
        nonlocal met
        for entry in entries:
            met = met or head_of(entry) == noted
            yield entry

    known: set[str] = set()
    reports = []
    for shop in Shop.objects.order_by("pk"):
        files = files_of_records(shop)
        known |= files
        stood_on = [*(f"file:{sha256}" for sha256 in files), *(f"text:{sha256}" for sha256 in texts_handed_in(shop))]
        entries = passing(entry_of_row(**row._asdict()) for row in ledger_rows(shop))
        end = ledger_end(shop)
        report = verify_entries(entries, Head(*end) if end else None, folder, stood_on=stood_on)
        reports.append((shop.name, report))
    lost = noted is not None and not met
    return VaultReport(tuple(reports), orphans(folder, known), len(unfinished(folder)), lost)

"""Hold the whole vault against its ledgers: is every chain whole, and every kept file what it was? Changes nothing."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mingbian.actions.exhibits_in_chain import ExhibitsInChain
from mingbian.actions.keeping import shelf
from mingbian.actions.known_heads import what_was_noted
from mingbian.sealing.checking import Checked
from mingbian.store.models import Shop
from mingbian.store.queries.ledger import files_of_records, ledger_end, ledger_rows, texts_handed_in
from mingbian.vault.ledger import Entry, Head, entry_of_row, head_of
from mingbian.vault.verify import Report
from mingbian.vault.whole import verify_entries

Passing = Callable[[Iterable[Entry]], Iterator[Entry]]


@dataclass(frozen=True, slots=True)
class VaultReport:
    """Each shop's name, report, and what its signatures and timestamps said.

    `orphans` are kept files that no record knows, left when an act was broken off; `unfinished` counts what was
    half-written then. Both are harmless and only said. `head_lost` is True where an entry was noted elsewhere and no
    shop's chain has it: who could change the whole machine put another chain in its place.
    """

    shops: tuple[tuple[str, Report, Checked], ...]
    orphans: tuple[str, ...]
    unfinished: int
    head_lost: bool = False

    @property
    def intact(self) -> bool:
        return not (self.head_lost or any(report.faults for _, report, _ in self.shops))


def verify_vault(noted: Head | None = None, *, heads: Path | None = None, roots: Path | None = None) -> VaultReport:
    """Every shop, in the order they were opened. Reads every byte that is kept.

    `noted` is an entry, of whichever shop, that was written down where nobody who can change the vault can; `heads` a
    folder of noted heads that was carried there, `roots` the root certificates of timestamp servers, those of the
    settings if None. Raises OSError where the shelf or a folder does not answer.
    """
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
        reports.append((shop.name, *verify_shop(shop, files, passing, heads=heads, roots=roots)))
    place, lost = shelf(), noted is not None and not met
    orphans = tuple(sha256 for sha256 in place.hashes() if sha256 not in known)
    return VaultReport(tuple(reports), orphans, place.unfinished(), lost)


def verify_shop(
    shop: Shop, files: set[str], passing: Passing = iter, *, heads: Path | None = None, roots: Path | None = None
) -> tuple[Report, Checked]:
    """One shop's chain, files, records, exhibits and noted heads; `files` are the hashes that its records stand on."""
    stood_on = [*(f"file:{sha256}" for sha256 in files), *(f"text:{sha256}" for sha256 in texts_handed_in(shop))]
    exhibits = ExhibitsInChain()
    entries = exhibits.seen(passing(entry_of_row(**row._asdict()) for row in ledger_rows(shop)))
    end, known = ledger_end(shop), what_was_noted(shop, heads, roots)
    report = verify_entries(entries, Head(*end) if end else None, shelf(), stood_on=stood_on, noted=known.heads)
    faults = (*report.faults, *exhibits.faults(shop), *known.checked.faults)
    return report._replace(faults=faults), known.checked

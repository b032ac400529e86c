"""The custody of one exhibit: every act that concerned it, with the ledger entry that notes it, the first one first."""

from dataclasses import dataclass
from datetime import datetime

from mingbian.domain.masking import masked
from mingbian.domain.timeline import told
from mingbian.store.models import Evidence, LedgerEntry, TimelineEvent


@dataclass(frozen=True, slots=True)
class CustodyLine:
    """One act: when, by whom (empty for the program itself), in words, and its entry's number and hash in the chain."""

    at: datetime
    by: str
    words: str
    entry: int
    hash: str


def custody(held: Evidence) -> list[CustodyLine]:
    """What the chain says of an exhibit, from the day it was kept."""
    dispute = held.dispute
    events = TimelineEvent.objects.filter(dispute=dispute, entry__isnull=False).select_related("by").order_by("entry")
    noted = {event.entry: event for event in events}
    entries = LedgerEntry.objects.filter(shop=dispute.shop, seq__in=list(noted)).order_by("seq")
    mine = {f"exhibit:{held.number}", f"file:{held.sha256}", f"erased:{held.sha256}"}
    return [_line(noted[entry.seq], entry) for entry in entries if mine & set(entry.subjects.split(" "))]


def _line(event: TimelineEvent, entry: LedgerEntry) -> CustodyLine:
    by = event.by.get_username() if event.by else ""
    return CustodyLine(event.at, by, masked(told(event.kind, event.facts)), entry.seq, entry.hash)

"""A shop's ledger as it is stored: its entries in order, its head, and what its records stand on."""

from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple

from mingbian.store.models import Certificate, Evidence, HandedIn, LedgerEntry, LedgerHead, Shop, TrayFile


class LedgerRow(NamedTuple):
    """One stored entry, unchecked; the columns are those of `LedgerEntry`."""

    seq: int
    at: str
    action: str
    subjects: str
    previous: str
    hash: str


def ledger_rows(shop: Shop) -> Iterator[LedgerRow]:
    """Every entry in order; not held in memory."""
    stored = LedgerEntry.objects.filter(shop=shop).order_by("seq").values_list(*LedgerRow._fields)
    return (LedgerRow(*columns) for columns in stored.iterator())


def ledger_end(shop: Shop) -> tuple[int, str] | None:
    """The last entry's number and hash as the database noted them; None for a shop that never sealed anything."""
    return LedgerHead.objects.filter(shop=shop, seq__gt=0).values_list("seq", "hash").first()


def files_of_records(shop: Shop) -> set[str]:
    """The hashes of the files that the shop's exhibits, papers and files to be sorted stand on."""
    exhibits = Evidence.objects.filter(dispute__shop=shop).values_list("sha256", flat=True)
    papers = Certificate.objects.filter(shop=shop).exclude(sha256="").values_list("sha256", flat=True)
    waiting = TrayFile.objects.filter(shop=shop).values_list("sha256", flat=True)
    return {*exhibits, *papers, *waiting}


def texts_handed_in(shop: Shop) -> set[str]:
    """The hashes of the words that were handed in, as they stand now; erased words have none any more."""
    told = HandedIn.objects.filter(dispute__shop=shop, dispute__erased_at=None).values_list("statement", flat=True)
    return {sha256(text.encode()).hexdigest() for text in told}

"""A shop's ledger as the vault checks it: its entries in order, its head, and the files that its exhibits stand on."""

from collections.abc import Iterator

from mingbian.store.models import Evidence, LedgerEntry, LedgerHead, Shop
from mingbian.vault.ledger import Entry, Head, entry_of_row


def ledger_entries(shop: Shop) -> Iterator[Entry]:
    """Every entry as it is stored, unchecked, in order; not held in memory."""
    columns = ("seq", "at", "action", "subjects", "previous", "hash")
    for seq, at, action, subjects, previous, own_hash in (
        LedgerEntry.objects.filter(shop=shop).order_by("seq").values_list(*columns).iterator()
    ):
        yield entry_of_row(seq=seq, at=at, action=action, subjects=subjects, previous=previous, own_hash=own_hash)


def ledger_head(shop: Shop) -> Head | None:
    """The end of the chain as the database noted it; None for a shop that never sealed anything."""
    noted = LedgerHead.objects.filter(shop=shop, seq__gt=0).first()
    return Head(noted.seq, noted.hash) if noted else None


def files_of_exhibits(shop: Shop) -> set[str]:
    """The hashes that the shop's exhibits stand on."""
    return set(Evidence.objects.filter(dispute__shop=shop).values_list("sha256", flat=True))

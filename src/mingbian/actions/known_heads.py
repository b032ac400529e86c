"""What was noted of a shop's chain, wherever it lies: in the database, in the data folder, in a folder from elsewhere.

Not an action of its own, and nothing is written.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from mingbian.actions.witness_heads import HEADS, text_of
from mingbian.sealing.checking import Checked, HeadRecord, checked
from mingbian.sealing.signing import KEY_FILE, KeyUnusableError, fingerprint, is_signed, public_key
from mingbian.store.models import NotedHead, Shop
from mingbian.store.queries.heads import heads_of
from mingbian.vault.ledger import Head
from mingbian.vault.noted import NotedFile, noted_in


@dataclass(frozen=True, slots=True)
class KnownHeads:
    """Every head that was noted, and what its signature and timestamp said."""

    heads: frozenset[Head]
    checked: Checked


def what_was_noted(shop: Shop, elsewhere: Path | None = None, roots: Path | None = None) -> KnownHeads:
    """All that is known of a shop's heads. Raises OSError where a folder does not answer."""
    rows = heads_of(shop)
    lying = [*_lying(_folder(shop), shop), *(_lying(elsewhere, shop) if elsewhere else ())]
    heads = {Head(row.seq, row.hash) for row in rows}
    heads |= {Head(one.noted.seq, one.noted.hash) for one in lying if one.noted}
    keys = dict(_keys(_folder(shop), elsewhere))
    records = [_of_row(row) for row in rows]
    # A file repeats its row; only what the row no longer says, or never said, is looked at on its own.
    texts = {record.text for record in records}
    others = [_of_file(one, keys) for one in lying]
    trusted = roots or (Path(settings.TSA_ROOTS) if settings.TSA_ROOTS else None)
    told = checked([*records, *(record for record in others if record.text not in texts)], keys, trusted)
    return KnownHeads(frozenset(heads), told)


def _folder(shop: Shop) -> Path:
    return Path(settings.HOME) / HEADS / f"shop-{shop.pk}"


def _lying(folder: Path, shop: Shop) -> list[NotedFile]:
    """The heads in a folder that are this shop's."""
    return [one for one in noted_in(folder) if one.noted and one.noted.shop == shop.pk]


def _keys(folder: Path, elsewhere: Path | None) -> Iterator[tuple[str, bytes]]:
    """The public keys under which heads of this shop were signed, and the workbench's present one."""
    lying = [*folder.glob("key-*.pem"), *(elsewhere.rglob("key-*.pem") if elsewhere else ())]
    pems = [path.read_bytes() for path in sorted(lying)]
    if (Path(settings.HOME) / KEY_FILE).exists():
        pems.append(_present())
    for pem in pems:
        try:
            yield fingerprint(pem), pem
        except KeyUnusableError:
            continue


def _present() -> bytes:
    try:
        return public_key(settings.HOME)
    except (KeyUnusableError, OSError):
        return b""  # the vault's page tells of a key that cannot be used; what was signed is still there


def _of_row(row: NotedHead) -> HeadRecord:
    try:
        signature = bytes.fromhex(row.signature)
    except ValueError:
        signature = b"changed"  # not even hexadecimal any more; no key will find it to be its own
    return HeadRecord(text_of(row), signature, row.key, bytes(row.stamp or b""))


def _of_file(one: NotedFile, keys: dict[str, bytes]) -> HeadRecord:
    """A file says not by which key it was signed: the one that fits, else any, under which it will be found wrong."""
    text, signature = one.path.read_bytes(), one.signature
    fitting = (name for name, pem in keys.items() if signature and is_signed(pem, text, signature))
    return HeadRecord(text, signature, next(fitting, next(iter(keys), "")), one.stamp)

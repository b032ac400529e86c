"""Checks the signatures and timestamps that lie in a bundle: about its own ledger, under the key that came with it."""

from pathlib import Path

from mingbian.sealing.checking import Checked, HeadRecord, checked
from mingbian.sealing.signing import KeyUnusableError, fingerprint
from mingbian.vault.verify import Fault
from mingbian.vault.witness import KEY, read_bundle, witnessed


def checked_bundle(bundle: Path, roots: Path | None = None) -> Checked:
    """What a bundle's witnesses say; empty for one that has none, and for one that cannot be read.

    The key is the bundle's own: that it is the workbench's is to be compared with a fingerprint noted elsewhere. Raises
    OSError, ValueError for unusable `roots`.
    """
    try:
        files, ledger = read_bundle(bundle)
    except (OSError, ValueError):
        return Checked()
    pem = files.get(KEY, b"")
    try:
        keys = {fingerprint(pem): pem}
    except KeyUnusableError:
        keys = {}
    looked = witnessed(files, ledger)
    unfit = tuple(Fault("witness_unfit", one.name, one.seq or None, one.trouble) for one in looked if one.trouble)
    fitting = [one.name for one in looked if not one.trouble]
    told = checked((_record(files, name, next(iter(keys), "")) for name in fitting), keys, roots)
    return Checked(
        faults=(*unfit, *told.faults),
        noted=len(looked),
        signed=told.signed,
        keyless=told.keyless,
        stamped=told.stamped,
        rooted=told.rooted,
        last_stamp=told.last_stamp,
    )


def _record(files: dict[str, bytes], name: str, key: str) -> HeadRecord:
    stem = name.removesuffix(".txt")
    return HeadRecord(files[name], files.get(f"{stem}.sig", b""), key, files.get(f"{stem}.tsr", b""))

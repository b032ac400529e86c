"""The code that is printed on a case: it ties paper to bundle, and can be checked years later without a network.

A case cannot hold its own hash. So its code holds the hash of the manifest of everything that goes along with it, and
the end of the ledger when it was made:

    MINGBIAN-CASE-1:<SHA-256 of the manifest without the case's own line>:<entry's number>:<entry's hash>

in capitals, for a QR code packs those best. How to check it by hand: docs/evidence-format.md.
"""

import hashlib
import re
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from mingbian.vault.verify import LEDGER, MANIFEST, START, Fault, Head, UnsoundError, manifest_text, read_ledger

CASE = "data/case.pdf"
FORM = re.compile(r"MINGBIAN-CASE-1:([0-9A-F]{64}):([0-9]{1,10}):([0-9A-F]{64})")


class Printed(NamedTuple):
    """What a code says: the hash of what went along, and the ledger's last entry then."""

    beside: str
    head: Head

    @property
    def text(self) -> str:
        return f"MINGBIAN-CASE-1:{self.beside}:{self.head.seq}:{self.head.hash}".upper()


class CodeReport(NamedTuple):
    """What came of it. `in_chain` is None where the bundle's excerpt begins later, so that nothing can be said."""

    faults: tuple[Fault, ...]
    in_chain: bool | None


def printed_beside(files: Mapping[str, bytes], head: Head | None) -> Printed:
    """For files under their paths inside `data/`, the case not yet among them; `head` is None before any entry."""
    hashes = ((f"data/{path}", hashlib.sha256(content).hexdigest()) for path, content in files.items())
    return Printed(_beside(hashes), head or START)


def read_code(text: str) -> Printed | None:
    """What somebody scanned or typed; None where it is no such code. Blanks, line ends and small letters do no harm."""
    found = FORM.fullmatch(re.sub(r"\s", "", text).upper())
    return Printed(found[1].lower(), Head(int(found[2]), found[3].lower())) if found else None


def code_report(bundle: Path, printed: Printed) -> CodeReport:
    """A code held against a bundle that was verified already. Raises OSError, UnsoundError where it is no bundle."""
    tags = _tags_of(bundle)
    lines = tags[MANIFEST].decode("utf-8").splitlines()
    faults = []
    if _beside((path, sha256) for sha256, _, path in (line.partition("  ") for line in lines)) != printed.beside:
        faults.append(Fault("code_differs", CASE, None, "案卷上的二维码说的不是这个证据包：随附的文件不一样。"))
    start, _, links = read_ledger(tags[LEDGER].splitlines(keepends=True))
    noted = {start.seq: start.hash, **{link.seq: link.hash for link in links}}
    in_chain = None if printed.head.seq < start.seq else noted.get(printed.head.seq) == printed.head.hash
    if in_chain is False:
        sentence = f"案卷上的二维码记下的存证链第 {printed.head.seq} 条，与证据包里的对不上。"
        faults.append(Fault("code_not_in_chain", CASE, printed.head.seq, sentence))
    return CodeReport(tuple(faults), in_chain)


def _beside(hashes: Iterable[tuple[str, str]]) -> str:
    return hashlib.sha256(manifest_text((path, sha256) for path, sha256 in hashes if path != CASE)).hexdigest()


def _tags_of(bundle: Path) -> dict[str, bytes]:
    """Manifest and ledger of a bundle, zipped or unpacked, wherever in it they lie."""
    if bundle.is_dir():
        found = {name: next(iter(sorted(bundle.rglob(name))), None) for name in (MANIFEST, LEDGER)}
        tags = {name: path.read_bytes() for name, path in found.items() if path}
    else:
        with zipfile.ZipFile(bundle) as packed:
            tags = {name.rpartition("/")[2]: packed.read(name) for name in packed.namelist() if _is_tag(name)}
    if tags.keys() != {MANIFEST, LEDGER}:
        raise UnsoundError("not_a_bundle", bundle.name, "不是证据包，没有可以核对的内容。")
    return tags


def _is_tag(name: str) -> bool:
    folder, _, last = name.rpartition("/")
    return last in (MANIFEST, LEDGER) and "/" not in folder

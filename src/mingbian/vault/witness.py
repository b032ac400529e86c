"""Checks, offline and alone, the signatures and timestamps that came with sealed evidence: what they are about.

One file, standard library only, Python 3.8 or later, beside `verify.py`, which checks that the evidence and its ledger
are whole. An end of the ledger (a head) that was noted is a short text, and its witnesses lie beside it:

    witness/head-120.txt    which shop's ledger, which day, which entry and hash; nothing else
    witness/head-120.sig    the workbench's Ed25519 signature of that text, 64 bytes
    witness/head-120.tsr    a timestamp server's answer (RFC 3161) for that text
    witness/key.pem         the public key of the workbench

This program says whether each text is about this ledger and each timestamp about its text. The mathematics of
signatures is not ours to write: it prints the commands of OpenSSL that check them.

    python witness.py                 the unpacked bundle that this file lies in
    python witness.py BUNDLE          a bundle, as zip or unpacked

Exit codes: 0 all fit, 1 something does not, 2 nothing to check.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import zipfile
from pathlib import Path
from typing import Iterator, Mapping, NamedTuple  # noqa: UP035 (Python 3.8)

FORMAT, FOLDER, KEY = "mingbian-head-1", "witness/", "witness/key.pem"
HEAD_TEXT = re.compile(
    FORMAT + r"\nshop ([0-9]{1,10})\nday (20[0-9]{2}-[01][0-9]-[0-3][0-9])\nhead ([0-9]{1,18}):([0-9a-f]{64})\n"
)
# In a timestamp stand, one after the other: the digest it is about, its serial number, and the moment in UTC.
SHA256_STAMPED = rb"\x04\x20%b\x02[\x01-\x21].{1,33}?\x18[\x0f-\x1f](20[0-9]{12}(?:\.[0-9]{1,9})?Z)"
LONGEST = 64 << 20


class NotedText(NamedTuple):
    """What a head's text says: shop number, Beijing day, entry number and hash."""

    shop: int
    day: str
    seq: int
    hash: str


class Witnessed(NamedTuple):
    """One noted head against the ledger. `stamp` is the moment its timestamp gives, "" without one.

    `trouble` is what does not fit, "" where all that can be compared here does.
    """

    name: str
    seq: int
    day: str
    signed: bool
    stamp: str
    trouble: str


def head_text(noted: NotedText) -> bytes:
    """The text that is signed and stamped; only its hash ever leaves for a timestamp server."""
    text = f"{FORMAT}\nshop {noted.shop}\nday {noted.day}\nhead {noted.seq}:{noted.hash}\n"
    return text.encode("ascii")


def read_head(text: bytes) -> NotedText | None:
    """The text read back; None for one that is not written as we write it."""
    found = HEAD_TEXT.fullmatch(text.decode("ascii", "replace"))
    return NotedText(int(found[1]), found[2], int(found[3]), found[4]) if found else None


def stamped_at(text: bytes, stamp: bytes) -> str:
    """The moment that a timestamp gives for just this text, as `20260310T010203Z` in UTC; "" when it is about another.

    The timestamp's own signature is not checked here.
    """
    found = re.search(SHA256_STAMPED % re.escape(hashlib.sha256(text).digest()), stamp, re.DOTALL)
    said = found[1].decode("ascii") if found else ""
    return f"{said[:8]}T{said[8:14]}Z" if said else ""


def witnessed(files: Mapping[str, bytes], ledger: bytes) -> list[Witnessed]:
    """Every head in `witness/`, by entry. `files` are the bundle's names to bytes, `ledger` is its ledger.jsonl."""
    hashes = dict(_hashes_of(ledger))
    heads = [name for name in files if name.startswith(f"{FOLDER}head-") and name.endswith(".txt")]
    return sorted((_looked_at(name, files, hashes) for name in heads), key=lambda one: (one.seq, one.name))


def _looked_at(name: str, files: Mapping[str, bytes], hashes: Mapping[int, str]) -> Witnessed:
    text, stem = files[name], name[: -len(".txt")]
    noted, stamp = read_head(text), files.get(f"{stem}.tsr")
    if noted is None:
        return Witnessed(name, 0, "", False, "", "写法不对，被改过。")
    at = stamped_at(text, stamp) if stamp is not None else ""
    trouble = ""
    if noted.seq not in hashes:
        trouble = f"记下的第 {noted.seq} 条不在这份存证链里。"
    elif hashes[noted.seq] != noted.hash:
        trouble = f"记下的第 {noted.seq} 条与存证链不符：链在这一条或更早处被换过。"
    elif stamp is not None and not at:
        trouble = "旁边的时间戳不是它的。"
    return Witnessed(name, noted.seq, noted.day, f"{stem}.sig" in files, at, trouble)


def _hashes_of(ledger: bytes) -> Iterator[tuple[int, str]]:
    """Each entry's number and hash, and what stood before the first. What is no entry is `verify.py`'s to name."""
    for line in ledger.splitlines():
        try:
            told = json.loads(line)
            for place in (told, *(told[end] for end in ("start", "head") if end in told)):
                if isinstance(place, dict) and "seq" in place and "hash" in place:
                    yield int(place["seq"]), str(place["hash"])
        except (ValueError, TypeError, RecursionError):
            continue


def sentences(found: list[Witnessed]) -> Iterator[str]:
    """The answer as calm Chinese lines, with the commands that check what is not checked here."""
    if not found:
        yield "没有签名和时间戳可以核对：只能靠另存在别处的存证链末条。"
        return
    for one in found:
        stamp = f"，时间戳写着 {one.stamp}（UTC）" if one.stamp else ""
        told = f"记下 {one.day} 的第 {one.seq} 条，{'有签名' if one.signed else '没有签名'}{stamp}。"
        yield f"  · {one.name}：{one.trouble or told}"
    yield "签名和时间戳本身真不真，这个程序不能核对，请用 OpenSSL："
    signed = [one.name[: -len(".txt")] for one in found if one.signed]
    yield from (f"  {signature_command(stem)}" for stem in signed[-1:])
    stamped = [one.name[: -len(".txt")] for one in found if one.stamp]
    yield from (f"  {stamp_command(stem)}" for stem in stamped[-1:])
    yield "签名说明末条是持有那台电脑密钥的人记下的；公钥要另外核对，包内的可能被一起换过。"
    yield "时间戳说明那一条最晚在那时已经有了；更早的时刻和内容的真假，它不证明。"


def signature_command(stem: str) -> str:
    return f"openssl pkeyutl -verify -pubin -inkey {KEY} -rawin -in {stem}.txt -sigfile {stem}.sig"


def stamp_command(stem: str) -> str:
    return f"openssl ts -verify -data {stem}.txt -in {stem}.tsr -CAfile 时间戳服务的根证书.pem"


def read_bundle(path: Path) -> tuple[dict[str, bytes], bytes]:
    """The witness files of a bundle by name, and its ledger. Raises OSError, ValueError for what is no bundle."""
    if path.is_dir():
        names = [one.relative_to(path).as_posix() for one in sorted((path / "witness").glob("*")) if one.is_file()]
        return {name: (path / name).read_bytes() for name in names}, (path / "ledger.jsonl").read_bytes()
    try:
        with zipfile.ZipFile(path) as opened:
            inside = {one.filename.partition("/")[2]: one for one in opened.infolist() if one.file_size <= LONGEST}
            files = {name: opened.read(one) for name, one in inside.items() if name.startswith(FOLDER)}
            return files, opened.read(inside["ledger.jsonl"])
    except (zipfile.BadZipFile, KeyError) as error:
        raise ValueError("not a bundle") from error


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="离线核对签名和时间戳。", usage=argparse.SUPPRESS, add_help=False)
    group = parser.add_argument_group("可以给出")
    here = Path(__file__).parent
    group.add_argument("bundle", metavar="证据包", nargs="?", type=Path, default=here, help="zip 或解压后的文件夹")
    group.add_argument("-h", "--help", action="help", help="显示这段说明")
    try:
        found = witnessed(*read_bundle(parser.parse_args(arguments).bundle))
    except (OSError, ValueError):
        print("没有证据包可以核对。")
        return 2
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    print("\n".join(sentences(found)))
    return 2 if not found else int(any(one.trouble for one in found))


if __name__ == "__main__":
    sys.exit(main())

"""Checks signatures and timestamps of noted heads, as far as keys and root certificates are known here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from mingbian.sealing.signing import KeyUnusableError, is_signed
from mingbian.sealing.stamping import is_stamped
from mingbian.vault.verify import Fault
from mingbian.vault.witness import read_head, stamped_at


class HeadRecord(NamedTuple):
    """One noted head: its text, signature, fingerprint of the key, and timestamp; empty where there is none."""

    text: bytes
    signature: bytes = b""
    key: str = ""
    stamp: bytes = b""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found of all noted heads together.

    `keyless` counts signatures whose public key is not known here, `stamped` the timestamps about their text, `rooted`
    those of them that a given root certificate vouches for. `last_stamp` is the latest moment given, in UTC.
    """

    faults: tuple[Fault, ...] = ()
    noted: int = 0
    signed: int = 0
    keyless: int = 0
    stamped: int = 0
    rooted: int = 0
    last_stamp: str = ""


def checked(records: Iterable[HeadRecord], keys: Mapping[str, bytes], roots: Path | None = None) -> Checked:
    """Every record. `keys` are public keys (PEM) by fingerprint. Raises OSError, ValueError for unusable `roots`."""
    told = [_looked_at(record, keys, roots) for record in records]
    return Checked(
        faults=tuple(one.fault for one in told if one.fault),
        noted=len(told),
        signed=sum(one.signed for one in told),
        keyless=sum(one.keyless for one in told),
        stamped=sum(bool(one.at) for one in told),
        rooted=sum(one.rooted for one in told),
        last_stamp=max((one.at for one in told), default=""),
    )


class _Look(NamedTuple):
    fault: Fault | None = None
    signed: bool = False
    keyless: bool = False
    at: str = ""
    rooted: bool = False


def _looked_at(record: HeadRecord, keys: Mapping[str, bytes], roots: Path | None) -> _Look:
    noted = read_head(record.text)
    seq = noted.seq if noted else 0
    key = keys.get(record.key)
    if record.signature and key is not None and not _holds(key, record):
        return _Look(_fault("signature_wrong", seq, "的签名与记下的内容不符：记录被改过，或不是这台工作台签的。"))
    at = stamped_at(record.text, record.stamp)
    if record.stamp and not at:
        return _Look(_fault("stamp_wrong", seq, "旁边的时间戳不是它的：记录或时间戳被换过。"))
    rooted = is_stamped(record.stamp, record.text, roots) if at and roots else None
    if rooted is False:
        return _Look(_fault("stamp_wrong", seq, "的时间戳不是所给根证书下的服务器签发的，或被改过。"))
    signed = bool(record.signature)
    return _Look(None, signed and key is not None, signed and key is None, at, bool(rooted))


def _holds(key: bytes, record: HeadRecord) -> bool:
    try:
        return is_signed(key, record.text, record.signature)
    except KeyUnusableError:
        return False


def _fault(code: str, seq: int, sentence: str) -> Fault:
    return Fault(code, f"第 {seq} 条", seq or None, f"记下的存证链第 {seq} 条{sentence}")

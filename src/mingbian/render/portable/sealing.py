"""A sealed case: any bytes under a password in one HTML file, as docs/evidence-format.md section 7 has it.

AES-256-GCM by pieces of one mebibyte, so that neither side holds the whole twice; the key by PBKDF2. A first small
piece tells a wrong password from a damaged file. But for salt and nonce, the same input gives the same file.
"""

import base64
import hashlib
import json
import secrets
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, BinaryIO

from mingbian.domain.errors import MingbianError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FORMAT = "mingbian-case-1"
ITERATIONS = 1_000_000
"""Rounds of SHA-256 a try: about half a second on a desk, two on a phone. OWASP asks for 600,000 (2023)."""
FEWEST_ITERATIONS, MOST_ITERATIONS = 600_000, 10_000_000
PIECE = 1 << 20
SALT_BYTES, NONCE_BYTES, KEY_BYTES = 16, 8, 32
BEGIN, HEADER, DATA, DIGEST, END = "<!-- mingbian-case-1 -->", "case-header", "case-data", "case-digest", "</script>"
LARGEST_OCTETS = 200 << 20


class WrongPasswordError(MingbianError):
    """The first piece does not open."""

    code = "case_wrong_password"
    message_format = "密码不对，没有打开。"
    hint_format = "请核对大小写、连字符和空格；密码只在导出时显示过一次，找不回来，可以请对方重新导出。"


class CaseDamagedError(MingbianError):
    """The file is not what was written."""

    code = "case_damaged"
    message_format = "这个文件不完整或被改动过，没有打开：{what}。"
    hint_format = "请向给您文件的人重新要一份，最好用 U 盘或网盘，不要经过会改动文件的聊天软件。"


@dataclass(frozen=True, slots=True)
class Header:
    """What stands open at the beginning: how to make the key, and how much there is."""

    salt: bytes
    nonce: bytes
    iterations: int
    octets: int

    @property
    def text(self) -> str:
        told = {
            "cipher": "AES-256-GCM",
            "format": FORMAT,
            "iterations": self.iterations,
            "kdf": "PBKDF2-HMAC-SHA256",
            "nonce": _base64(self.nonce),
            "octets": self.octets,
            "piece": PIECE,
            "salt": _base64(self.salt),
        }
        return json.dumps(told, sort_keys=True, separators=(",", ":"))


def seal(source: BinaryIO, target: BinaryIO, password: str, *, iterations: int = ITERATIONS) -> None:
    """Writes the HTML file. `source` is read in pieces from where it stands; raises ValueError where it is too long."""
    begins = source.tell()
    octets = source.seek(0, 2) - begins
    source.seek(begins)
    if octets > LARGEST_OCTETS:
        raise ValueError(f"too much for one file: {octets}")
    header = Header(secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES), iterations, octets)
    _write(target, header, _sealed(source, header, password))


def open_sealed(source: BinaryIO, password: str) -> Iterator[bytes]:
    """The bytes that were sealed, piece by piece. Raises WrongPasswordError, CaseDamagedError."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 — five megabytes, and only for whoever seals or opens

    header, lines, digest = _parts(source.read())
    if hashlib.sha256("\n".join(lines).encode()).hexdigest() != digest:
        raise CaseDamagedError(what="内容的校验值对不上")
    cipher, aside = _cipher(header, password), _aside(header)
    written = 0
    for number, line in enumerate(lines):
        last = number == len(lines) - 1
        try:
            piece = cipher.decrypt(_nonce(header, number), base64.b64decode(line, validate=True), aside[last])
        except (InvalidTag, ValueError) as error:
            raise (CaseDamagedError(what=f"第 {number} 段打不开") if number else WrongPasswordError()) from error
        if number:
            written += len(piece)
            yield piece
    if written != header.octets:
        raise CaseDamagedError(what="长度对不上")


def _sealed(source: BinaryIO, header: Header, password: str) -> Iterator[str]:
    """Piece by piece as a line of base64; the first proves the password, each knows its number and whether it ends."""
    cipher, aside = _cipher(header, password), _aside(header)
    pieces = -(-header.octets // PIECE)
    yield _base64(cipher.encrypt(_nonce(header, 0), FORMAT.encode(), aside[pieces == 0]))
    for number in range(1, pieces + 1):
        sealed = cipher.encrypt(_nonce(header, number), source.read(PIECE), aside[number == pieces])
        yield _base64(sealed)


def _write(target: BinaryIO, header: Header, lines: Iterator[str]) -> None:
    page, script, style = (_own(name) for name in ("viewer.html", "viewer.js", "viewer.css"))
    hashes = {"{{SCRIPT-HASH}}": _source_hash(script), "{{STYLE-HASH}}": _source_hash(style)}
    for place, value in hashes.items():
        page = page.replace(place, value)
    before, after = page.replace("{{STYLE}}", style).replace("{{SCRIPT}}", script).split("{{SEALED}}")
    target.write(before.encode())
    target.write(f'{BEGIN}\n<script type="application/json" id="{HEADER}">{header.text}{END}\n'.encode())
    target.write(f'<script type="text/plain" id="{DATA}">'.encode())
    digest = hashlib.sha256()
    for number, line in enumerate(lines):
        written = f"\n{line}" if number else line
        digest.update(written.encode())
        target.write(written.encode())
    target.write(f'{END}\n<script type="text/plain" id="{DIGEST}">{digest.hexdigest()}{END}\n'.encode())
    target.write(after.encode())


def _parts(page: bytes) -> tuple[Header, list[str], str]:
    """(header, lines, digest) of the file. Raises CaseDamagedError."""
    try:
        told = json.loads(_between(page, HEADER))
        header = Header(
            base64.b64decode(told["salt"], validate=True),
            base64.b64decode(told["nonce"], validate=True),
            int(told["iterations"]),
            int(told["octets"]),
        )
        lines, digest = _between(page, DATA).split("\n"), _between(page, DIGEST)
    except (ValueError, KeyError, TypeError) as error:
        raise CaseDamagedError(what="找不到加密的内容") from error
    right = FEWEST_ITERATIONS <= header.iterations <= MOST_ITERATIONS and 0 <= header.octets <= LARGEST_OCTETS
    if (
        not right
        or len(header.salt) != SALT_BYTES
        or len(header.nonce) != NONCE_BYTES
        or header.text != _between(page, HEADER)
    ):
        raise CaseDamagedError(what="开头的说明不对")
    return header, lines, digest


def _between(page: bytes, name: str) -> str:
    begins = page.rindex(f'id="{name}">'.encode()) + len(f'id="{name}">')
    return page[begins : page.index(END.encode(), begins)].decode("ascii")


def _cipher(header: Header, password: str) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 — as above

    secret = unicodedata.normalize("NFC", password).encode()
    return AESGCM(hashlib.pbkdf2_hmac("sha256", secret, header.salt, header.iterations, KEY_BYTES))


def _aside(header: Header) -> tuple[bytes, bytes]:
    """What each piece is bound to: the header, and whether it is the last."""
    told = hashlib.sha256(header.text.encode()).digest()
    return told + b"\0", told + b"\1"


def _nonce(header: Header, number: int) -> bytes:
    return header.nonce + number.to_bytes(4, "big")


def _own(name: str) -> str:
    return files("mingbian.render.portable").joinpath(name).read_text("utf-8").replace("\r\n", "\n")


def _source_hash(text: str) -> str:
    return f"'sha256-{_base64(hashlib.sha256(text.encode()).digest())}'"


def _base64(octets: bytes) -> str:
    return base64.b64encode(octets).decode("ascii")

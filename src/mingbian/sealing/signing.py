"""The workbench's own signature: that a head was noted by whoever holds this machine's key, and not made up later.

An Ed25519 key, made at its first use, in the data folder, readable by its owner alone. It proves possession of the key
and nothing about a person. Lost with the folder, it can be replaced: old signatures still check under the old public
key, which lies in every bundle.
"""

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from mingbian.vault.durable import put_in_place, remember, written_whole

KEY_FILE = "signing_key.pem"
OWNER_ONLY = 0o600


class KeyUnusableError(ValueError):
    """The key's file is there and is no Ed25519 key, or cannot be read. Nothing is written over it."""


@dataclass(frozen=True, slots=True)
class Signature:
    """64 bytes, and the SHA-256 of the public key that checks them."""

    signature: bytes
    key: str


def sign(home: Path, text: bytes) -> Signature:
    """The signature of a text under the workbench's key, made at first use. Raises KeyUnusableError, OSError."""
    key = _key(home)
    return Signature(key.sign(text), _fingerprint(key.public_key()))


def public_key(home: Path) -> bytes:
    """The public key as PEM, as it stands in every bundle. Raises KeyUnusableError, OSError."""
    return _key(home).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def fingerprint(pem: bytes) -> str:
    """The SHA-256 of a public key's 32 bytes, by which keys are told apart. Raises KeyUnusableError."""
    return _fingerprint(_public(pem))


def is_signed(pem: bytes, text: bytes, signature: bytes) -> bool:
    """Whether a signature is this key's, for just this text. Raises KeyUnusableError for what is no public key."""
    try:
        _public(pem).verify(signature, text)
    except InvalidSignature:
        return False
    return True


def _key(home: Path) -> Ed25519PrivateKey:
    file = home / KEY_FILE
    if not file.exists():
        _make(file)
    try:
        key = load_pem_private_key(file.read_bytes(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise KeyUnusableError(f"not a private key: {file}") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyUnusableError(f"not an Ed25519 key: {file}")
    return key


def _make(file: Path) -> None:
    """Of two first uses at once, one key wins and both use it: a link refuses a name that is taken."""
    text = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with written_whole(file.parent) as (stream, path):
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
        path.chmod(OWNER_ONLY)
        try:
            os.link(path, file)
        except FileExistsError:
            return
        except OSError:  # a memory stick knows no links; two first uses at once are not to be feared there
            put_in_place(stream, path, file)
    remember(file.parent)


def _public(pem: bytes) -> Ed25519PublicKey:
    try:
        key = load_pem_public_key(pem)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise KeyUnusableError("not a public key") from error
    if not isinstance(key, Ed25519PublicKey):
        raise KeyUnusableError("not an Ed25519 key")
    return key


def _fingerprint(key: Ed25519PublicKey) -> str:
    return sha256(key.public_bytes_raw()).hexdigest()

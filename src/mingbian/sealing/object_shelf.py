"""Kept files in an S3-compatible object store, named by their SHA-256, written once, checked on every reading.

Off until `MINGBIAN_VAULT` holds an address such as
`s3://bucket/folder?endpoint=https://host&region=cn-north-1&lock_days=365`. The keys come from the environment alone
(`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`), so that no address that is shown or logged can hold them. `lock_days`
asks the store to let nobody delete within that time (object lock, GOVERNANCE: an erasure that the law demands stays
possible for whoever administers the store).

An object store shows an object wholly or not at all, so nothing is ever half-written. A file is sent in one piece from
a temporary file, never held in memory.
"""

import hashlib
import os
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from importlib import import_module
from io import BytesIO
from tempfile import SpooledTemporaryFile
from typing import IO, Any, BinaryIO, cast
from urllib.parse import parse_qsl, urlsplit

from mingbian.sealing.shelf_refusals import (
    OriginalDamagedError,
    ShelfFullError,
    ShelfRefusedError,
    ShelfSilentError,
)
from mingbian.vault.files import Kept
from mingbian.vault.verify import PIECE, SHA256

SPOOLED = 8 << 20
"""Bytes of a file that may lie in memory while it is on its way; more go through a temporary file."""

CONNECT_S, READ_S, ATTEMPTS = 5, 60, 3
FULL = frozenset({"QuotaExceeded", "StorageFull", "EntityTooLarge", "XMinioStorageFull", "507"})
THERE_ALREADY = frozenset({"PreconditionFailed", "ConditionalRequestConflict", "412", "409"})
NO_VERSIONS = frozenset({"NotImplemented", "MethodNotAllowed"})
NOT_THERE = frozenset({"NoSuchKey", "NotFound", "404"})


class AddressNotUnderstoodError(ValueError):
    """`MINGBIAN_VAULT` is no address of an object store. A mistyped one must stop the start."""


@dataclass(frozen=True, slots=True)
class ObjectShelf:
    """One folder of one bucket. Nothing is asked of the store before the first file."""

    bucket: str
    folder: str = ""
    endpoint: str = ""
    region: str = ""
    lock_days: int = 0

    def keep(self, source: bytes | BinaryIO) -> Kept:
        """Keeps the bytes; what is there already is left as it is, whoever wrote it."""
        stream = BytesIO(source) if isinstance(source, bytes) else source
        with SpooledTemporaryFile(SPOOLED) as copy:
            digest, size = hashlib.sha256(), 0
            while piece := stream.read(PIECE):
                digest.update(piece)
                size += copy.write(piece)
            kept = Kept(digest.hexdigest(), size)
            if not self._has(kept):
                self._put(kept, copy, digest.digest())
        return kept

    def opened(self, sha256: str) -> BinaryIO:
        """A file to read from, held against its hash before a byte is given out.

        Raises FileNotFoundError, OriginalDamagedError, ShelfSilentError, ShelfRefusedError.
        """
        copy: IO[bytes] = SpooledTemporaryFile(SPOOLED)  # noqa: SIM115 — the caller closes what he gets
        digest = hashlib.sha256()
        try:
            with _translated():
                body = _client(self).get_object(Bucket=self.bucket, Key=self._key(sha256))["Body"]
                for piece in body.iter_chunks(PIECE):
                    digest.update(piece)
                    copy.write(piece)
            if digest.hexdigest() != sha256:
                raise OriginalDamagedError(sha256=f"{sha256[:12]}…")
        except BaseException:
            copy.close()
            raise
        copy.seek(0)
        return cast("BinaryIO", copy)

    def erase(self, sha256: str) -> None:
        """Deletes a file for good, with every version of it that the bucket keeps; for an erasure alone.

        Raises ShelfRefusedError while the store holds one locked: in a bucket with versions a plain deletion only lays
        a mark over the bytes, and would pass for done.
        """
        with _translated():
            client, where = _client(self), {"Bucket": self.bucket, "Key": self._key(sha256)}
            client.delete_object(**where)
            for version in self._versions(where["Key"]):
                client.delete_object(**where, VersionId=version)

    def hashes(self) -> Iterator[str]:
        """Every kept file, a thousand names a question."""
        with _translated():
            pages = _client(self).get_paginator("list_objects_v2").paginate(Bucket=self.bucket, Prefix=self._prefix())
            for page in pages:
                names = (one["Key"].rpartition("/")[2] for one in page.get("Contents", ()))
                yield from (name for name in names if SHA256.fullmatch(name))

    def unfinished(self) -> int:
        """An object is there wholly or not at all."""
        return 0

    def answer(self) -> None:
        """Asks whether the bucket is there and may be used; for the doctor. Raises as all others do."""
        with _translated():
            _client(self).head_bucket(Bucket=self.bucket)

    def _versions(self, key: str) -> list[str]:
        """Of one object, with the marks laid over it; none in a store that knows no versions."""
        exceptions = import_module("botocore.exceptions")
        pages = _client(self).get_paginator("list_object_versions").paginate(Bucket=self.bucket, Prefix=key)
        try:
            found = [one for page in pages for kind in ("Versions", "DeleteMarkers") for one in page.get(kind, ())]
        except exceptions.ClientError as error:
            if error.response.get("Error", {}).get("Code") in NO_VERSIONS:
                return []
            raise
        return [one["VersionId"] for one in found if one["Key"] == key]

    def _has(self, kept: Kept) -> bool:
        try:
            with _translated():
                there = _client(self).head_object(Bucket=self.bucket, Key=self._key(kept.sha256))
        except FileNotFoundError:
            return False
        if there["ContentLength"] != kept.size:
            raise OriginalDamagedError(sha256=f"{kept.sha256[:12]}…")
        return True

    def _put(self, kept: Kept, copy: IO[bytes], digest: bytes) -> None:
        copy.seek(0)
        asked: dict[str, Any] = {
            "Bucket": self.bucket,
            "Key": self._key(kept.sha256),
            "Body": copy,
            "ContentLength": kept.size,
            "ChecksumAlgorithm": "SHA256",
            "ChecksumSHA256": b64encode(digest).decode(),  # the store refuses what arrives otherwise
            "IfNoneMatch": "*",  # and never writes over what is there
        }
        if self.lock_days:
            # The store's clock counts, not ours: this is an order to it, and no fact that we keep.
            until = datetime.now(UTC) + timedelta(days=self.lock_days)
            asked |= {"ObjectLockMode": "GOVERNANCE", "ObjectLockRetainUntilDate": until}
        try:
            with _translated():
                _client(self).put_object(**asked)
        except FileExistsError:
            return  # another worker was quicker with the same bytes
        if not self._has(kept):
            raise ShelfSilentError(why="存入后又查不到")

    def _key(self, sha256: str) -> str:
        if not SHA256.fullmatch(sha256):
            raise ValueError(f"not a SHA-256: {sha256!r}")
        return f"{self._prefix()}{sha256[:2]}/{sha256}"

    def _prefix(self) -> str:
        return f"{self.folder}/" if self.folder else ""


def object_shelf(address: str) -> ObjectShelf:
    """The shelf at an address. Raises AddressNotUnderstoodError, also for one that holds keys."""
    parts = urlsplit(address)
    told = dict(parse_qsl(parts.query))
    days = told.get("lock_days", "0")
    if parts.scheme != "s3" or not parts.hostname or parts.username or parts.password or not days.isdecimal():
        raise AddressNotUnderstoodError("MINGBIAN_VAULT must look like s3://bucket/folder?endpoint=…, without any keys")
    if set(told) - {"endpoint", "region", "lock_days"}:
        raise AddressNotUnderstoodError("MINGBIAN_VAULT knows endpoint, region and lock_days only")
    bucket, folder = parts.netloc, parts.path.strip("/")
    return ObjectShelf(bucket, folder, told.get("endpoint", ""), told.get("region", ""), int(days))


@lru_cache(maxsize=8)
def _client(shelf: ObjectShelf) -> Any:  # boto3 makes its clients at run time; no type says what they can
    """One client a shelf, for all threads. Keys from the environment and from nowhere else."""
    key, secret = os.environ.get("AWS_ACCESS_KEY_ID"), os.environ.get("AWS_SECRET_ACCESS_KEY")
    if not (key and secret):
        raise ShelfRefusedError(why="没有设置密钥")
    try:
        boto3, config = import_module("boto3"), import_module("botocore.config")
    except ImportError as error:
        raise ShelfRefusedError(why="没有安装 boto3，请运行 pip install 'mingbian[s3]'") from error
    how = config.Config(
        connect_timeout=CONNECT_S,
        read_timeout=READ_S,
        retries={"max_attempts": ATTEMPTS, "mode": "standard"},
        signature_version="s3v4",
        s3={"addressing_style": "path"} if shelf.endpoint else {},
    )
    return boto3.client(
        "s3",
        endpoint_url=shelf.endpoint or None,
        region_name=shelf.region or "us-east-1",
        aws_access_key_id=key,
        aws_secret_access_key=secret,
        aws_session_token=os.environ.get("AWS_SESSION_TOKEN"),
        config=how,
    )


@contextmanager
def _translated() -> Iterator[None]:
    """What the library says, as what the vault understands. Its own words may hold addresses: only codes are told."""
    try:
        exceptions = import_module("botocore.exceptions")
    except ImportError as error:
        raise ShelfRefusedError(why="没有安装 boto3，请运行 pip install 'mingbian[s3]'") from error
    try:
        yield
    except exceptions.ClientError as error:
        raise _meant(error) from error
    except (exceptions.BotoCoreError, exceptions.HTTPClientError) as error:
        raise ShelfSilentError(why=type(error).__name__) from error


def _meant(error: Any) -> OSError:
    code = str(error.response.get("Error", {}).get("Code", ""))
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    if code in NOT_THERE:
        return FileNotFoundError(code)
    if code in THERE_ALREADY:
        return FileExistsError(code)
    if code in FULL or status == 507:
        return ShelfFullError(why=code)
    if status >= 500 or code == "SlowDown":
        return ShelfSilentError(why=code)
    return ShelfRefusedError(why=code)

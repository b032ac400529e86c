"""A timestamp from a server (RFC 3161): somebody else's word that a hash was there at a moment.

Off until `MINGBIAN_TSA_URL` names a server. The request holds a SHA-256, a random number and nothing else: the server
learns that somebody stamped something, never what. Whether its word counts before a court or the platform is theirs to
say; a Chinese 可信时间戳 or 存证 service gives receipts of its own, which are kept as exhibits.
"""

import http.client
import urllib.error
import urllib.request
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from cryptography.x509 import load_pem_x509_certificates
from rfc3161_client import (
    TimestampRequestBuilder,
    TimeStampResponse,
    VerifierBuilder,
    decode_timestamp_response,
)
from rfc3161_client.base import HashAlgorithm
from rfc3161_client.errors import VerificationError
from rfc3161_client.tsp import TimeStampRequest

from mingbian.domain.clock import BEIJING
from mingbian.domain.errors import MingbianError
from mingbian.vault.witness import stamped_at

TIMEOUT_S = 10
LONGEST_ANSWER = 256 * 1024
"""Bytes; a timestamp with its certificates has some 3 to 8 KB."""

STAMPED = "%Y%m%dT%H%M%SZ"
GRANTED = (0, 1)  # granted, and granted with modifications (RFC 3161, 2.4.2)


class StampFailedError(MingbianError):
    """No timestamp came, or none that is about what was asked."""

    code = "stamp_failed"
    message_format = "没有取到时间戳：{why}。"
    hint_format = "存证链不受影响，工作台会自己再试；一直不成，请核对 MINGBIAN_TSA_URL 和网络。"


@dataclass(frozen=True, slots=True)
class Stamp:
    """The server's whole answer (DER), and the moment that it gives."""

    answer: bytes
    at: datetime


def stamp(url: str, text: bytes, *, timeout_s: float = TIMEOUT_S) -> Stamp:
    """A timestamp for a text, of which only the hash is sent. Raises StampFailedError, whatever goes wrong."""
    asked = TimestampRequestBuilder().data(text).hash_algorithm(HashAlgorithm.SHA256).cert_request(cert_request=True)
    request = asked.build()
    answer = _sent(url, request.as_bytes(), timeout_s)
    try:
        told = decode_timestamp_response(answer)
    except ValueError as error:
        at = _read_plainly(answer, request, text)
        if at is None:
            raise StampFailedError(why="答复不是时间戳") from error
        return Stamp(answer, at)
    _refuse_other(told, request, text)
    return Stamp(answer, told.tst_info.gen_time.astimezone(BEIJING))


def is_stamped(answer: bytes, text: bytes, roots: Path) -> bool | None:
    """Whether a timestamp about just this text was signed under one of these root certificates (PEM).

    None where the library cannot read the answer and only OpenSSL can say. Raises OSError, ValueError for a file of
    roots that holds no certificate.
    """
    verifier = VerifierBuilder()
    for root in load_pem_x509_certificates(roots.read_bytes()):
        verifier = verifier.add_root_certificate(root)
    try:
        told = decode_timestamp_response(answer)
    except ValueError:
        return None
    try:
        return verifier.build().verify_message(told, text)
    except (VerificationError, ValueError):
        return False


def _sent(url: str, request: bytes, timeout_s: float) -> bytes:
    if not url.startswith(("http://", "https://")):
        raise StampFailedError(why="地址应以 http:// 或 https:// 开头")
    headers = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}
    try:
        post = urllib.request.Request(url, data=request, headers=headers, method="POST")  # noqa: S310 — checked above
        with urllib.request.urlopen(post, timeout=timeout_s) as response:  # noqa: S310 — as above
            answer: bytes = response.read(LONGEST_ANSWER + 1)
    except urllib.error.HTTPError as error:
        raise StampFailedError(why=f"服务器答复 {error.code}") from error
    except TimeoutError as error:
        raise StampFailedError(why=f"{timeout_s:g} 秒没有答复") from error
    except urllib.error.URLError as error:
        slow = isinstance(error.reason, TimeoutError)
        raise StampFailedError(why=f"{timeout_s:g} 秒没有连上" if slow else "连不上服务器") from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise StampFailedError(why="连接中断") from error
    if len(answer) > LONGEST_ANSWER:
        raise StampFailedError(why="答复大得不像时间戳")
    return answer


def _read_plainly(answer: bytes, request: TimeStampRequest, text: bytes) -> datetime | None:
    """The moment of an answer that the library refuses: many servers list their certificates in another order than it
    demands, and OpenSSL reads them all the same. The digest and the random number must still be those of the request.
    """
    said = stamped_at(text, answer)
    nonce = request.nonce or 0
    if not said or nonce.to_bytes(nonce.bit_length() // 8 + 1, "big") not in answer:
        return None
    try:
        return datetime.strptime(said, STAMPED).replace(tzinfo=UTC).astimezone(BEIJING)
    except ValueError:
        return None


def _refuse_other(told: TimeStampResponse, request: TimeStampRequest, text: bytes) -> None:
    """An answer to another question: of an attacker on the way, or of a server that mixes its callers up."""
    if told.status not in GRANTED:
        raise StampFailedError(why=f"服务器拒绝了（状态 {told.status}）")
    try:
        about, nonce = told.tst_info.message_imprint.message, told.tst_info.nonce
    except ValueError as error:
        raise StampFailedError(why="答复里没有时间戳") from error
    if about != sha256(text).digest() or nonce != request.nonce:
        raise StampFailedError(why="答复的不是这一次问的")

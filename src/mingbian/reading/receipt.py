"""Which file a receipt is about: a 可信时间戳, 存证 or notary's receipt names the SHA-256 of what it attests.

Whether the receipt itself is genuine, its issuer's own page says (可信时间戳 and 存证 services each have one to check a
receipt by); here is only read what it names.
"""

import re
from io import BytesIO
from typing import BinaryIO

from mingbian.reading.pdf import opened_pdf
from mingbian.reading.refusals import UploadRefusedError

MOST_BYTES = 20 << 20
"""A receipt has some pages; a film that somebody called a receipt is not searched."""

SPACE = re.compile(r"\s+")


def words_of(receipt: BinaryIO, *, name: str, media_type: str) -> bytes:
    """What a receipt says, to look for hashes in: its bytes, and for a PDF its text. Empty for one far too large."""
    content = receipt.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        return b""
    if media_type != "application/pdf":
        return content
    try:
        with opened_pdf(BytesIO(content), name=name) as document:
            pages = (document[number].get_textpage().get_text_bounded() for number in range(len(document)))
            return content + "\n".join(pages).encode("utf-8", "replace")
    except UploadRefusedError:
        return content


def names(words: bytes, sha256: str) -> bool:
    """Whether a receipt names this hash: in digits of either case, over line ends too, or as the bytes of a timestamp.

    >>> names(b"SHA-256: ABAB" + b"AB" * 14 + b"\\n" + b"AB" * 16, "ab" * 32)
    True
    """
    if bytes.fromhex(sha256) in words:
        return True
    return sha256 in SPACE.sub("", words.decode("utf-8", "replace")).lower()

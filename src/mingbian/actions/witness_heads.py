"""Sign the noted ends of each chain, write them out of the database, and ask a timestamp server for its word on them.

The loop's work, beside every act and never in its way: no act waits for a signature or a server. What fails is told on
the vault's page and tried again. Nobody did it, so there is no event.
"""

import logging
from datetime import datetime
from pathlib import Path

from django.conf import settings

from mingbian.actions.noting_heads import close_days
from mingbian.actions.take_in_looks import take_in_looks
from mingbian.actions.translating import translated
from mingbian.sealing.signing import KeyUnusableError, fingerprint, public_key, sign
from mingbian.sealing.stamping import StampFailedError, stamp
from mingbian.store.models import NotedHead, Shop
from mingbian.store.queries.heads import heads_between, heads_to_stamp, unsigned_heads
from mingbian.vault.durable import put_in_place, written_whole
from mingbian.vault.witness import NotedText, head_text

HEADS = "heads"
"""The folder of the data folder in which each shop's noted heads lie as files, to be carried elsewhere."""

A_ROUND, STAMPS_A_ROUND = 200, 5

log = logging.getLogger(__name__)


def witness_heads(*, now: datetime) -> None:
    """Takes in the looks of days that are over, closes those days, signs what was noted, and has it stamped.

    Raises DiskFullError, StoreBusyError; what was done until then stays. A key that cannot be used and a server that
    does not answer are logged and stand beside the head.
    """
    take_in_looks(now=now)
    with translated():
        close_days(now)
        sign_heads()
        if settings.TSA_URL:
            _stamp_heads(now)


def sign_heads() -> None:
    """Signs what is not signed yet. Also called when a pack was sealed, whose bundle is to hold the signature."""
    for noted in unsigned_heads(A_ROUND):
        try:
            signed = sign(settings.HOME, text_of(noted))
            key = public_key(settings.HOME)
        except (KeyUnusableError, OSError) as error:
            log.error("the head was not signed: %s", error)
            return
        _write(noted, ".txt", text_of(noted))
        _write(noted, ".sig", signed.signature)
        _put(folder_of(noted) / f"key-{signed.key[:16]}.pem", key)
        NotedHead.objects.filter(pk=noted.pk).update(signature=signed.signature.hex(), key=signed.key)


def witnesses(shop: Shop, first: int, last: int) -> dict[str, bytes]:
    """What a bundle holds in `witness/` about the noted entries from `first` to `last`: texts, signatures, stamps, key.

    Empty when the key cannot be used: a pack is sealed all the same, and the vault's page says what is the matter.
    """
    sign_heads()
    try:
        key = public_key(settings.HOME)
        ours = fingerprint(key)
    except (KeyUnusableError, OSError) as error:
        log.error("the bundle goes without signatures: %s", error)
        return {}
    found = {}
    for noted in heads_between(shop, first, last):
        found[f"head-{noted.seq}.txt"] = text_of(noted)
        if noted.key == ours:
            found[f"head-{noted.seq}.sig"] = bytes.fromhex(noted.signature)
        if noted.stamp:
            found[f"head-{noted.seq}.tsr"] = bytes(noted.stamp)
    return {**found, "key.pem": key} if found else {}


def text_of(noted: NotedHead) -> bytes:
    """The text that is signed and stamped."""
    return head_text(NotedText(noted.shop_id, noted.day.isoformat(), noted.seq, noted.hash))


def folder_of(noted: NotedHead) -> Path:
    return Path(settings.HOME) / HEADS / f"shop-{noted.shop_id}"


def _stamp_heads(now: datetime) -> None:
    for noted in heads_to_stamp(now, STAMPS_A_ROUND):
        # The UPDATE is the claim: of two workers one changes the row and asks.
        mine = NotedHead.objects.filter(pk=noted.pk, stamp=None, times_asked=noted.times_asked)
        if mine.update(asked_at=now, times_asked=noted.times_asked + 1) != 1:
            continue
        try:
            given = stamp(settings.TSA_URL, text_of(noted))
        except StampFailedError as failed:
            log.warning("no timestamp: %s", failed.message)
            NotedHead.objects.filter(pk=noted.pk).update(trouble=failed.message)
            return
        _write(noted, ".tsr", given.answer)
        NotedHead.objects.filter(pk=noted.pk).update(stamp=given.answer, stamped_at=given.at, trouble="")


def _write(noted: NotedHead, suffix: str, content: bytes) -> None:
    # The hash is in the name: should a data folder be put back to an earlier state, both lines of the chain stay noted.
    _put(folder_of(noted) / f"head-{noted.seq}-{noted.hash[:16]}{suffix}", content)


def _put(target: Path, content: bytes) -> None:
    """Once and for good: a file that is there is never written over, for it may be the only copy of what was noted."""
    if target.exists():
        return
    with written_whole(target.parent) as (stream, path):
        stream.write(content)
        put_in_place(stream, path, target)

"""The object store, if one is set: does it answer, and may we read and list there?"""

from collections.abc import Iterator
from datetime import datetime

from django.conf import settings

from mingbian.doctor.finding import Finding, good, wrong
from mingbian.domain.errors import MingbianError
from mingbian.sealing.object_shelf import ObjectShelf

TITLE, NEEDS_ROWS = "证据存放处", False


def look(_: datetime) -> Iterator[Finding]:
    """Asks for the bucket and for one page of names; writes nothing."""
    place = settings.VAULT
    if not isinstance(place, ObjectShelf):
        yield good(f"本机文件夹 {place}")
        return
    try:
        _ask(place)
    except FileNotFoundError:
        yield wrong(f"对象存储里没有桶 {place.bucket}。", "请先建好桶，或核对 MINGBIAN_VAULT 里的桶名和地区。")
    except MingbianError as refusal:
        yield wrong(refusal.message, refusal.hint)
    else:
        yield good(f"对象存储正常答复：桶 {place.bucket}。")


def _ask(place: ObjectShelf) -> None:
    place.answer()
    next(place.hashes(), None)

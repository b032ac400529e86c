"""The kept pictures of a shop that a new one may be a copy of, or that may be copies of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from mingbian.reading.copies import MOST_CANDIDATES, Known
from mingbian.reading.hash_search import nearest
from mingbian.reading.picture_hash import HASHES, PictureHashes
from mingbian.reading.picture_points import PicturePoints
from mingbian.store.models import Evidence, PicturePrint, PictureSpots
from mingbian.store.models.moment import seconds
from mingbian.store.queries.unread_pictures import BUYERS

LATELY = timedelta(days=90)
PLACES = 3  # the candidates are the nearest by hash, the same goods' and the latest, a third each

Packed = bytes | memoryview
"""As the database hands bytes over: SQLite as bytes, PostgreSQL as a view of them."""


@dataclass(frozen=True, slots=True)
class KnownPicture:
    """A candidate: the exhibit, and what it is recognised by."""

    evidence: Evidence
    known: Known


def candidates(asked: Evidence, hashes: PictureHashes) -> list[KnownPicture]:
    """At most MOST_CANDIDATES, in the order in which they were kept. Never the picture itself.

    Of two pictures that a buyer sent in the same dispute none is held against the other: that tells nothing.
    """
    prints = PicturePrint.objects.filter(shop_id=asked.dispute.shop_id).exclude(evidence=asked)
    if asked.kind in BUYERS:
        prints = prints.exclude(listing=False, evidence__dispute=asked.dispute)
    told = list(prints.order_by("at", "pk").values_list("pk", "goods_id", "at", "hashes"))
    wanted = [told[place][0] for place in _places(told, asked, hashes)]
    found = PictureSpots.objects.filter(print__in=wanted).select_related("print__evidence__dispute")
    return [_known(spots) for spots in found.order_by("print__at", "print")]


def _known(spots: PictureSpots) -> KnownPicture:
    known = Known(_hashes(spots.print.hashes), PicturePoints.from_bytes(bytes(spots.points)))
    return KnownPicture(spots.print.evidence, known)


def _places(told: list[tuple[int, str, datetime, Packed]], asked: Evidence, hashes: PictureHashes) -> list[int]:
    if len(told) <= MOST_CANDIDATES:
        return list(range(len(told)))
    share = MOST_CANDIDATES // PLACES
    known = np.stack([_hashes(row[3]) for row in told])
    near = nearest(hashes, known, most=share).tolist()
    same_goods = [place for place, row in enumerate(told) if row[1] and row[1] == asked.dispute.goods_id][-share:]
    since = seconds(asked.at - LATELY)
    lately = [place for place, row in enumerate(told) if seconds(row[2]) >= since][-share:]
    return sorted({*near, *same_goods, *lately})


def _hashes(packed: Packed) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    return np.frombuffer(bytes(packed), "<u8", HASHES).astype(np.uint64)

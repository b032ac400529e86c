"""What is hidden in the copies of an exhibit, and what of it counts."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from django.db.models import Q

from mingbian.domain.personal import Corners, Personal, Spot
from mingbian.store.models import Dispute, Evidence, Redaction

Told = dict[str, Any]
"""One spot as it stands in the table; see `Redaction.spots`."""


LOOKED_AT_AGAIN = "正在后台重新检查，约几秒到十几秒；查完之前不给副本。"
"""What stands as the problem of a redaction that waits to be looked at again."""


def redaction_of(evidence: Evidence) -> Redaction | None:
    return Redaction.objects.filter(evidence=evidence).first()


def redactions_of(dispute: Dispute) -> dict[int, Redaction]:
    """By the exhibit's number."""
    known = Redaction.objects.filter(dispute=dispute).select_related("evidence")
    return {one.evidence.number: one for one in known}


def unredacted(dispute: Dispute | None = None, *, most: int = 200) -> list[Evidence]:
    """The pictures and documents that wait to be looked through, oldest first; of all shops without a dispute."""
    pictured = Q(media_type__startswith="image/") | Q(media_type="application/pdf")
    due = Q(redaction=None) | Q(redaction__problem=LOOKED_AT_AGAIN)
    waiting = Evidence.objects.filter(pictured, due, dispute__erased_at=None)
    if dispute is not None:
        waiting = waiting.filter(dispute=dispute)
    return list(waiting.select_related("dispute__shop").order_by("pk")[:most])


def spots_of(redaction: Redaction) -> tuple[Spot, ...]:
    """The places that are hidden; what was decided to be shown is not among them."""
    return tuple(spot_of(told) for told in redaction.spots if not told["shown"])


def spot_of(told: Told) -> Spot:
    first, second, third, fourth = ((float(x), float(y)) for x, y in told["corners"])
    corners: Corners = (first, second, third, fourth)
    return Spot(int(told["page"]), corners, Personal(told["kind"]))


def as_kept(spot: Spot, *, number: int, by: str, at: str) -> Told:
    """A spot for the table; five digits are a fifth of a pixel in the largest picture."""
    corners = [[round(x, 5), round(y, 5)] for x, y in spot.corners]
    return {
        "id": number,
        "page": spot.page,
        "corners": corners,
        "kind": spot.kind.value,
        "by": by,
        "at": at,
        "shown": None,
    }


def next_id(spots: Iterable[Told]) -> int:
    return max((int(told["id"]) for told in spots), default=0) + 1


def counted(redaction: Redaction) -> Counter[Personal]:
    """How many of each kind are hidden."""
    return Counter(spot.kind for spot in spots_of(redaction))

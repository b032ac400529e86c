"""Where else in the shop the same file stands as an exhibit: the same bytes, whatever they are called."""

from collections import defaultdict
from typing import NamedTuple

from mingbian.store.models import Dispute, Evidence, Shop


class Place(NamedTuple):
    """An exhibit: the number of its dispute, and its own."""

    dispute: int
    exhibit: int


def places_of(shop: Shop, sha256: str, *, but: Dispute | None = None) -> tuple[Place, ...]:
    """Every dispute of the shop that has the file as an exhibit, except `but`; the first dispute is first."""
    held = Evidence.objects.filter(dispute__shop=shop, sha256=sha256).exclude(dispute=but)
    found = held.order_by("dispute__number", "number").values_list("dispute__number", "number")
    return tuple(Place(*place) for place in found)


def shared_files(dispute: Dispute) -> dict[int, list[Place]]:
    """Of the dispute's exhibits those that are exhibits elsewhere too: by their number, where else."""
    own = dict(Evidence.objects.filter(dispute=dispute).values_list("sha256", "number"))
    others = Evidence.objects.filter(dispute__shop=dispute.shop_id, sha256__in=own).exclude(dispute=dispute)
    found: defaultdict[int, list[Place]] = defaultdict(list)
    for sha256, number, exhibit in others.order_by("dispute__number").values_list(
        "sha256", "dispute__number", "number"
    ):
        found[own[sha256]].append(Place(number, exhibit))
    return dict(found)

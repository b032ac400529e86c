"""Keep the wording of a listing as it stands today; tomorrow it may read otherwise."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.store import models as rows


def record_listing(
    shop: rows.Shop, goods_id: str, text: str, *, now: datetime, by: User | None = None
) -> rows.ListingSnapshot:
    """The snapshot, as of now."""
    with acting("listing_recorded", shop, now=now, by=by) as act:
        snapshot = rows.ListingSnapshot.objects.create(shop=shop, goods_id=goods_id, at=now, text=text)
        act.tell(goods_id=goods_id)
    return snapshot

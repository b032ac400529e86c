"""Kept pictures that are to be read and compared, and were not yet."""

from mingbian.store.models import Evidence

BUYERS = frozenset({"buyer_photo"})
"""Evidence kinds sent by a buyer: these are asked about."""
LISTINGS = frozenset({"listing_snapshot", "original_image", "promise_snapshot"})
"""Kinds that show what anybody can see on the listing: whoever sends such a picture on has it from there."""


def unread_pictures(*, most: int) -> list[Evidence]:
    """The first that were kept, of all shops. What other people's papers and our own pictures show is not compared."""
    pictures = Evidence.objects.filter(kind__in=BUYERS | LISTINGS, media_type__startswith="image/")
    return list(pictures.filter(picturereading=None).select_related("dispute__shop").order_by("pk")[:most])

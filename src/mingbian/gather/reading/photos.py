"""The buyer's pictures, against what they are sent to show."""

from collections.abc import Iterator
from datetime import timedelta

from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.gather.cells import contradicts, silent, supports
from mingbian.gather.saying import claimed, taken_back

CLOCKS_DIFFER = timedelta(hours=24)  # a camera's clock or time zone may be off by so much
AI_MADE = 1  # the label of GB 45438-2025: 1 is, 2 may be, 3 suspected; only the first is a statement
AI_LABEL = "AI 生成标识"

# What a picture shows under another name: a cracked cup is damage to one and bad quality to another.
LOOKS_ALIKE = {
    ClaimKind.QUALITY: {ClaimKind.QUALITY, ClaimKind.DAMAGED, ClaimKind.USED_GOODS},
    ClaimKind.DAMAGED: {ClaimKind.DAMAGED, ClaimKind.QUALITY, ClaimKind.BAD_FRUIT},
    ClaimKind.NOT_AS_DESCRIBED: {ClaimKind.NOT_AS_DESCRIBED, ClaimKind.WRONG_ITEM},
    ClaimKind.WRONG_ITEM: {ClaimKind.WRONG_ITEM, ClaimKind.NOT_AS_DESCRIBED},
    ClaimKind.FOOD_SAFETY: {ClaimKind.FOOD_SAFETY, ClaimKind.BAD_FRUIT},
    ClaimKind.BAD_FRUIT: {ClaimKind.BAD_FRUIT, ClaimKind.FOOD_SAFETY, ClaimKind.QUALITY, ClaimKind.DAMAGED},
    ClaimKind.EMPTY_PARCEL: {ClaimKind.EMPTY_PARCEL, ClaimKind.MISSING_ITEM},
    ClaimKind.MISSING_ITEM: {ClaimKind.MISSING_ITEM},
    ClaimKind.USED_GOODS: {ClaimKind.USED_GOODS},
    ClaimKind.INJURY: {ClaimKind.INJURY},
    ClaimKind.FAKE: {ClaimKind.FAKE},
}
OF_THE_LISTING, LISTINGS_OWN = "listing", "本店商品图"
CLOCK_NEVER_SET = timedelta(days=365)  # a time so long before the order is a camera's first day, and tells nothing


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    if claim.kind in LOOKS_ALIKE:
        yield from (_look(dossier, claim, photo) for photo in dossier.of(Photo))


def _look(dossier: Dossier, claim: Claim, photo: Photo) -> Cell:
    """A picture that is not of these goods cannot show the claim; where it came from is told, not why."""
    elsewhere = _not_of_these_goods(dossier, claim, photo)
    if elsewhere:
        return contradicts(claim, photo, elsewhere)
    unclear = photo.aigc is not None or _from_the_listing(photo)
    shown = claimed(photo.text, LOOKS_ALIKE[claim.kind], dossier.reason)
    if shown and not unclear:
        return supports(claim, photo, shown)
    fine = taken_back(photo.text, claim.kind)
    return contradicts(claim, photo, fine) if fine and not shown else silent(claim, photo, photo.text)


def _not_of_these_goods(dossier: Dossier, claim: Claim, photo: Photo) -> str:
    """The spot that shows it: where the picture is known from, its label, or its time; else an empty text."""
    compares = claim.kind is ClaimKind.NOT_AS_DESCRIBED and _from_the_listing(photo)
    if photo.seen and not dossier.is_disputed(photo.seen) and not compares:
        return LISTINGS_OWN if _from_the_listing(photo) else photo.seen
    if "AI" in photo.watermark.upper():
        return photo.watermark
    if photo.aigc == AI_MADE:
        return AI_LABEL
    if photo.captured_at and CLOCKS_DIFFER < dossier.order.at - photo.captured_at <= CLOCK_NEVER_SET:
        return f"{photo.captured_at:%Y-%m-%d %H:%M}"
    return ""


def _from_the_listing(photo: Photo) -> bool:
    return photo.seen == OF_THE_LISTING

"""The same picture came in the complaints of other buyers.

Strong when two others sent it, somewhat weaker for one, who may have passed it on, and middling where that one gave
the same address, for a household takes one picture of both pieces. Weak for those beside the one that
it is already known from by name (another signal tells of him). Silent when he is the only one, when our listing shows
it, for this buyer's own orders, for empty pictures, and after a post that many saw and may have copied. The same
picture means at most 6 of 64 bits of the perceptual hash differ; a copy carries the hash of its first. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.domain.group import LinkKind
from mingbian.domain.record import Neighbour
from mingbian.examine.group_here import left_of
from mingbian.examine.household import at_home
from mingbian.examine.likeness import same_picture
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import listed

SEVERAL = Weight(9.0, 5.0, 10.5)
ONE = Weight(7.0, 3.0, 9.0)
AT_HOME = Weight(4.0, 1.0, 6.5)  # as a picture that the buyer himself sent before
FURTHER = Weight(3.0, 1.0, 5.0)
LISTING = "listing"


@signal("N02", "多名买家照片相同", Family.COORDINATION)
def look(dossier: Dossier) -> Seen | None:
    own = {dossier.order.order_sn, *(order.order_sn for order in dossier.other_orders)}
    others = [other for other in dossier.of(Neighbour) if other.photo and other.order_sn not in own]
    matches: list[tuple[Photo, list[Neighbour]]] = []
    for photo in dossier.of(Photo):
        if photo.hash and photo.seen != LISTING:
            same = [other for other in others if other.order_sn != photo.seen and same_picture(photo.hash, other.photo)]
            matches += [(photo, same)] if same else []
    if not matches or left_of(dossier, LinkKind.PHOTO) is False:
        return None
    photo, same = max(matches, key=lambda match: len(match[1]))
    sentence = (
        f"买家 {in_words(photo.at)} 提供的照片“{photo.name}”，与另外 {len(same)} 名买家投诉"
        f"（{listed(other.order_sn for other in same)}）中的照片相同。"
    )
    return intentional(FURTHER if photo.seen else _weight(same, dossier), sentence, (photo, *same))


def _weight(same: list[Neighbour], dossier: Dossier) -> Weight:
    if len(same) > 1:
        return SEVERAL
    return AT_HOME if at_home(same[0], dossier) else ONE

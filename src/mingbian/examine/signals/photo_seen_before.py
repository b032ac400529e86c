"""The picture is known from elsewhere: another dispute of this shop, or our own listing.

Strong when it came in another order's dispute that is not this buyer's. Middling when the same buyer sent it before,
or somebody at the same address, for a household takes one picture of both pieces. Weak when it is our listing's
picture, which buyers send to compare. Silent when it is of this order or of one bought together with it, or shown to
compare (not as described, wrong item, image theft). The pattern is PAT-06; the weights are our guess.
"""

from datetime import timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.domain.record import Neighbour
from mingbian.examine.alleged import COMPARED, alleged
from mingbian.examine.household import at_home
from mingbian.examine.signal import Seen, intentional, signal

ANOTHERS = Weight(8.0, 4.5, 10.0)
HIS_OWN_EARLIER = Weight(4.0, 1.0, 6.5)
OF_OUR_LISTING = Weight(1.5, 0.0, 3.5)
LISTING = "listing"
BOUGHT_TOGETHER = timedelta(hours=1)  # our guess


@signal("F01", "照片在别处出现过", Family.PHOTO)
def look(dossier: Dossier) -> Seen | None:
    found = [(_weight(photo, dossier), photo) for photo in dossier.of(Photo)]
    known = [(weight, photo) for weight, photo in found if weight]
    if not known:
        return None
    weight, photo = max(known, key=lambda pair: (pair[0].db, -pair[1].cite))
    where = "本店商品图" if photo.seen == LISTING else f"本店订单 {photo.seen} 的售后材料"
    sentence = f"买家 {in_words(photo.at)} 提供的照片“{photo.name}”与{where}中的一张相同。"
    return intentional(weight, sentence, (photo,))


def _weight(photo: Photo, dossier: Dossier) -> Weight | None:
    if not photo.seen or photo.seen == dossier.order.order_sn:
        return None
    if photo.seen == LISTING:
        return None if alleged(dossier) & COMPARED else OF_OUR_LISTING
    own = next((order for order in dossier.other_orders if order.order_sn == photo.seen), None)
    if own and abs(own.at - dossier.order.at) <= BOUGHT_TOGETHER:
        return None  # one picture shows both pieces
    home = any(other.order_sn == photo.seen and at_home(other, dossier) for other in dossier.of(Neighbour))
    return HIS_OWN_EARLIER if own or home else ANOTHERS

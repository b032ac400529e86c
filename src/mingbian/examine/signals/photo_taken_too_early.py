"""The camera's time in the picture lies before the goods were there.

Strong when it lies before the order. Weaker when between order and delivery. Silent when it lies more than a year
before the order (a camera whose clock was never set), less than a day before the delivery (clocks and late scans),
when nothing is known of a delivery, when the picture is the one said to be stolen, and when there is no time in the
picture: platforms strip it, so that weighs nothing. Silent too when it is shown to compare, beside a picture of these
goods or called one of the last purchase or of our page; when it shows a record of what was said or promised (a chat, a
livestream), which is kept before anything comes; and between order and delivery where the complaint itself came before
the delivery, for one late scan makes both. Our guess.
"""

import re
from datetime import timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.examine.alleged import COMPARED, NEVER_CAME, alleged
from mingbian.examine.handover import arrived
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.wording import plain

BEFORE_THE_ORDER = Weight(6.0, 2.5, 8.0)
BEFORE_THE_DELIVERY = Weight(4.5, 1.5, 7.0)
CLOCK_NEVER_SET = timedelta(days=365)
CLOCKS_DIFFER = timedelta(days=1)
KEPT_WORDS = re.compile(
    r"(?:页面|详情|商品页|直播|聊天|订单|活动|宣传|客服|承诺)[^,]{0,6}(?:截图|截屏|录屏|记录)|录屏|直播间|主播"
)
OF_ANOTHER = re.compile(r"上(?:次|回|一)|之前|以前|原来|旧的|页面|详情|宣传|截图|对比")


@signal("F02", "照片拍摄早于到货", Family.PHOTO)
def look(dossier: Dossier) -> Seen | None:
    if alleged(dossier) & (NEVER_CAME | {Reason.LATE_SHIPPING, Reason.IMAGE_THEFT}):
        return None
    came, ordered = arrived(dossier), dossier.order.at
    for photo in dossier.of(Photo):
        taken = photo.captured_at
        if taken is None or ordered - taken > CLOCK_NEVER_SET or photo.seen == "listing":
            continue
        if KEPT_WORDS.search(plain(photo.text)) or _shown_to_compare(photo, dossier):
            continue
        shot = f"照片“{photo.name}”的拍摄时间是 {taken:%Y-%m-%d %H:%M}"
        if ordered - taken > CLOCKS_DIFFER:
            sentence = f"{shot}，早于下单时间 {in_words(ordered)}。"
            return intentional(BEFORE_THE_ORDER, sentence, (photo, dossier.order))
        if came and came.at - taken > CLOCKS_DIFFER and came.at <= dossier.opened_at:
            sentence = f"{shot}，早于签收时间 {in_words(came.at)}。"
            return intentional(BEFORE_THE_DELIVERY, sentence, (photo, came))
    return None


def _shown_to_compare(photo: Photo, dossier: Dossier) -> bool:
    """A picture of something else, which one shows when the goods are not what they should be."""
    if not alleged(dossier) & COMPARED:
        return False
    beside = (other.captured_at for other in dossier.of(Photo) if other is not photo)
    of_these = any(taken is None or taken >= dossier.order.at for taken in beside)
    return of_these or bool(OF_ANOTHER.search(plain(photo.text)))

"""What explains two records that do not agree without anyone's fault, as far as the dossier makes it possible."""

from collections.abc import Iterator

from mingbian.domain.dossier import Dossier
from mingbian.gather.weights import SCALES_G

CLOCKS = "两边的时间可能不是同一个时区，或者取了整。"
SCANNED_AFTERWARDS = "快递员可能先交货、过后才扫描。"
ROUND_FIGURE = "天数多是约数，也可能从别的一天算起。"
TAKEN_FOR_HIM = "包裹可能由家人、同事或邻居代收，买家当时并不知道。"
SIGNED_IN_ADVANCE = "快递员可能提前点了签收，或者误扫。"
IN_CONTEXT = "一句话离开前后文会变意思：请把前后几条一起看。"
SAID_OF_PARTS = "可能先收到一部分，说的不是同一部分。"
SEEN_LATER = "外观没问题，用了才发现，也是常有的。"
DEFAULT_PRAISE = "好评可能是平台默认的，或者写在发现问题之前。"
PACKAGING = "包装、填充物或受潮会让重量变化。"
GIFT_SOLD_OUT = "说的可能是赠品：请核对页面是否写了“送完即止”、当时是否已送完。"
COUNTED_IN_SETS = "一套里的单件可能被分开来数。"
COUNTED_AGAIN = "可能后来又清点过一遍。"
COUPON_OR_FREIGHT = "优惠券、运费和红包会让实付和标价不同。"
BEYOND_THE_PRICE = "多出的部分可能是要求的赔偿，不是货款。"
SENT_FROM_ELSEWHERE = "退件可能从公司、老家或代收点寄出。"
MOVED = "买家可能改过地址，或请快递转寄。"


def scales() -> str:
    return f"两台秤相差 {SCALES_G} 克以内、一成以内都属平常。"


def of_this_order(dossier: Dossier) -> Iterator[str]:
    """What the orders and parcels themselves make possible: another order of the same buyer, another parcel."""
    if dossier.other_orders:
        yield f"同一位买家还有 {len(dossier.other_orders)} 笔订单，说的可能是另一笔。"
    if len(dossier.shipments) > 1:
        yield f"这一单分 {len(dossier.shipments)} 个包裹发出，说的可能是另一个包裹。"

"""Where the parcel went, or the return came from, and where the order was to go; only whole cities are compared."""

import re
from collections.abc import Iterator

from mingbian.domain.clock import in_words
from mingbian.domain.disagreement import Disagreement
from mingbian.domain.parcel import Returned
from mingbian.gather.disagreement import Case, disagreement
from mingbian.gather.innocent import MOVED, SENT_FROM_ELSEWHERE, SIGNED_IN_ADVANCE, of_this_order

_CITY = re.compile(r"(?:^|[\s省区【\[（(])([\u4e00-\u9fff]{2,5}?)市")


@disagreement("place", "地点", place=60)
def look(case: Case) -> Iterator[Disagreement]:
    order = case.dossier.order
    home = city_of(order.address)
    if not home:
        return
    for signed in case.dossier.signings:
        there = city_of(signed.text)
        if there and there != home:
            sentence = f"快递 {in_words(signed.at)} 记录在{there}市签收，与订单收货地{home}市不一致。"
            innocent = (MOVED, SIGNED_IN_ADVANCE, *of_this_order(case.dossier))
            yield Disagreement("place", "地点", sentence, (signed.cite, order.cite), innocent)
    for returned in case.dossier.of(Returned):
        there = city_of(returned.from_place)
        if there and there != home:
            sentence = f"退件 {returned.tracking} 寄自{there}市，与订单收货地{home}市不一致。"
            innocent = (SENT_FROM_ELSEWHERE, MOVED, *of_this_order(case.dossier))
            yield Disagreement("place", "地点", sentence, (returned.cite, order.cite), innocent)


def city_of(text: str) -> str:
    """The city that a text names with its 市, or an empty text: a county or an opaque cell names none."""
    found = _CITY.search(text)
    return found[1] if found else ""

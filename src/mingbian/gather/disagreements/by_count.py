"""More pieces missing than were bought, or one number first and another later."""

from collections.abc import Iterator
from itertools import combinations

from mingbian.domain.claim import ClaimKind
from mingbian.domain.clock import in_words
from mingbian.domain.disagreement import Disagreement
from mingbian.gather.disagreement import Case, disagreement
from mingbian.gather.innocent import COUNTED_AGAIN, COUNTED_IN_SETS, GIFT_SOLD_OUT, SAID_OF_PARTS, of_this_order

COUNTED = (ClaimKind.MISSING_ITEM, ClaimKind.BAD_FRUIT)
ONE_A_PIECE = 1  # of one piece bought, any number missing is of what belongs to it: parts, a set


@disagreement("count", "件数", place=40)
def look(case: Case) -> Iterator[Disagreement]:
    order = case.dossier.order
    counted = [(claim, claim.count) for claim in case.claims if claim.kind in COUNTED and claim.count is not None]
    for claim, count in counted:
        if claim.kind is ClaimKind.MISSING_ITEM and ONE_A_PIECE < order.quantity < count:
            said = f"{in_words(case.fact(claim.cite).at)} 的“{claim.words}”"
            sentence = f"{said}，与订单共 {order.quantity} 件的记录不一致。"
            innocent = (COUNTED_IN_SETS, GIFT_SOLD_OUT, *of_this_order(case.dossier))
            yield Disagreement("count", "件数", sentence, (claim.cite, order.cite), innocent, claim.id)
    for (one, first), (other, second) in combinations(counted, 2):
        if one.kind is other.kind and first != second and one.cite != other.cite:
            earlier = f"{in_words(case.fact(one.cite).at)} 的“{one.words}”"
            sentence = f"{earlier}，与 {in_words(case.fact(other.cite).at)} 的“{other.words}”不一致。"
            innocent = (COUNTED_AGAIN, SAID_OF_PARTS, *of_this_order(case.dossier))
            yield Disagreement("count", "件数", sentence, (one.cite, other.cite), innocent, one.id)

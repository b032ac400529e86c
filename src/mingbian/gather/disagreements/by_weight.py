"""Two weights of one parcel, or a weight and what is said to be missing from it."""

from collections.abc import Iterator

from mingbian.domain.claim import ClaimKind
from mingbian.domain.clock import in_words
from mingbian.domain.disagreement import Disagreement
from mingbian.domain.parcel import ReturnWeighed, Shipped, Weighed
from mingbian.gather.disagreement import Case, disagreement
from mingbian.gather.innocent import GIFT_SOLD_OUT, PACKAGING, SAID_OF_PARTS, of_this_order, scales
from mingbian.gather.weights import LIGHTER_SHARE, SCALES_G, came_back, goods_g, weighed_by_courier, weighed_out


@disagreement("weight", "重量", place=30)
def look(case: Case) -> Iterator[Disagreement]:
    out = weighed_out(case.dossier)
    if out is not None and out.weight_g is not None:
        yield from _two_scales(case, out, out.weight_g)
    yield from _all_of_it_was_there(case)


def _two_scales(case: Case, out: Shipped, out_g: int) -> Iterator[Disagreement]:
    for weighed in weighed_by_courier(case.dossier):
        if abs(out_g - weighed.weight_g) > max(out_g * LIGHTER_SHARE, SCALES_G):
            there = f"快递 {in_words(weighed.at)} 在{weighed.place}称得 {weighed.weight_g} 克"
            sentence = f"本店发货时称得 {out_g} 克，与{there}的记录不一致。"
            yield Disagreement("weight", "重量", sentence, (out.cite, weighed.cite), (scales(), PACKAGING))
    back = came_back(case.dossier)
    if back is not None and out_g - back.weight_g > max(out_g * LIGHTER_SHARE, SCALES_G):
        yield _lighter_return(case, out, out_g, back)


def _lighter_return(case: Case, out: Shipped, out_g: int, back: ReturnWeighed) -> Disagreement:
    sentence = f"退件 {in_words(back.at)} 称得 {back.weight_g} 克，与发货时的 {out_g} 克不一致。"
    innocent = (scales(), PACKAGING, "可能只退了其中一部分，或分几次退。", *of_this_order(case.dossier))
    return Disagreement("weight", "重量", sentence, (back.cite, out.cite), innocent)


def _all_of_it_was_there(case: Case) -> Iterator[Disagreement]:
    """The scales leave no room for what is said to be missing."""
    full = goods_g(case.dossier)
    for claim in case.claims:
        if claim.kind not in (ClaimKind.MISSING_ITEM, ClaimKind.EMPTY_PARCEL) or full is None:
            continue
        for _, fact in case.contradicted(claim):
            if isinstance(fact, Shipped | Weighed) and fact.weight_g is not None:
                weighed = f"{in_words(fact.at)} 称得 {fact.weight_g} 克（商品全重 {full} 克）的记录"
                sentence = f"{in_words(case.fact(claim.cite).at)} 的“{claim.words}”，与{weighed}不一致。"
                innocent = (scales(), PACKAGING, GIFT_SOLD_OUT, SAID_OF_PARTS, *of_this_order(case.dossier))
                yield Disagreement("weight", "重量", sentence, (claim.cite, fact.cite), innocent, claim.id)

"""The weight that came back beside the weight that went out.

Strong when hardly more than the packing came back, or less than half. Weak from one tenth less: an outer box or an
accessory may be missing. Weak too when it came back heavier. One step weaker when the buyer had said before it
arrived that something is missing or mixed up, unless hardly more than the packing came. Silent when only a part was
to be sent back, when the return was lighter only after it had left the buyer (then the courier lost it), when our own
parcel was intercepted, when another order of his left in the same parcel, and within 30 g, the coarseness of a
courier's scales. One tenth and 1.2 times the packing are of PAT-01 and PAT-02; the weights are our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Returned, ReturnWeighed, Weighed
from mingbian.domain.talk import Speaker
from mingbian.examine.handover import arrived
from mingbian.examine.scales import COARSE_G, packing_g, went_out
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import Utterance, asserted, quoted, words_of

LIGHTER = 0.10  # PAT-01
PACKING_TIMES = 1.2  # PAT-02
NEXT_TO_NOTHING = 0.10  # of the weight out, where the packing's is not known; our guess
HALF = 0.50
PART_OF_PRICE = 0.90  # a request for less than this of the price is for a part of the goods; our guess

TOLD = re.compile(
    r"(?:配件|充电|线|盒|包装|赠品|说明书|电池|遥控|吊牌|袋|支架|插头)[^,]{0,8}(?:丢|不见|找不到|扔|没了|没有|弄坏)"
    r"|(?:丢|弄丢|不见|扔)了[^,]{0,6}(?:配件|充电|线|盒|包装|赠品|说明书|电池|遥控|吊牌|袋|支架|插头)"
    r"|寄(?:反|混|错)|[少漏](?:寄|装|放)了|没有?(?:一起)?(?:寄|放|装)(?:回|进|上)"
)

EMPTY = Weight(8.0, 5.0, 10.0)
MUCH_LIGHTER = Weight(6.5, 3.5, 9.0)
SOMEWHAT_LIGHTER = Weight(3.0, 0.5, 5.5)
HEAVIER = Weight(2.0, 0.0, 4.5)


@signal("L02", "退回重量与发出重量不符", Family.LOGISTICS)
def look(dossier: Dossier) -> Seen | None:
    out, back = went_out(dossier), _came_back(dossier)
    if out is None or back is None or _only_a_part(dossier):
        return None
    out_g, out_fact = out
    back_g, back_fact = back
    difference = out_g - back_g
    if abs(difference) <= max(COARSE_G, out_g * LIGHTER) or _lost_on_the_way(dossier, out_g):
        return None
    packing = packing_g(dossier, out_g)
    if difference < 0:
        weight = HEAVIER
    elif back_g < max(out_g * NEXT_TO_NOTHING, (packing or 0) * PACKING_TIMES):
        weight = EMPTY
    else:
        weight = MUCH_LIGHTER if difference > out_g * HALF else SOMEWHAT_LIGHTER
    told = _told_before(dossier, back_fact) if weight in (MUCH_LIGHTER, SOMEWHAT_LIGHTER) else None
    if told and weight is SOMEWHAT_LIGHTER:
        return None
    if told:
        weight = SOMEWHAT_LIGHTER
    how = "少" if difference > 0 else "多"
    sentence = (
        f"发出 {out_g} 克（{in_words(out_fact.at)}），退回 {back_g} 克（{in_words(back_fact.at)}），"
        f"{how} {abs(difference)} 克，相差 {abs(difference) / out_g:.0%}"
        + (f"；空包装约 {packing} 克" if packing is not None and weight is EMPTY else "")
        + (f"；买家 {in_words(told.fact.at)} 事先说过{quoted(told.written)}。" if told else "。")
    )
    return intentional(weight, sentence, (out_fact, back_fact, *([told.fact] if told else [])))


def _told_before(dossier: Dossier, back: Fact) -> Utterance | None:
    """What the buyer said, before the return came in, of something missing from it or mixed up in it."""
    came = arrived(dossier)
    said = words_of(dossier, Speaker.BUYER, since=came.at if came else dossier.order.at)
    return next((spoken for spoken in said if spoken.fact.at < back.at and asserted(spoken.text, TOLD)), None)


def _came_back(dossier: Dossier) -> tuple[int, Fact] | None:
    """The weight on arrival of the buyer's return, else the courier's of it."""
    ours, theirs = dossier.our_trackings, dossier.return_trackings
    arrived = [fact for fact in dossier.of(ReturnWeighed) if fact.tracking not in ours]
    on_the_way = dossier.weights_of(theirs - ours)
    found: list[ReturnWeighed | Weighed] = [*arrived[-1:]] or [*on_the_way[-1:]]
    return (found[0].weight_g, found[0]) if found and found[0].weight_g > 0 else None


def _lost_on_the_way(dossier: Dossier, out_g: int) -> bool:
    """Whether the courier weighed the return as full when it left the buyer, and it was lighter only afterwards."""
    weights = dossier.weights_of(dossier.return_trackings)
    return bool(weights) and weights[0].weight_g >= out_g * (1 - LIGHTER) - COARSE_G and len(_weighings(dossier)) > 1


def _weighings(dossier: Dossier) -> list[Fact]:
    trackings = dossier.return_trackings
    arrived = [fact for fact in dossier.of(ReturnWeighed) if fact.tracking in trackings]
    return [*dossier.weights_of(trackings), *arrived]


def _only_a_part(dossier: Dossier) -> bool:
    request = dossier.aftersale
    several = dossier.order.quantity > 1 or len(dossier.of(Returned)) > 1
    partly = request is not None and 0 < request.amount_fen < dossier.order.amount_fen * PART_OF_PRICE
    return partly or (several and len(dossier.of(Returned)) > 1)

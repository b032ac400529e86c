"""Other complaints in this shop use the same words.

For an intentional complaint: strong when several buyers of different goods wrote nearly the same long sentence, weak
when one did. For the buyer, when the goods or the batch are the same: then like words tell of a like fault. Silent for
the wording of the platform's own forms, for short texts, and for a long copy about the same goods, where it could be
either. Alike means 0.6 of all pairs of letters shared, 0.45 about the same goods. Thresholds and weights are our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.dossier import Dossier
from mingbian.domain.record import Neighbour
from mingbian.domain.talk import Speaker
from mingbian.examine.likeness import likeness, own_words, pairs
from mingbian.examine.signal import Seen, honest, intentional, signal
from mingbian.examine.speech import listed, quoted, words_of

ALIKE = 0.6
ALIKE_OF_THE_SAME = 0.45  # about the same goods, where like words are to be expected and speak for the buyer
COPIED = 0.85
SHORTEST, LONG = 8, 25  # letters, without the forms' own words
MOST_COMPARED, MOST_OWN = 200, 30  # the latest; more would cost time and say no more

SEVERAL_COPIES = Weight(6.0, 3.0, 8.0)
ONE_COPY = Weight(3.5, 0.5, 6.0)
SAME_FAULT_SEVERAL = Weight(4.0, 1.5, 6.0)
SAME_FAULT = Weight(2.5, 0.5, 4.5)


@signal("N01", "多名买家文字相同", Family.COORDINATION)
def look(dossier: Dossier) -> Seen | None:
    others = _others(dossier)
    mine = _own_texts(dossier) if others else []
    found: list[tuple[float, Neighbour, int]] = []
    for neighbour in others if mine else ():
        theirs = own_words(neighbour.text)
        alike, length = max((likeness(mine_pairs, pairs(theirs)), length) for mine_pairs, length in mine)
        least = ALIKE_OF_THE_SAME if _same_goods(neighbour, dossier) else ALIKE
        if len(theirs) >= SHORTEST and alike >= least:
            found.append((alike, neighbour, length))
    if not found:
        return None
    same_goods = [neighbour for _, neighbour, _ in found if _same_goods(neighbour, dossier)]
    different = [neighbour for _, neighbour, _ in found if neighbour not in same_goods]
    words = quoted(max(found, key=lambda match: match[0])[1].text)
    if different:
        sentence = f"本店另有 {len(different)} 起投诉（{_numbers(different)}）文字几乎相同，商品或批次不同：{words}。"
        weight = SEVERAL_COPIES if len(different) > 1 else ONE_COPY
        return intentional(weight, sentence, (dossier.opening, *different))
    if any(alike >= COPIED and length >= LONG for alike, _, length in found):
        return None
    sentence = f"买同款或同批次的另外 {len(same_goods)} 起投诉（{_numbers(same_goods)}）说的是同一问题：{words}。"
    weight = SAME_FAULT_SEVERAL if len(same_goods) > 1 else SAME_FAULT
    return honest(weight, sentence, (dossier.opening, *same_goods))


def _own_texts(dossier: Dossier) -> list[tuple[frozenset[str], int]]:
    """What the buyer wrote in his own words, as pairs of letters, with its length; the latest."""
    written = [own_words(spoken.written) for spoken in words_of(dossier, Speaker.BUYER)[-MOST_OWN:]]
    return [(pairs(text), len(text)) for text in written if len(text) >= SHORTEST]


def _others(dossier: Dossier) -> tuple[Neighbour, ...]:
    """Other buyers' complaints; this buyer's own other orders are not among them."""
    own = {dossier.order.order_sn, *(order.order_sn for order in dossier.other_orders)}
    return tuple(other for other in dossier.of(Neighbour) if other.order_sn not in own)[-MOST_COMPARED:]


def _same_goods(neighbour: Neighbour, dossier: Dossier) -> bool:
    order = dossier.order
    return bool(
        (neighbour.goods_id and neighbour.goods_id == order.goods_id)
        or (neighbour.batch and neighbour.batch == order.batch)
    )


def _numbers(neighbours: list[Neighbour]) -> str:
    return listed(neighbour.order_sn for neighbour in neighbours)

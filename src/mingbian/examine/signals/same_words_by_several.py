"""Other complaints in this shop use the same words.

For an intentional complaint: strong when several buyers wrote nearly the same sentence about different goods, or as
young accounts about the same; weak when one did. For the buyer, when the goods or the batch are the same and the
words merely alike: like words tell of a like fault. Silent for the wording of the platform's own forms, for short
texts, for young accounts at the buyer's own address, which need not be several, for a copy about the same goods by
older accounts, where it could be either, for complaints about our service, and for a copy that an innocent cause
explains (a post that many saw, people who bought together). Alike means 0.6 of all pairs of sounds shared, 0.45 about
the same goods, a copy 0.85: what is spelt otherwise and sounds the same is the same. Thresholds and weights are our
guess.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import day_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.group import LinkKind
from mingbian.domain.record import Account, Neighbour
from mingbian.domain.talk import Speaker
from mingbian.examine.alleged import OF_OUR_SERVICE, alleged
from mingbian.examine.group_here import left_of
from mingbian.examine.likeness import heard, likeness, sound_pairs
from mingbian.examine.signal import Seen, honest, intentional, signal
from mingbian.examine.speech import listed, quoted, words_of

ALIKE = 0.6
ALIKE_OF_THE_SAME = 0.45  # about the same goods, where like words are to be expected and speak for the buyer
COPIED = 0.85
SHORTEST, SHORTEST_COPY = 8, 14  # letters, without the forms' own words: “马上退款” is said by thousands
MOST_COMPARED, MOST_OWN = 200, 30  # the latest; more would cost time and say no more
YOUNG_DAYS = 60
LIKE_A_PLEADING = re.compile(r"法》?第|退一赔|消费者权益|食品安全法|依法|依据")

SEVERAL_COPIES = Weight(6.0, 3.0, 8.0)
ONE_COPY = Weight(3.5, 0.5, 6.0)
SAME_FAULT_SEVERAL = Weight(4.0, 1.5, 6.0)
SAME_FAULT = Weight(2.5, 0.5, 4.5)


@dataclass(frozen=True, slots=True)
class Match:
    """Another complaint whose words are alike: how far, how long the words are, and whether the goods are the same."""

    other: Neighbour
    alike: float
    length: int
    same_goods: bool

    @property
    def copied(self) -> bool:
        return self.alike >= COPIED and self.length >= SHORTEST_COPY


@signal("N01", "多名买家文字相同", Family.COORDINATION)
def look(dossier: Dossier) -> Seen | None:
    found = _matches(dossier)
    copies = [match for match in found if not match.same_goods and match.length >= SHORTEST_COPY]
    if alleged(dossier) & OF_OUR_SERVICE:  # a late parcel is late in the same words, whatever is in it
        copies = []
    if left_of(dossier, LinkKind.WORDS) is False:
        return None
    if copies:
        return _copies(dossier, copies, "商品或批次不同")
    same = [match for match in found if match.same_goods]
    copied = [match for match in same if match.copied]
    if copied:
        young = [match for match in copied if _young(match.other.registered_on, match.other.at)]
        both = young and _young(_registered_on(dossier), dossier.opened_at)
        return _copies(dossier, young, f"账号注册都不满 {YOUNG_DAYS} 天") if both else None
    same = [match for match in same if not _of_one_hand(match.other, dossier)]
    if not same:
        return None
    words = quoted(_nearest(same).other.text)
    sentence = f"买同款或同批次的另外 {len(same)} 起投诉（{_numbers(same)}）说的是同一问题：{words}。"
    weight = SAME_FAULT_SEVERAL if len(same) > 1 else SAME_FAULT
    return honest(weight, sentence, (dossier.opening, *(match.other for match in same)))


def _copies(dossier: Dossier, copies: list[Match], besides: str) -> Seen:
    words = quoted(_nearest(copies).other.text)
    sentence = f"本店另有 {len(copies)} 起投诉（{_numbers(copies)}）文字几乎相同，{besides}：{words}。"
    # A text that quotes the law is copied from the web by people who do not know each other.
    several = len(copies) > 1 and not LIKE_A_PLEADING.search(words)
    weight = SEVERAL_COPIES if several else ONE_COPY
    return intentional(weight, sentence, (dossier.opening, *(match.other for match in copies)))


def _matches(dossier: Dossier) -> list[Match]:
    others = _others(dossier)
    mine = _own_texts(dossier) if others else []
    found: list[Match] = []
    for other in others if mine else ():
        theirs, their_pairs = heard(other.text), sound_pairs(other.text)
        alike, length = max((likeness(mine_pairs, their_pairs), length) for mine_pairs, length in mine)
        match = Match(other, alike, min(length, len(theirs)), _same_goods(other, dossier))
        if len(theirs) >= SHORTEST and alike >= (ALIKE_OF_THE_SAME if match.same_goods else ALIKE):
            found.append(match)
    return found


def _nearest(matches: list[Match]) -> Match:
    return max(matches, key=lambda match: match.alike)


def _registered_on(dossier: Dossier) -> date | None:
    account = dossier.latest(Account)
    return account.registered_on if account else None


def _young(registered_on: date | None, at: datetime) -> bool:
    return registered_on is not None and 0 <= (day_of(at) - registered_on).days <= YOUNG_DAYS


def _of_one_hand(other: Neighbour, dossier: Dossier) -> bool:
    """Whether it may be the same person: a young account at the same address cell. A city is no address."""
    address = dossier.order.address
    return bool(address) and " " not in address and other.address == address and _young(other.registered_on, other.at)


def _own_texts(dossier: Dossier) -> list[tuple[frozenset[str], int]]:
    """What the buyer wrote in his own words, as pairs of sounds, with its length; the latest."""
    written = [spoken.written for spoken in words_of(dossier, Speaker.BUYER)[-MOST_OWN:]]
    return [(sound_pairs(text), len(heard(text))) for text in written if len(heard(text)) >= SHORTEST]


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


def _numbers(matches: list[Match]) -> str:
    return listed(match.other.order_sn for match in matches)

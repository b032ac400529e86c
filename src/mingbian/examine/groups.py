"""Which happenings hang together, what they share, and what of it no innocent cause explains.

A group is a part of the web of links, or a burst in which nothing else is shared. Every innocent cause is tried on it
and takes away the ties that it would make. It counts only where at least two independent ties are left and weigh
enough together; even then it is a finding about what happened, not about who did it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from mingbian.domain.group import Burst, Cause, Group, Happening, HappeningKind, Link, LinkKind, ShopTime, Tie
from mingbian.examine.bursts import bursts, usual
from mingbian.examine.cause import MOST, Seen, causes
from mingbian.examine.group_words import tie_sentence
from mingbian.examine.links import WEIGHTS, joined, links

FEWEST = 3  # members; a pair is shown and never counts
COUNTED = 10.0  # decibans of the ties that are left; our choice: the odds must be ten times those of chance
OF_A_BURST = 3.0  # decibans of coming together in time; our guess
COPIES = frozenset({LinkKind.WORDS, LinkKind.PHOTO})
ABOUT_ONE_ARTICLE = 0.5  # of the weight of copied words: buyers of one thing may pass on how they put it; our guess


def groups(happenings: Iterable[Happening], shop: ShopTime, *, around: datetime | None = None) -> tuple[Group, ...]:
    """The groups among what happened, those that count first, then the latest first. Orders are no members.

    With `around` only bursts that hold this moment are looked for.
    """
    watched = sorted(
        (one for one in happenings if one.kind is not HappeningKind.ORDER), key=lambda one: (one.at, one.order_sn)
    )
    ties = links(watched)
    crowds = _crowds(watched, shop, around)
    counting, told, found = set[Burst](), set[Burst](), []
    for part in joined(len(watched), ties):
        crowd = next((crowd for crowd in crowds if len(crowd.within(part)) >= MOST * len(part)), None)
        group = _group(part, watched, ties, crowd, shop)
        if crowd and not group.counts:  # the burst is told whole, this part in it
            told.add(crowd.burst)
            continue
        counting |= {crowd.burst} if crowd else set()
        found.append(group)
    whole = [crowd for crowd in crowds if crowd.burst not in counting or crowd.burst in told]
    found += [_group(crowd.places, watched, ties, crowd, shop) for crowd in whole]
    return tuple(sorted(found, key=lambda group: (not group.counts, -group.last.timestamp())))


@dataclass(frozen=True, slots=True)
class _Crowd:
    burst: Burst
    places: list[int]

    def within(self, part: Sequence[int]) -> set[int]:
        return set(self.places) & set(part)


def _crowds(watched: Sequence[Happening], shop: ShopTime, around: datetime | None) -> list[_Crowd]:
    """The bursts of each kind, with the places of what is in them."""
    found = []
    for kind in HappeningKind:
        places = [place for place, one in enumerate(watched) if one.kind is kind]
        counted = shop.counted(kind)
        count = len(places) if counted is None else counted
        for burst in bursts(kind, [watched[place].at for place in places], usual(count, shop.days), around=around):
            inside = [place for place in places if burst.first <= watched[place].at <= burst.last]
            found.append(_Crowd(burst, inside))
    return found


def _group(
    part: Sequence[int], watched: Sequence[Happening], ties: Sequence[Link], crowd: _Crowd | None, shop: ShopTime
) -> Group:
    place_of = {place: number for number, place in enumerate(part)}
    members = tuple(watched[place] for place in part)
    own = tuple(
        Link(place_of[link.one], place_of[link.other], link.kind, link.number)
        for link in ties
        if link.one in place_of and link.other in place_of
    )
    burst = crowd.burst if crowd else None
    shared = _shared(members, own, burst)
    copies = frozenset(place for link in own if link.kind in COPIES for place in (link.one, link.other))
    tried = tuple(innocent.tried(Seen(members, copies, shop)) for innocent in causes())
    left = _left(shared, tried)
    return Group(members, own, burst, shared, tried, left, _counts(members, left))


def _shared(members: Sequence[Happening], own: Sequence[Link], burst: Burst | None) -> tuple[Tie, ...]:
    """The ties in which most members take part."""
    found = []
    for kind in LinkKind:
        tied = {place for link in own if link.kind is kind for place in (link.one, link.other)}
        if kind is LinkKind.TIME and burst:
            tied = {place for place, one in enumerate(members) if burst.first <= one.at <= burst.last}
        if tied and len(tied) >= MOST * len(members):
            found.append(Tie(kind, len(tied), tie_sentence(kind, [members[place] for place in sorted(tied)], burst)))
    return tuple(found)


def _left(shared: Iterable[Tie], tried: Iterable[Cause]) -> tuple[LinkKind, ...]:
    """The goods are no tie of their own: everybody who complains of a thing has bought it."""
    explained = frozenset[LinkKind]().union(*(cause.explains for cause in tried))
    return tuple(tie.kind for tie in shared if tie.kind not in explained and tie.kind is not LinkKind.GOODS)


def _counts(members: Sequence[Happening], left: Sequence[LinkKind]) -> bool:
    """Whether enough is left."""
    if len({member.order_sn for member in members}) < FEWEST:
        return False
    one_article = len({member.goods_id for member in members}) == 1 and members[0].goods_id != ""
    own_weight = {**WEIGHTS, LinkKind.TIME: OF_A_BURST}
    if one_article:
        own_weight[LinkKind.WORDS] *= ABOUT_ONE_ARTICLE
    return len(left) >= 2 and sum(own_weight[kind] for kind in left) >= COUNTED

"""What ties two happenings of different orders to each other: the same words, picture, address, new accounts, minutes.

A tie is a fact with a number. How much the ties of one pair weigh together decides whether the pair is linked; what
they may innocently come from is looked at for the whole group, not for the pair.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from mingbian.domain.clock import day_of
from mingbian.domain.group import Happening, Link, LinkKind
from mingbian.examine.alleged import OF_OUR_SERVICE
from mingbian.examine.likeness import heard, likeness, same_picture, sound_pairs
from mingbian.examine.minhash import maybe_alike

COPIED = 0.75  # of all pairs of sounds; service templates aside, no two sentences of ordinary chats come so near
SHORTEST_COPY = 10  # sounds, without the platform's own words
YOUNG_DAYS = 60
SAME_MINUTES = timedelta(minutes=10)
NEAR = timedelta(days=14)  # what lies further apart is tied by nothing but a copy or a picture

# Decibans by which a tie makes one hand behind two more likely than chance; our guess.
WEIGHTS = {
    LinkKind.WORDS: 8.0,
    LinkKind.PHOTO: 9.0,
    LinkKind.ADDRESS: 5.0,
    LinkKind.DISTRICT: 2.0,
    LinkKind.AGE: 3.0,
    LinkKind.MINUTES: 3.0,
    LinkKind.GOODS: 0.5,
}
LINKED = 7.0  # so much makes a pair a link: a copy, a picture, or an address with new accounts; our choice


def links(happenings: Sequence[Happening]) -> tuple[Link, ...]:
    """Every tie between two of these whose ties weigh LINKED or more together; places are those in the sequence."""
    found: dict[tuple[int, int], list[Link]] = defaultdict(list)
    for link in (*_words(happenings), *_photos(happenings), *_addresses(happenings), *_minutes(happenings)):
        if happenings[link.one].order_sn != happenings[link.other].order_sn:
            found[link.one, link.other].append(link)
    told: list[Link] = []
    for (one, other), ties in sorted(found.items()):
        whole = [*ties, *_besides(one, other, happenings)]
        if sum(WEIGHTS[link.kind] for link in whole) >= LINKED:
            told += whole
    return tuple(told)


def _words(happenings: Sequence[Happening]) -> Iterator[Link]:
    """Copies of a text that is long enough to be nobody else's by chance.

    A late parcel is late in the same words, whoever waits for it: complaints about our service are left out.
    """
    texts = ["" if each.reason in OF_OUR_SERVICE else each.text for each in happenings]
    sets = [sound_pairs(text) if len(heard(text)) >= SHORTEST_COPY else frozenset() for text in texts]
    for one, other in maybe_alike(sets):
        alike = likeness(sets[one], sets[other])
        if alike >= COPIED:
            yield Link(one, other, LinkKind.WORDS, f"{alike:.0%} 相同")


def _photos(happenings: Sequence[Happening]) -> Iterator[Link]:
    pictured = [place for place, each in enumerate(happenings) if each.photos]
    for one, other in combinations(pictured, 2):
        same = sum(same_picture(a, b) for a in happenings[one].photos for b in happenings[other].photos)
        if same:
            yield Link(one, other, LinkKind.PHOTO, f"{same} 张相同")


def _addresses(happenings: Sequence[Happening]) -> Iterator[Link]:
    """One cell; 「省 市 区」 is none, thousands live there, and it weighs little."""
    cells: dict[str, list[int]] = defaultdict(list)
    for place, each in enumerate(happenings):
        if " " not in each.address or each.address.count(" ") >= 2:
            cells[each.address].append(place)
    cells.pop("", None)
    for address, together in cells.items():
        kind = LinkKind.DISTRICT if " " in address else LinkKind.ADDRESS
        for one, other in combinations(together, 2):
            if _near(happenings[one], happenings[other]):
                yield Link(one, other, kind, address if kind is LinkKind.DISTRICT else "同一地址")


def _minutes(happenings: Sequence[Happening]) -> Iterator[Link]:
    ordered = sorted((each.ordered_at, place) for place, each in enumerate(happenings) if each.ordered_at)
    for position, (at, place) in enumerate(ordered):
        for later, beside in ordered[position + 1 :]:
            if later - at > SAME_MINUTES:
                break
            apart = int((later - at).total_seconds()) // 60
            yield Link(min(place, beside), max(place, beside), LinkKind.MINUTES, f"下单相隔 {apart} 分钟")


def _besides(one: int, other: int, happenings: Sequence[Happening]) -> list[Link]:
    """What alone would tie nobody."""
    a, b = happenings[one], happenings[other]
    ties = []
    if young(a) and young(b) and _near(a, b):
        ties.append(Link(one, other, LinkKind.AGE, f"都注册不满 {YOUNG_DAYS} 天"))
    if a.goods_id and a.goods_id == b.goods_id:
        ties.append(Link(one, other, LinkKind.GOODS, "同款"))
    return ties


def young(one: Happening) -> bool:
    """Whether the account was days old when it complained; False where nobody looked."""
    return one.registered_on is not None and 0 <= (day_of(one.at) - one.registered_on).days <= YOUNG_DAYS


def _near(one: Happening, other: Happening) -> bool:
    return abs(one.at - other.at) <= NEAR


def joined(count: int, ties: Iterable[Link]) -> list[list[int]]:
    """The places that hang together by links, each part in order; who is tied to nobody is left out."""
    above = list(range(count))

    def top(place: int) -> int:
        while above[place] != place:
            above[place] = above[above[place]]
            place = above[place]
        return place

    for link in ties:
        one, other = top(link.one), top(link.other)
        above[max(one, other)] = min(one, other)
    parts: dict[int, list[int]] = defaultdict(list)
    for place in range(count):
        parts[top(place)].append(place)
    return [part for part in parts.values() if len(part) > 1]

"""The fairness gate: what looks alike on the surface is told apart by facts, and who somebody is changes nothing.

Each intentional pattern is recognised by signals named here, and has an honest twin that looks alike at first sight.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

from mingbian.domain.assessment import Assessment, Band, SpeaksFor
from mingbian.domain.complaint import AfterSale, AfterSaleKind, Complaint
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Returned, ReturnWeighed
from mingbian.domain.record import Account, Neighbour
from mingbian.domain.story import read
from mingbian.domain.talk import Message, Review, Speaker
from mingbian.examine.assess import assess
from mingbian.examine.signal import signals

STORIES = Path(__file__).parent.parent / "stories"
EVERY = sorted(STORIES.rglob("*.story"))
SUSPECT = (Band.DOUBTFUL, Band.CONCENTRATED)

# The patterns PAT-01 to PAT-13, each with the signals of which at least one must see it.
RECOGNISED_BY = {
    "pat01": {"L02", "L03", "L06"},
    "pat02": {"L02"},
    "pat03": {"L03", "L06"},
    "pat04": {"L01", "C01"},
    "pat05": {"F03", "C11"},
    "pat06": {"F01", "N01", "N02"},
    "pat07": {"A02", "A03", "C04", "C11", "D05"},
    "pat08": {"D04", "C06", "C02", "D01"},
    "pat09": {"C02", "C07"},
    "pat10": {"N01", "N03", "N04", "G01"},
    "pat11": {"N01", "N03", "N04", "G01"},
    "pat12": {"C01", "C08"},
    "pat13": {"L08"},
}


@cache
def story(name: str) -> Dossier:
    return read((STORIES / "patterns" / f"{name}.story").read_text("utf-8"))


@cache
def judged(path: Path) -> Assessment:
    return assess(read(path.read_text("utf-8")))


def said(dossier: Dossier) -> str:
    """All that the buyer wrote."""
    own = [fact for fact in dossier.facts if isinstance(fact, Complaint | AfterSale | Review)]
    return " ".join(fact.text for fact in (*dossier.said_by(Speaker.BUYER), *own))


def young(dossier: Dossier) -> bool:
    account = dossier.latest(Account)
    at = dossier.opened_at.date()
    return bool(account and account.registered_on and at - account.registered_on < timedelta(days=120))


def says(words: str) -> Callable[[Dossier], bool]:
    return lambda dossier: bool(re.search(words, said(dossier)))


# What the eye sees first, before it has looked at anything.
SURFACE: dict[str, Callable[[Dossier], bool]] = {
    "the same reason": lambda dossier: True,
    "a young account": young,
    "several orders": lambda dossier: bool(dossier.other_orders),
    "other complaints nearby": lambda dossier: bool(dossier.of(Neighbour)),
    "a cheap thing": lambda dossier: dossier.order.amount_fen < 3000,
    "a dear thing": lambda dossier: dossier.order.amount_fen >= 9900,
    "a refund without return": lambda dossier: _asks(dossier, AfterSaleKind.REFUND_ONLY),
    "a refund with return": lambda dossier: _asks(dossier, AfterSaleKind.RETURN_REFUND),
    "a return": lambda dossier: bool(dossier.of(Returned) or dossier.of(ReturnWeighed)),
    "a picture": lambda dossier: bool(dossier.of(Photo)),
    "a marked picture": lambda dossier: any(photo.aigc for photo in dossier.of(Photo)),
    "a bad review": lambda dossier: any(review.stars <= 2 for review in dossier.of(Review)),
    "a coupon": lambda dossier: bool(dossier.order.coupon_fen),
    "a quick complaint": lambda dossier: _within(dossier, timedelta(hours=24)),
    "a late complaint": lambda dossier: not _within(dossier, timedelta(days=2)),
    "signed": lambda dossier: bool(dossier.deliveries),
    "not signed by himself": lambda dossier: any("柜" in parcel.text for parcel in dossier.deliveries),
    "the whole price": lambda dossier: dossier.demanded_fen == dossier.order.amount_fen,
    "more than the price": lambda dossier: dossier.demanded_fen > dossier.order.amount_fen,
    "a part of the price": lambda dossier: 0 < dossier.demanded_fen < dossier.order.amount_fen,
    "an authority named": says("12315|投诉|举报|平台|市监|工商"),
    "a law quoted": says("《|第.+条|法律|退一赔三"),
    "a review or exposure named": says("差评|曝光|抖音|小红书"),
    "money spoken of": says("赔|补偿|退款|退钱|红包|转账|退我"),
    "urging": says("快|马上|立刻|今天|赶紧|还没|什么时候"),
    "content at first": says("不错|满意|挺好|收到了|喜欢"),
    "a discount asked for": says("优惠|便宜|打折|券"),
    "short words": lambda dossier: len(said(dossier)) < 60,
}


def _asks(dossier: Dossier, kind: AfterSaleKind) -> bool:
    return any(request.kind is kind for request in dossier.of(AfterSale))


def _within(dossier: Dossier, span: timedelta) -> bool:
    return bool(dossier.deliveries) and dossier.opened_at - dossier.deliveries[0].at <= span


def shared(one: Dossier, other: Dossier) -> set[str]:
    found = {name for name, has in SURFACE.items() if name != "the same reason" and has(one) and has(other)}
    return found | ({"the same reason"} if one.reason is other.reason else set())


def codes(answer: Assessment, side: SpeaksFor) -> set[str]:
    return {found.code for found in answer.findings if found.speaks_for is side and found.weight.db > 0}


def test_all_thirteen_patterns_are_in_the_table_with_signals_that_exist() -> None:
    known = {signal.code for signal in signals()}

    assert list(RECOGNISED_BY) == [f"pat{number:02d}" for number in range(1, 14)]
    assert all(named & known for named in RECOGNISED_BY.values())


@pytest.mark.parametrize(("pattern", "named"), RECOGNISED_BY.items())
def test_each_pattern_is_recognised_by_a_signal_of_its_own(pattern: str, named: set[str]) -> None:
    assert codes(assess(story(f"{pattern}_intentional")), SpeaksFor.INTENTIONAL) & named


@pytest.mark.parametrize("pattern", RECOGNISED_BY)
def test_its_honest_twin_shares_three_surface_features_and_stays_honest(pattern: str) -> None:
    intentional, honest = story(f"{pattern}_intentional"), story(f"{pattern}_honest")

    assert len(shared(intentional, honest)) >= 3
    assert assess(honest).doubt.band is Band.HONEST
    assert assess(intentional).doubt.probability > 2 * assess(honest).doubt.probability


def honest_half() -> list[Path]:
    """Every story whose truth is told to be honest."""
    return [
        path
        for path in EVERY
        if path.parent.name in ("fair", "honest")
        or path.stem.endswith("_honest")
        or "# label: legitimate" in path.read_text("utf-8")
    ]


def test_of_the_honest_half_none_is_concentrated_and_hardly_any_doubtful() -> None:
    bands = [judged(path).doubt.band for path in honest_half()]

    assert len(bands) >= 160
    assert Band.CONCENTRATED not in bands
    assert sum(band in SUSPECT for band in bands) <= 0.02 * len(bands)


MISLEADING = STORIES / "written_to_mislead"
LEAST = {"honest": 0.0, "unclear": 0.25, "doubtful": 0.60}


@pytest.mark.parametrize("path", sorted((MISLEADING / "honest").glob("*.story")), ids=lambda path: path.stem)
def test_no_honest_story_that_was_written_to_mislead_is_suspected(path: Path) -> None:
    assert judged(path).doubt.band not in SUSPECT


@pytest.mark.parametrize("path", sorted((MISLEADING / "intentional").glob("*.story")), ids=lambda path: path.stem)
def test_what_does_not_say_plainly_that_it_is_meant_is_noticed_as_far_as_told(path: Path) -> None:
    told = re.search(r"(?m)^# expected: (\w+)$", path.read_text("utf-8"))

    assert told
    assert judged(path).doubt.probability >= LEAST[told[1]]


GENDERS = [
    ("我妈", "我爸"),
    ("女儿", "儿子"),
    ("老公", "老婆"),
    ("她", "他"),
    ("奶奶", "爷爷"),
    ("妈妈", "爸爸"),
    ("女士", "先生"),
    ("姐姐", "哥哥"),
    ("阿姨", "叔叔"),
    ("宝妈", "宝爸"),
]
DIALECTS = {
    "东北": [("什么", "啥"), ("怎么", "咋"), ("我们", "俺们")],
    "河南": [("没有", "冇"), ("什么", "啥"), ("怎么", "咋")],
    "川": [("没有", "没得"), ("什么", "啥子"), ("怎么", "咋个"), ("知道", "晓得"), ("吗", "嘛")],
    "粤": [
        ("没有", "冇"),
        ("不是", "唔系"),
        ("不要", "唔要"),
        ("谢谢", "唔该"),
        ("的", "嘅"),
        ("他们", "佢哋"),
        ("你们", "你哋"),
        ("我们", "我哋"),
        ("现在", "而家"),
    ],
    "沪": [("我们", "阿拉"), ("什么", "啥"), ("不要", "覅"), ("没有", "呒没")],
}
NAMES = ["王秀英", "李强", "阿依古丽", "欧阳娜娜", "扎西", "Smith", "刘翠花"]


def rewritten(dossier: Dossier, pairs: list[tuple[str, str]]) -> Dossier:
    """The dossier with words of the buyer's replaced, all at once."""
    words = dict(pairs)
    find = re.compile("|".join(map(re.escape, words)))

    def put(fact: Fact) -> Fact:
        own = isinstance(fact, Message) and fact.speaker is Speaker.BUYER
        if not own and not isinstance(fact, Complaint | Review):
            return fact
        return replace(fact, text=find.sub(lambda found: words[found[0]], fact.text))

    return replace(dossier, facts=tuple(put(fact) for fact in dossier.facts))


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_whether_a_man_or_a_woman_writes_changes_nothing(path: Path) -> None:
    dossier = read(path.read_text("utf-8"))
    swapped = rewritten(dossier, [*GENDERS, *((other, one) for one, other in GENDERS)])

    assert assess(swapped).doubt == judged(path).doubt


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_in_which_dialect_it_is_written_changes_nothing(path: Path, dialect: str) -> None:
    spoken = rewritten(read(path.read_text("utf-8")), DIALECTS[dialect])

    assert assess(spoken).doubt == judged(path).doubt


@pytest.mark.parametrize("name", NAMES)
def test_what_the_buyer_is_called_changes_nothing(name: str) -> None:
    for path in EVERY:
        dossier = read(path.read_text("utf-8"))
        greeting = Message(at=dossier.order.at, cite=900_000, speaker=Speaker.BUYER, text=f"你好，我叫{name}，刚下了单")
        named = replace(dossier, facts=tuple(sorted((*dossier.facts, greeting), key=lambda fact: fact.at)))

        assert assess(named).doubt == judged(path).doubt, path.stem


@pytest.mark.parametrize("first", range(0, 300, 60))
def test_in_which_region_he_lives_changes_nothing(first: int) -> None:
    """Every city of a story becomes another one, everywhere alike: who was where stays, only the map is another."""
    cities = files("mingbian.domain").joinpath("cities.txt").read_text("utf-8").split()
    tried = 0
    for path in EVERY:
        text = path.read_text("utf-8")
        named = [city for city in cities if city in text]
        strange = [city for city in cities[first:] if not any(one in city or city in one for one in named)]
        elsewhere = dict(zip(named, strange, strict=False))
        if not named:
            continue
        find = re.compile("|".join(sorted(elsewhere, key=len, reverse=True)))
        moved = read(find.sub(lambda found, to=elsewhere: to[found[0]], text))

        assert assess(moved).doubt == judged(path).doubt, path.stem
        tried += 1

    assert tried >= 50

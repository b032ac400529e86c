"""Flaws of every kind, in the words in which people make them, put into true drafts: the strict clerk finds them."""

import random
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from mingbian.appeal.channel_file import channels
from mingbian.appeal.draft import Draft
from mingbian.appeal.numbering import PackExhibit
from mingbian.appeal.referee import checks
from mingbian.domain.story import read
from mutator import spots
from packing import Drafted, drafted

STORIES = sorted((Path(__file__).parent.parent / "stories").rglob("*.story"))
CAUGHT_AT_LEAST = 0.95

Flaw = Callable[[Drafted, random.Random], Draft | None]


def adding(*sentences: str) -> Flaw:
    """One of these, before the request; each cites the last record, as a hasty person would."""

    def made(composed: Drafted, chance: random.Random) -> Draft:
        cited = max(held.number for held in composed.draft.exhibits if held.record)
        return composed.with_short(composed.draft.short + chance.choice(sentences).replace("#", str(cited)))

    return made


def slipping(*kinds: str, near: str = "") -> Flaw:
    """A figure of this kind is another; only one whose surroundings match `near`."""

    def made(composed: Drafted, chance: random.Random) -> Draft | None:
        text = composed.draft.short
        found = [
            spot
            for spot in spots(re.sub("（[^）]*）", lambda cited: "　" * len(cited[0]), text))
            if spot.kind in kinds and re.search(near, text[max(0, spot.start - 6) : spot.end + 3])
        ]
        if not found:
            return None
        spot = chance.choice(found)
        digits = [place for place in range(spot.start, spot.end) if text[place].isdigit()]
        if not digits:
            return composed.with_short(text[: spot.start] + "别的" + text[spot.end :])
        place = chance.choice(digits)
        other = chance.choice("123456789".replace(text[place], ""))
        return composed.with_short(text[:place] + other + text[place + 1 :])

    return made


def replacing(pattern: str, instead: str) -> Flaw:
    def made(composed: Drafted, _: random.Random) -> Draft | None:
        changed = re.sub(pattern, instead, composed.draft.short, count=1)
        return composed.with_short(changed) if changed != composed.draft.short else None

    return made


def too_much(composed: Drafted, chance: random.Random) -> Draft | None:
    limits, kept = composed.channel.limits, composed.draft
    if limits.characters is None or limits.pictures is None or limits.picture_bytes is None:
        return None
    longer = composed.with_short(kept.short + "我店愿意配合核实（证据1）。" * 30)
    many = Draft(kept.short, kept.long, kept.exhibits, (100,) * (limits.pictures + 1))
    heavy = Draft(kept.short, kept.long, kept.exhibits, (limits.picture_bytes + 1,))
    return chance.choice((longer, many, heavy))


def one_more(composed: Drafted, _: random.Random) -> Draft:
    held = PackExhibit(max(one.number for one in composed.draft.exhibits) + 1, "出库记录")
    return Draft(composed.draft.short, composed.draft.long, (*composed.draft.exhibits, held))


def silent(composed: Drafted, _: random.Random) -> Draft:
    return composed.with_short("恳请平台核对以上记录后处理本单。")


def swapped(composed: Drafted, _: random.Random) -> Draft | None:
    text = composed.draft.short
    found = re.search(r"(买家|我店)(?=于\d)", text)
    if not found:
        return None
    other = {"买家": "我店", "我店": "买家"}[found[1]]
    return composed.with_short(text[: found.start()] + other + text[found.end() :])


FLAWS: dict[str, Flaw] = {
    "accusing_words": adding(
        "买家属于恶意退款（证据#）。",
        "这是敲诈勒索行为（证据#）。",
        "买家是职业索赔人（证据#）。",
        "买家在撒谎（证据#）。",
        "此人人品有问题（证据#）。",
        "买家捏造事实（证据#）。",
        "这分明是碰瓷（证据#）。",
        "买家想白嫖商品（证据#）。",
        "买家涉嫌诈骗（证据#）。",
        "买家无理取闹（证据#）。",
    ),
    "actor_differs": swapped,
    "amount_differs": slipping("amount"),
    "cited_elsewhere": lambda composed, _: composed.with_short(
        composed.draft.short + "双方的沟通按原话附上，请核对（证据1）。"
    ),
    "emotional_words": adding(
        "我们实在忍无可忍（证据#）。",
        "这太过分了（证据#）。",
        "求求平台救救小店（证据#）。",
        "凭什么让我们赔（证据#）。",
        "简直离谱（证据#）。",
        "我们非常气愤（证据#）。",
        "这是我们的血汗钱（证据#）。",
        "店里快活不下去了（证据#）。",
        "请核实！（证据#）",
    ),
    "id_differs": slipping("id"),
    "idle_exhibit": one_more,
    "law_not_allowed": adding(
        "根据《消费者权益保护法》第五十五条，本单不适用（证据#）。",
        "应按治安管理处罚法处理（证据#）。",
        "依据刑法第二百七十四条（证据#）。",
        "按《广告法》规定我店合规（证据#）。",
        "按规定处理（规则LAW-SAMR121-42）。",
        "平台规定如此（规则PDD-XX-99）。",
    ),
    "name_differs": adding(
        "快递于2026-03-02 18:40从火星转运中心发出（证据#）。", "另附快递公司的红章证明原件（证据#）。"
    ),
    "number_differs": adding(
        "本单共77件（证据#）。",
        "出库称重98765克（证据#）。",
        "同款商品987单（证据#）。",
        "我店联系买家88次（证据#）。",
        "合格率99%（证据#）。",
        "同款共三十七件（证据#）。",
    ),
    "over_limit": too_much,
    "personal_data": adding(
        "买家电话13812345678（证据#）。",
        "收货地址为杭州市西湖区文三路99号2幢301室（证据#）。",
        "买家身份证330106199001011237（证据#）。",
        "买家座机0571-88886666（证据#）。",
    ),
    "quote_differs": adding(
        "买家说“我就是想白拿一件”（证据#）。",
        "买家写“东西很好，是我弄坏的”（证据#）。",
        "物流记载“本人签字确认无误”（证据#）。",
    ),
    "repeated_citation": replacing(r"（证据(\d)）", r"（证据\1、\1）"),
    "span_differs": adding(
        "签收后90天买家才提出（证据#）。", "下单后88小时发出（证据#）。", "买家过了四十五天才说（证据#）。"
    ),
    "threatening_words": adding(
        "否则我店将继续上诉（证据#）。",
        "平台必须立即判我店胜诉（证据#）。",
        "不处理我店就曝光（证据#）。",
        "请平台严惩买家（证据#）。",
        "由此产生的后果自负（证据#）。",
        "请对该账号封号（证据#）。",
        "限平台今天答复（证据#）。",
    ),
    "time_differs": slipping("date"),
    "unanswered_claim": silent,
    "uncited_sentence": adding(
        "我店一直诚信经营。",
        "发货前都检查过。",
        "快递员说是本人签收的。",
        "同一批货没有别人反映问题。",
        "买家此前已经确认收货。",
    ),
    "unknown_exhibit": replacing(r"（证据(\d)", r"（证据9\1"),
}


def test_there_are_flaws_for_every_kind_of_objection() -> None:
    assert set(FLAWS) == set(checks())


def test_at_least_95_of_100_flaws_of_every_kind_are_caught(capsys: pytest.CaptureFixture[str]) -> None:
    caught, tried, missed = Counter[str](), Counter[str](), []
    chance = random.Random(20261123)
    for path in chance.sample(STORIES, 40):
        composed = drafted(read(path.read_text("utf-8")), chance.choice(list(channels())))
        for code, flaw in FLAWS.items():
            changed = flaw(composed, chance)
            if changed is None:
                continue
            tried[code] += 1
            if any(found.code == code for found in composed.objections(changed)):
                caught[code] += 1
            else:
                missed.append(f"{code}: {path.stem}: {changed.short[-60:]}")

    with capsys.disabled():
        print(f"\n{caught.total()} of {tried.total()} seeded flaws caught ({caught.total() / tried.total():.2%})")
    assert all(tried[code] >= 10 for code in FLAWS), tried
    assert [code for code in FLAWS if caught[code] < CAUGHT_AT_LEAST * tried[code]] == [], missed

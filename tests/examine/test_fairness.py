"""An honest complaint comes out as one: a wrong accusation is our worst fault."""

import re
from dataclasses import fields, replace
from pathlib import Path

import pytest

from mingbian.domain.assessment import Band
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.story import read
from mingbian.examine.assess import assess

STORIES = Path(__file__).parent.parent / "stories"
FAIR = sorted((STORIES / "fair").glob("*.story"))
EVERY = sorted(STORIES.rglob("*.story"))

OTHER_CITIES = {"武汉": "兰州", "杭州": "昆明", "成都": "大连", "石家庄": "厦门", "广州": "银川", "湖北": "甘肃"}


@pytest.mark.parametrize("story", FAIR, ids=lambda story: story.stem)
def test_an_honest_story_comes_out_as_honest(story: Path) -> None:
    assert assess(read(story.read_text("utf-8"))).doubt.band is Band.HONEST


@pytest.mark.parametrize("story", [story for story in FAIR if "only_" in story.stem], ids=lambda story: story.stem)
def test_one_surface_feature_alone_hardly_moves_the_start(story: Path) -> None:
    found = assess(read(story.read_text("utf-8")))

    assert found.doubt.probability < found.prior.mean + 0.05


@pytest.mark.parametrize("amount_fen", [3990, 15960, 53990, 100_000, 200_000])
def test_a_high_demand_alone_stays_far_from_doubt(amount_fen: int) -> None:
    story = f"""
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-06 10:00 complaint fake {amount_fen} 假货
    """
    assert assess(read(story)).doubt.band is Band.HONEST


@pytest.mark.parametrize(
    "words",
    [
        "我要投诉",
        "12315见",
        "我要打12315投诉你们",
        "今天不解决我就去市场监管局投诉",
        "再不退款我就申请平台介入",
        "我要起诉你们",
        "骗人的店!!!垃圾!!!",
        "你们这样会有很多差评的",
        "我不会给差评的",
        "我没说要给差评",
        "难怪这么多差评",
        "加急处理一下,不然来不及了",
        "赔我一个新的就行",
        "麻烦今天之内退款给我,谢谢",
        "客服说不给好评就不退款",
        "是微信付的款,退到微信就行",
        "我朋友说这种情况可以要求退一赔三",
    ],
)
def test_ordinary_words_of_an_unhappy_buyer_never_make_doubt(words: str) -> None:
    story = f"""
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 10:00 delivered YT1 本人签收
    2026-03-06 10:00 complaint quality 3990 开线了
    2026-03-06 10:05 buyer     {words}
    """
    assert assess(read(story)).doubt.band is Band.HONEST


def test_missing_knowledge_weighs_exactly_nothing() -> None:
    bare = """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-06 10:00 complaint quality 3990 开线了
    """
    pictured = f"{bare}\n    2026-03-06 10:01 photo p1 开线\n"

    assert assess(read(bare)).findings == ()
    assert assess(read(pictured)).findings == ()


@pytest.mark.parametrize("story", EVERY, ids=lambda story: story.stem)
def test_where_somebody_lives_makes_no_difference(story: Path) -> None:
    dossier = read(story.read_text("utf-8"))
    moved = replace(dossier, facts=tuple(_moved(fact) for fact in dossier.facts))

    assert assess(moved).doubt == assess(dossier).doubt


def _moved(fact: Fact) -> Fact:
    """The fact with every city replaced by another one, the same everywhere."""
    find = re.compile("|".join(OTHER_CITIES))
    texts = {
        part.name: find.sub(lambda found: OTHER_CITIES[found[0]], getattr(fact, part.name))
        for part in fields(fact)
        if type(getattr(fact, part.name)) is str
    }
    return replace(fact, **texts)


@pytest.mark.parametrize(
    ("standard", "spoken"),
    [("没有收到", "冇收到"), ("没有收到", "木有收到"), ("没收到货", "沒收到貨")],
)
def test_dialect_and_script_make_no_difference(standard: str, spoken: str) -> None:
    def asked(words: str) -> Dossier:
        return read(
            f"""
            2026-03-01 10:00 order     260301-1 3990 雨衣
            2026-03-01 20:00 shipped   YT1
            2026-03-04 10:00 delivered YT1 菜鸟驿站 凭取件码
            2026-03-06 10:00 complaint other 3990 {words}
            """
        )

    assert assess(asked(spoken)).doubt == assess(asked(standard)).doubt

"""What was found in a return is known to both stories and to the question: an empty box is not opened a second time."""

import pytest

from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.examine.assess import assess
from mingbian.examine.opened_return import came_back_empty, was_opened

STORY = """
    2026-02-20 10:00 product   G1 15900 weight=2350g 全棉四件套
    2026-03-01 10:00 order     260301-1 15900 goods=G1 address=「辽宁省 沈阳市 铁西区」 全棉四件套
    2026-03-02 10:00 shipped   YT7000 2380g
    2026-03-04 10:00 delivered YT7000 本人签收
    2026-03-05 10:00 aftersale return_refund 15900 七天无理由退货
    2026-03-05 10:05 returned  SF9000
    {between}
    2026-03-08 10:30 seller    {said}
    2026-03-08 11:00 complaint return_refused 15900 货退回去了不给退钱
    2026-03-08 12:00 now
"""
EMPTY = "2026-03-08 10:00 return_weighed SF9000 53g"
FULL = "2026-03-08 10:00 return_weighed SF9000 2370g"


def told(between: str = "", said: str = "包裹到了，我们先核对一下") -> Dossier:
    return read(STORY.format(between=between, said=said))


@pytest.mark.parametrize(
    ("between", "said", "empty", "opened"),
    [
        (EMPTY, "包裹到了，我们先核对一下", True, True),
        (FULL, "包裹到了，我们先核对一下", False, False),
        ("", "我们收到的包裹里是空的", True, True),
        ("", "拆开里面什么都没有", True, True),
        (FULL, "打开看了，吊牌不在", False, True),
        ("", "包裹还没到，没拆开的都会先录像", False, False),
    ],
)
def test_what_was_found_is_known(between: str, said: str, empty: bool, opened: bool) -> None:
    dossier = told(between, said)

    assert came_back_empty(dossier) is empty
    assert was_opened(dossier) is opened


def test_before_a_return_nothing_came_back() -> None:
    sent_back = "    2026-03-05 10:05 returned  SF9000\n"

    assert not came_back_empty(read(STORY.format(between="", said="里面是空的").replace(sent_back, "")))


def test_of_an_empty_return_it_is_asked_where_it_became_empty() -> None:
    found = assess(told(EMPTY, "我们收到的包裹里是空的"))

    assert "揽收时和沿途的称重" in found.ask
    assert "拆开退件" not in found.ask


def test_both_stories_know_of_the_way_back() -> None:
    found = assess(told(EMPTY))

    assert "在途中遗失" in found.honest_story
    assert "装错了箱子" in found.honest_story
    assert "空包或别的东西" in found.intentional_story


def test_a_return_that_is_full_has_another_story() -> None:
    found = assess(told(FULL))

    assert "空包" not in found.intentional_story.split("。")[0]
    assert "还没有验完" in found.honest_story


def test_a_claim_under_a_statute_has_its_own_story() -> None:
    found = assess(
        read("""
        2026-03-01 10:00 order     260301-1 4590 鸡胸肉
        2026-03-04 12:00 complaint professional_claim 300000 依据食品安全法要求退一赔十
        2026-03-04 13:00 now
        """)
    )

    assert "照法律要求赔偿" in found.honest_story
    assert "表达得急" not in found.honest_story

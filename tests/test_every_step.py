"""What holds for every step of an order's course, whoever writes the next one."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.domain.trade_step import HELD_TITLES, WHOSE_TITLES, Held, Tick, Whose
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.gather.flow import flow, steps
from mingbian.gather.trade_step import StepFile

ACCUSING = re.compile(r"骗子|欺诈|恶意|诈骗|撒谎|故意")
LATIN = re.compile(r"[A-Za-z]{3,} [A-Za-z]{2,}")
STORIES = sorted((Path(__file__).parent / "stories").rglob("*.story"))

LINES = """
2026-02-01 10:00 product   G1 1990 weight=200g 雨衣
2026-02-01 10:00 promise   ship_24h
2026-02-01 10:00 promise   seven_days
2026-02-01 10:00 listing   加厚雨衣,送收纳袋
2026-03-05 10:00 listing   加厚雨衣
2026-02-20 10:00 campaign  大促 until=2026-03-08T23:59
2026-03-01 11:05 buyer     拍错了,帮我改成XL码
2026-03-01 11:06 buyer     麻烦改一下地址
2026-03-01 11:07 buyer     放驿站就行
2026-03-02 18:40 shipped   YT7000 412g 杭州
2026-03-03 18:40 shipped   YT7000 90g 杭州
2026-03-02 19:40 weighed   YT7000 300g 杭州转运中心
2026-03-03 19:40 weighed   YT7000 100g 南京
2026-03-02 20:40 scanned   YT7000 杭州 快递员已揽收
2026-03-04 20:40 scanned   YT7000 杭州 已揽件
2026-03-05 20:40 scanned   YT7000 南京 外包装破损
2026-03-06 20:40 scanned   YT7000 南京 收件人拒收
2026-03-09 20:40 scanned   YT7000 南京 凭取件码取件
2026-03-06 09:12 delivered YT7000 菜鸟驿站
2026-03-06 09:12 delivered YT7000 本人签收
2026-03-06 09:12 delivered YT7000 家门口
2026-03-06 09:12 delivered YT7000 拒收
2026-03-06 09:12 delivered YT7000 订单记录：确认收货
2026-03-06 09:12 delivered YT7000 南京市 已签收
2026-03-07 09:12 delivered YT7000
2026-03-09 10:31 seller    不好意思漏发了
2026-03-09 10:32 seller    不好意思发错了
2026-03-12 10:32 seller    在的
2026-03-09 21:30 aftersale return_refund 3990 质量问题
2026-03-09 22:21 platform  商家已拒绝退款申请
2026-03-10 18:40 returned  SF9000 from=石家庄
2026-03-12 18:40 return_weighed SF9000 90g
2026-03-13 19:00 scanned   SF9000 杭州 已签收
2026-03-20 08:00 verdict   settled 1000
2026-03-31 08:00 buyer     还在吗
""".strip().splitlines()
ORDERS = (
    "2026-03-01 10:02 order 260301-1 3990 雨衣 x2",
    "2026-03-01 10:02 order 260301-1 3980 goods=G1 spec=蓝色L address=「浙江省 杭州市 西湖区」 雨衣 x2",
    "2026-03-01 10:02 order 260301-1 3480 goods=G1 coupon_fen=500 雨衣 x2",
    "2026-03-01 10:02 order 260301-1 9900 goods=G1 address=A77 雨衣",
)


@st.composite
def disputes(draw: st.DrawFn) -> Dossier:
    lines = draw(st.lists(st.sampled_from(LINES), unique=True, max_size=20))
    reason = draw(st.sampled_from(list(Reason)))
    filed = f"2026-03-09 09:15 complaint {reason.value} 3990 一直没收到"
    return read("\n".join([draw(st.sampled_from(ORDERS)), *lines, filed]))


def well_made(tick: Tick, told: Dossier) -> bool:
    """A sentence of its own, on facts of the dossier or with the evidence that would tell."""
    known = {fact.cite for fact in told.facts}
    numbered = {str(exhibit.number) for exhibit in told.exhibits}
    founded = bool(tick.cites or tick.fetch or numbered)
    return tick.sentence.endswith("。") and set(tick.cites) <= known and founded


@settings(max_examples=200, deadline=None)
@given(disputes())
def test_every_step_says_something_that_stands_on_the_record(told: Dossier) -> None:
    found = flow(told)

    assert [step.code for step in found] == [step.code for step in steps()]
    for step in found:
        assert step.ticks
        for tick in step.ticks:
            assert well_made(tick, told), tick
            assert (tick.whose is not None) is (tick.held is Held.DEVIATES)
            assert set(tick.fetch) <= set(evidence_kinds())
            assert not ACCUSING.search(tick.sentence)
            assert not LATIN.search(tick.sentence)
    assert flow(told) == found, "the same dossier gives the same answer"


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_every_story_of_ours_goes_through_every_step(story: Path) -> None:
    told = read(story.read_text("utf-8"))

    assert all(well_made(tick, told) for step in flow(told) for tick in step.ticks)


def told_of(step: StepFile) -> Iterator[Tick]:
    """All that a step says, of every line alone and of every two that follow each other."""
    filed = "2026-03-09 09:15 complaint other 3990 一直没收到\n2026-03-31 09:00 now"
    for order in ORDERS:
        for lines in [[], *([line] for line in LINES), *pairwise(LINES), LINES]:
            yield from step.look(read("\n".join([order, *lines, filed])))


@pytest.mark.parametrize("step", steps(), ids=lambda step: step.code)
def test_every_step_can_find_the_order_as_promised_and_can_find_it_not_so(step: StepFile) -> None:
    """A step that can say only one thing is no check."""
    held = {tick.held for tick in told_of(step)}

    assert Held.KEPT in held
    assert held & {Held.DEVIATES, Held.UNKNOWN}


def test_what_is_ours_can_be_said_and_so_can_every_other_side() -> None:
    assert {tick.whose for step in steps() for tick in told_of(step)} - {None} == set(Whose)


def test_every_mark_has_a_word() -> None:
    assert (set(HELD_TITLES), set(WHOSE_TITLES)) == (set(Held), set(Whose))


def test_the_steps_stand_in_the_order_of_a_trade() -> None:
    assert [step.title for step in steps()] == [
        "规格",
        "价格",
        "下单",
        "承诺",
        "发货",
        "揽收",
        "运输",
        "签收",
        "售后",
    ]

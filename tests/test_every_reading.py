"""What holds for every reading of a fact against a claim, whoever writes the next one."""

from dataclasses import fields, replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from mingbian.domain.claim import Cell, CellMark, Claim
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit, Photo
from mingbian.domain.fact import Fact
from mingbian.domain.record import History
from mingbian.domain.story import read
from mingbian.domain.trade import PROMISE_TITLES, Promise
from mingbian.gather.claims import claims
from mingbian.gather.demand import demand
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.gather.matrix import matrix, readings
from mingbian.gather.needs_for import needs_for
from mingbian.gather.strength import strength

# Every verb, several times over, in words that agree and disagree with one another.
LINES = """
2026-01-05 10:00 shop      小雨伞铺 category=服饰
2026-02-01 10:00 product   G1 1990 weight=200g category=服饰 雨衣
2026-02-01 10:00 promise   ship_24h
2026-02-01 10:00 promise   seven_days 七天无理由退货
2026-02-01 10:00 promise   bad_fruit
2026-02-01 10:00 listing   加厚雨衣,手工测量误差1-3cm,可能有色差,送收纳袋
2026-02-01 10:00 listing   无色差,假一赔十
2026-02-10 10:00 certificate inspection from=2026-01-01 to=2026-12-31 goods=G1 质检报告
2026-02-10 10:00 certificate brand_authorisation from=2025-01-01 to=2025-12-31 授权书
2026-02-10 10:00 certificate test_report from=2026-01-01 to=2026-12-31 batch=B9 检测
2026-02-20 10:00 campaign  大促 until=2026-03-08T23:59
2026-02-28 10:02 order     260228-9 1990 雨衣
2026-03-01 10:05 seller    现在拍下送收纳袋一个
2026-03-01 10:06 buyer     质量好吗,有色差吗
2026-03-02 18:40 shipped   YT7000 412g 杭州
2026-03-03 18:40 shipped   YT7001 90g 杭州
2026-03-02 19:40 weighed   YT7000 300g 杭州转运中心
2026-03-02 20:40 scanned   YT7000 杭州 快递员已揽收
2026-03-03 20:40 scanned   YT7000 南京 外包装破损
2026-03-04 09:12 delivered YT7000 菜鸟驿站 本人取件
2026-03-04 09:12 delivered YT7000 放在门口
2026-03-11 09:12 delivered YT7001 前台代收
2026-03-04 09:30 buyer     收到了,谢谢
2026-03-04 10:30 buyer     怎么少了一件,杯子还裂了
2026-03-04 10:31 seller    不好意思漏发了,也可能是路上压坏的
2026-03-05 23:31 seller    随便你投诉
2026-03-05 10:00 call      seller 买家说已收到,家里人收了
2026-03-05 11:00 call      buyer 问退款
2026-03-05 12:00 review    5 质量很好,很喜欢
2026-03-05 12:10 review    1 掉色,和图片不一样
2026-03-06 18:40 returned  SF9000
2026-03-08 18:40 return_weighed SF9000 90g
2026-03-08 19:00 scanned   SF9000 杭州 已签收
2026-03-08 10:00 neighbour 260302-7 quality goods=G1 拉链坏了
2026-03-08 11:00 history   product orders=300 complaints=0 days=30
2026-03-08 12:00 history   product orders=300 complaints=9 days=30 reason=quality
2026-03-09 20:00 account   registered=2026-02-01 orders=6 refunds=4
2026-03-09 21:00 photo     a.jpg 杯子裂了一道口,只有一件
2026-03-09 21:00 photo     b.jpg seen=listing aigc=2 页面
2026-03-09 21:00 photo     c.jpg captured=2025-12-01T10:00 watermark=AI生成 破了
2026-03-09 21:30 aftersale refund_only 3990 质量问题
2026-03-09 22:20 buyer     24小时内退我500元,不然差评,客服也不回复
2026-03-09 22:21 platform  商家请处理
2026-03-09 22:30 offer     1000 先补您10元
2026-03-10 22:20 buyer     其实我找到了
2026-03-11 08:00 countdown 2026-03-12T08:00
2026-03-12 08:00 verdict   settled 1000
""".strip().splitlines()
AGAINST = (
    "本人取件",
    "收到了",
    "很喜欢",
    "揽收",
    "inspection",
    "test_report",
    "complaints=0",
    "90g",
    "412g",
    "我找到了",
    "已收到",
)
SPEAKS_AGAINST = tuple(line for line in LINES if any(words in line for words in AGAINST))
TEXTS = (
    "",
    "一直没收到",
    "少了一件，质量差，掉色，还发错了",
    "假货！虚假宣传，说好的送收纳袋没有",
    "页面写着七天无理由，退货被拒，至今不退款，客服骂人",
)


@st.composite
def disputes(draw: st.DrawFn) -> Dossier:
    lines = draw(st.lists(st.sampled_from(LINES), unique=True, max_size=25))
    reason, text = draw(st.sampled_from(list(Reason))), draw(st.sampled_from(TEXTS))
    order = f"2026-03-01 10:02 order     260301-1 3990 {draw(st.sampled_from(['goods=G1 batch=B1 ', '']))}雨衣 x2"
    return read("\n".join([order, *lines, f"2026-03-09 22:15 complaint {reason.value} 3990 {text}"]))


def spots_of(fact: Fact) -> tuple[str, ...]:
    """All that a cell may quote of a fact: its words, and its figures as the record has them."""
    values = [getattr(fact, field.name) for field in fields(fact)]
    words = [value for value in values if isinstance(value, str)]
    figures = [in_words(fact.at), *(f"{value}g" for value in values if isinstance(value, int)), *map(str, values)]
    if isinstance(fact, Photo):
        figures += [
            "AI 生成标识",
            *(["本店商品图"] if fact.seen == "listing" else []),
            *([f"{fact.captured_at:%Y-%m-%d %H:%M}"] if fact.captured_at else []),
        ]
    if isinstance(fact, Promise):
        figures.append(PROMISE_TITLES[fact.code])
    if isinstance(fact, History):
        figures.append(f"{fact.days} 天 {fact.orders} 单 {fact.complaints} 件投诉")
    return (*words, *figures)


def well_made(cell: Cell, told: Dossier) -> bool:
    """The cell speaks of a fact of this dossier and quotes what stands there; only a silent one may quote nothing."""
    facts = [fact for fact in told.facts if fact.cite == cell.evidence]
    stands = any(cell.quote in spot for fact in facts for spot in spots_of(fact))
    return stands and (bool(cell.quote) or cell.mark is CellMark.SILENT)


@settings(max_examples=150, deadline=None)
@given(disputes())
def test_every_reading_quotes_what_stands_in_a_fact_of_the_dossier(told: Dossier) -> None:
    for claim in claims(told):
        for read_against in readings():
            found = tuple(read_against(told, claim))
            assert all(cell.claim == claim.id and well_made(cell, told) for cell in found)
            assert tuple(read_against(told, claim)) == found


@settings(max_examples=150, deadline=None)
@given(disputes())
def test_the_matrix_has_one_cell_for_a_claim_and_a_piece_of_evidence(told: Dossier) -> None:
    found, needs = claims(told), needs_for(told)
    cells = matrix(told, found, needs)
    places = [(cell.claim, cell.evidence) for cell in cells]

    assert len(places) == len(set(places))
    assert {cell.claim for cell in cells} <= {claim.id for claim in found}
    assert all(bool(cell.fetch) == (cell.mark is CellMark.MISSING) for cell in cells)
    assert 0 <= strength(told, found, cells, needs).score <= 1
    assert demand(told).amount_fen >= 0


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(
    disputes(),
    st.sampled_from(SPEAKS_AGAINST),
    st.lists(st.sampled_from(sorted(evidence_kinds())), max_size=5, unique=True),
)
def test_one_more_fact_against_a_claim_never_weakens_us(told: Dossier, line: str, kinds: list[str]) -> None:
    """What is added contradicts something, bears nothing out, claims nothing, and changes no other cell."""
    alone = read(f"2026-03-01 10:02 order 0 1 x\n{line}\n2026-03-09 22:15 complaint other 0")
    (added,) = (fact for fact in alone.facts if fact.cite == 2)
    one_more = replace(added, cite=max(fact.cite for fact in told.facts) + 1)
    exhibits = tuple(Exhibit(n, kind, "0" * 64, "a.jpg", "image/jpeg", 1, told.now) for n, kind in enumerate(kinds, 1))
    before = replace(told, exhibits=exhibits)
    after = replace(before, facts=tuple(sorted((*told.facts, one_more), key=lambda fact: fact.at)))
    was, found = _judged(before), _judged(after)
    new = {mark for *_, mark in found[1] - was[1]}

    assume(was[0] == found[0] and was[1] <= found[1] and CellMark.CONTRADICTS in new and CellMark.SUPPORTS not in new)

    assert found[2] >= was[2]


def _judged(told: Dossier) -> tuple[tuple[Claim, ...], set[tuple[str, int | str, CellMark]], float]:
    """The claims, the marks beside them, and the strength."""
    found, needs = claims(told), needs_for(told)
    cells = matrix(told, found, needs)
    marks = {(cell.claim, cell.evidence, cell.mark) for cell in cells if cell.mark is not CellMark.MISSING}
    return found, marks, strength(told, found, cells, needs).score


def test_every_reading_says_something_somewhere() -> None:
    """A reading that no story wakes is dead weight, or its story is missing here."""
    order = "2026-03-01 10:02 order     260301-1 3990 goods=G1 batch=B1 雨衣 x2"
    one_parcel = [line for line in LINES if "YT7001" not in line]
    asleep = set(readings())
    for reason in Reason:
        for text in TEXTS:
            told = read("\n".join([order, *one_parcel, f"2026-03-09 22:15 complaint {reason.value} 3990 {text}"]))
            asleep -= {look for look in asleep for claim in claims(told) if list(look(told, claim))}

    assert not asleep


@pytest.mark.parametrize("reason", list(Reason))
def test_a_dossier_of_nothing_but_a_complaint_is_read_too(reason: Reason) -> None:
    told = read(f"2026-03-01 10:02 order 260301-1 3990 雨衣\n2026-03-09 22:15 complaint {reason.value} 0")
    found, needs = claims(told), needs_for(told)

    assert all(cell.mark in (CellMark.MISSING, CellMark.SUPPORTS) for cell in matrix(told, found, needs))

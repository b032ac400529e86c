"""Deadlines against a slow second reading of the same events: not one may differ.

A few thousand disputes in the suite, a million in `make prove`; each block has its own seed, so a mismatch can be told
by its block and number.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from random import Random

import pytest
from due_oracle import Due, Event, due_in, run_out

from mingbian.domain.clock import beijing
from mingbian.domain.complaint import AfterSale, AfterSaleKind, Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.outcome import Countdown, Ending, Verdict
from mingbian.domain.parcel import Delivered, Returned, ReturnWeighed, Scanned, Shipped
from mingbian.domain.rule import Confidence, Figure, Unit
from mingbian.domain.talk import Message, Speaker
from mingbian.domain.trade import Order, Promise, PromiseCode
from mingbian.rules.book import rule_book
from mingbian.rules.deadlines import deadlines, due

BLOCKS, A_BLOCK, IN_SUITE = 100, 10_000, 1_500
"""A hundred blocks of ten thousand are the million."""

PROVEN = [pytest.param(block, marks=pytest.mark.prove) for block in range(1, BLOCKS + 1)]

# Around the turns of years, holidays, moved rest days, the day a law came into force, and past the last calendar.
BEGINNINGS = (
    *(beijing(2025, 1, 24), beijing(2025, 9, 26), beijing(2025, 12, 30), beijing(2026, 2, 12), beijing(2026, 4, 10)),
    *(beijing(2026, 4, 30), beijing(2026, 9, 24), beijing(2026, 12, 21), beijing(2026, 12, 31, 23, 59)),
    *(beijing(2027, 2, 1), beijing(2021, 12, 31), beijing(2024, 2, 28)),
)
EDGES = (0, 0, 1, 59, 60, 24 * 60 - 1, 24 * 60, 24 * 60 + 1, 36 * 60, 48 * 60, 48 * 60 + 1, 72 * 60, 7 * 24 * 60)

LABELS = {
    "": "",
    "evidence": "举证剩余时间",
    "work_order": "工单剩余时间",
    "return_inspection": "确认收货剩余时间",
    "return_review": "退货审核剩余时间",
    "answer": "处理剩余时间",
    "appeal": "申诉剩余时间",
    "authority_reply": "答复 12315 的期限",
    "ip_defence": "侵权答辩剩余时间",
    "abnormal_order": "异常单剩余时间",
}
STEPPED_IN = ("平台已介入处理", "请在规定时间内举证", "平台已介入，请举证")
REFUSED = ("商家已拒绝退款申请", "您已拒绝该申请")
PENALISED = ("商品因描述不符被处罚", "本单已扣款")
SUMMONED = ("12315 转来一起消费投诉，请及时处理", "收到市场监督管理局的调解通知")
FILED = ("我已经向 12315 投诉了", "已投诉到市场监管局")
NOISE = ("买家可申请平台介入", "如有异议可以申请平台介入", "买家已签收", "请尽快发货", "否则将处罚")
CODES = (
    *("aftersale", "aftersale", "complaint", "complaint", "shipped", "delivered", "returned", "came_back"),
    *("stepped_in", "refused", "penalised", "work_order", "countdown", "countdown", "noise", "promise", "verdict"),
    *("summoned", "filed"),
)


def scripts(random: Random) -> Iterator[tuple[datetime, list[Event], int]]:
    """(when it was ordered, what happened, the moment of reading), without end."""
    while True:
        ordered = random.choice(BEGINNINGS) + timedelta(minutes=random.randrange(0, 3 * 24 * 60))
        events = [_event(random, random.choice(("aftersale", "complaint")))]
        events += [_event(random, random.choice(CODES)) for _ in range(random.randrange(0, 9))]
        events += [(0, "promise", promise) for promise in ("ship_24h", "ship_48h") if random.random() < 0.15]
        latest = max(at for at, _, _ in events)
        yield ordered, events, latest + random.choice((0, 0, 1, 600, 20_000))


def _event(random: Random, what: str) -> Event:
    at = random.choice(EDGES) + random.choice((0, 0, 0, random.randrange(0, 12 * 24 * 60)))
    if what == "aftersale":
        return at, what, random.choice(list(AfterSaleKind)).value
    if what == "complaint":
        return at, what, random.choice(list(Reason)).value
    if what == "countdown":
        minutes = random.choice((60, 24 * 60, 48 * 60, 90 * 24 * 60, 90 * 24 * 60 + 1, random.randrange(1, 9_000)))
        return at, what, f"{random.choice(list(LABELS))}:{minutes}"
    if what == "promise":
        return at, what, random.choice(("ship_24h", "ship_48h"))
    return at, what, ""


def dossier_of(ordered: datetime, events: list[Event], now: int, random: Random) -> Dossier:
    """The events as facts, in the order in which they are told."""
    told = sorted((event for event in events if event[0] <= now), key=lambda event: event[0])
    order = Order(at=ordered, cite=1, order_sn="260301-1", amount_fen=3990, title="雨衣")
    facts = [_fact(ordered, event, cite, random) for cite, event in enumerate(told, start=2)]
    return Dossier((order, *facts), ordered + timedelta(minutes=now))


def _fact(ordered: datetime, event: Event, cite: int, random: Random) -> Fact:
    minutes, what, detail = event
    at = ordered + timedelta(minutes=minutes)
    if what == "aftersale":
        return AfterSale(at=at, cite=cite, kind=AfterSaleKind(detail), amount_fen=3990, text="申请")
    if what == "complaint":
        return Complaint(at=at, cite=cite, reason=Reason(detail), amount_fen=3990, text="投诉")
    if what == "countdown":
        label, length = detail.split(":")
        return Countdown(at=at, cite=cite, due_at=at + timedelta(minutes=int(length)), text=LABELS[label])
    if what == "promise":
        return Promise(at=at, cite=cite, code=PromiseCode(detail), text="")
    if what == "verdict":
        return Verdict(at=at, cite=cite, ending=random.choice(list(Ending)))
    if what == "filed":
        return Message(at=at, cite=cite, speaker=Speaker.BUYER, text=random.choice(FILED))
    if what in _NOTICES:
        return Message(at=at, cite=cite, speaker=Speaker.PLATFORM, text=random.choice(_NOTICES[what]))
    return _parcel(at, what, cite)


def _parcel(at: datetime, what: str, cite: int) -> Fact:
    if what == "shipped":
        return Shipped(at=at, cite=cite, tracking="YT7000")
    if what == "delivered":
        return Delivered(at=at, cite=cite, tracking="YT7000", text="本人")
    if what == "returned":
        return Returned(at=at, cite=cite, tracking="SF1000")
    return ReturnWeighed(at=at, cite=cite, tracking="SF1000", weight_g=380)


_NOTICES = {
    "stepped_in": STEPPED_IN,
    "refused": REFUSED,
    "penalised": PENALISED,
    "work_order": ("您有新的客诉工单",),
    "summoned": SUMMONED,
    "noise": NOISE,
}


@pytest.mark.parametrize("block", [0, *PROVEN])
def test_every_deadline_is_what_a_slow_reading_finds(block: int) -> None:
    random, book = Random(f"due {block}"), rule_book()

    for number, (ordered, events, now) in enumerate(islice(scripts(random), A_BLOCK if block else IN_SUITE)):
        expected = due_in(ordered, events, now)
        found = deadlines(dossier_of(ordered, events, now, random), book)

        told = [Due(one.purpose.value, one.due_at, one.source, one.uncertain, one.assumed) for one in found]
        assert told == expected, f"block {block}, dispute {number}: {ordered} {events} read at {now}"


@pytest.mark.parametrize("block", [0, *PROVEN])
def test_every_clock_runs_out_when_a_slow_count_says(block: int) -> None:
    random = Random(f"clock {block}")
    units = ((Unit.MINUTES, 600), (Unit.HOURS, 200), (Unit.DAYS, 90), (Unit.WORKING_DAYS, 30), (Unit.WORKING_DAYS, 70))

    for _ in range(A_BLOCK if block else IN_SUITE):
        began = beijing(2003, 12, 1) + timedelta(minutes=random.randrange(0, 26 * 366 * 24 * 60))
        unit, most = random.choice(units)
        count = float(random.randrange(1, most))
        figure = Figure("x", count, unit, Confidence.LOW, None, "", None, None)

        assert due(began, figure) == run_out(began, count, unit.value), (began, count, unit)


def test_what_came_back_signed_is_what_came_back_weighed() -> None:
    """The oracle knows one way of coming home; the other starts the same clock."""
    ordered = beijing(2026, 3, 1, 10)
    events: list[Event] = [(60, "aftersale", "return_refund"), (120, "returned", ""), (3_000, "came_back", "")]
    known = dossier_of(ordered, events, 3_000, Random(1))
    signed = Scanned(at=known.facts[-1].at, cite=9, tracking="SF1000", place="杭州", text="已签收")

    found = deadlines(Dossier((*known.facts[:-1], signed), known.now), rule_book())

    assert [(one.purpose.value, one.due_at) for one in found] == [
        (one.purpose, one.at) for one in due_in(ordered, events, 3_000)
    ]

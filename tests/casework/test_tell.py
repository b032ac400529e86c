"""What is told can be read back, and names nobody."""

from dataclasses import fields
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import UnionType
from typing import get_args, get_type_hints

from hypothesis import given
from hypothesis import strategies as st

from mingbian.casework.tell import anonymised, told
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.story import read
from mingbian.domain.talk import Message, Speaker
from mingbian.domain.trade import Order
from mingbian.domain.verbs import VERBS, Verb

MOMENTS = st.integers(0, 14 * 365 * 86400).map(lambda seconds: beijing(2016, 1, 1) + timedelta(seconds=seconds))
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.sampled_from(
        ["a=b", "-- 完", "雨衣 x2", "x3", "「引」", "\\n", "412g", " 空格 在前", "尾巴\r", "#井号", "第一行\r\n第二行"]
    ),
)
SPECIAL = {
    "stars": st.integers(1, 5),
    "aigc": st.one_of(st.none(), st.integers(1, 3)),
    "hash": st.one_of(st.just(""), st.from_regex(r"[0-9a-f]{16}", fullmatch=True)),
    "photo": st.one_of(st.just(""), st.from_regex(r"[0-9a-f]{16}", fullmatch=True)),
    "quantity": st.integers(1, 999),
    "caller": st.sampled_from([Speaker.BUYER, Speaker.SELLER]),
}


def _values(hint: object) -> st.SearchStrategy[object]:
    if isinstance(hint, UnionType):
        return st.one_of(*(_values(part) for part in get_args(hint)))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    by_type = {
        str: TEXTS,
        int: st.integers(0, 10**9),
        datetime: MOMENTS.map(lambda at: at.replace(microsecond=0)),
        date: st.dates(date(2000, 1, 1), date(2030, 1, 1)),
        type(None): st.none(),
    }
    return by_type[hint]


def _facts(verb: Verb) -> st.SearchStrategy[Fact]:
    hints = get_type_hints(verb.fact)
    names = [part.name for part in fields(verb.fact) if part.name not in ("at", "cite", *verb.always)]
    parts = {name: SPECIAL[name] if name in SPECIAL else _values(hints[name]) for name in names}
    return st.builds(verb.fact, at=MOMENTS, cite=st.just(0), **parts, **{k: st.just(v) for k, v in verb.always.items()})


ORDER = Order(at=beijing(2026, 3, 1, 10, 2), cite=1, order_sn="260301-123456789012345", amount_fen=3990, title="雨衣")
COMPLAINT = Complaint(
    at=beijing(2026, 3, 9), cite=2, reason=Reason.NOT_RECEIVED, amount_fen=0, text="没收到，电话13812345678"
)


@given(st.lists(st.one_of(*(_facts(verb) for verb in VERBS)), max_size=6))
def test_what_is_told_reads_back_as_the_anonymised_dossier(others: list[Fact]) -> None:
    facts = sorted([ORDER, COMPLAINT, *others], key=lambda fact: fact.at)
    dossier = Dossier(tuple(facts), max(fact.at for fact in facts) + timedelta(seconds=1.5))

    assert read(told(dossier)) == anonymised(dossier)


def test_a_told_story_names_neither_telephone_nor_order() -> None:
    story = told(Dossier((ORDER, COMPLAINT), beijing(2026, 3, 10)))

    assert "13812345678" not in story
    assert "123456789012345" not in story


def test_one_order_number_becomes_one_other_wherever_it_stands() -> None:
    again = read(
        told(
            read(
                "2026-03-01 10:02 order 260301-123456789012345 3990 雨衣\n"
                "2026-03-04 09:12 delivered YT7000 order=260301-123456789012345 本人\n"
                "2026-03-09 22:15 complaint damaged 0 破了\n"
            )
        )
    )

    assert again.deliveries[0].order_sn == again.order.order_sn == "260301-000000000000001"


def test_a_fact_is_cited_by_the_line_it_stands_in(told: Dossier) -> None:
    """
    2026-03-02 10:00 buyer     在吗
    2026-03-01 10:02 order     260301-123456789012345 3990 雨衣
    2026-03-09 22:15 complaint damaged 0 破了
    """
    from mingbian.casework.tell import told as story_of

    lines = story_of(told).splitlines()

    for fact in anonymised(told).facts:
        assert f"{fact.at:%Y-%m-%d %H:%M}" in lines[fact.cite - 1]
    assert isinstance(anonymised(told).facts[1], Message)

"""What every innocent cause promises: it answers any group in one sentence of facts, and explains only what it may."""

import re
from dataclasses import replace

import pytest

from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Reason
from mingbian.domain.group import (
    CAUSE_TITLES,
    Activity,
    CauseKind,
    CauseOutcome,
    Happening,
    HappeningKind,
    LinkKind,
    ShopTime,
    Sold,
)
from mingbian.examine.cause import Innocent, Seen, causes

NOON = beijing(2026, 3, 4, 12)
ACCUSING = re.compile(r"骗子|欺诈|恶意|诈骗|敲诈|勒索|羊毛党|团伙|造假|刁民")
BARE = Happening(kind=HappeningKind.REVIEW, at=NOON, order_sn="1")
FULL = Happening(
    kind=HappeningKind.COMPLAINT,
    at=NOON,
    order_sn="2",
    reason=Reason.NOT_RECEIVED,
    text="一直没送到",
    registered_on=NOON.date(),
    address="A7",
    goods_id="G1",
    batch="B7",
    courier="极兔",
    ordered_at=beijing(2026, 3, 1),
    photos=("a1b2c3d4e5f60718",),
)
EMPTY = ShopTime(0)
KNOWN = ShopTime(
    days=90,
    orders=900,
    complaints=20,
    activities=tuple(
        Activity(name=name, begins_at=beijing(2026, 2, 28), ends_at=beijing(2026, 3, 5))
        for name in ("限时满减", "台风停运", "热帖：抖音视频")
    ),
    sold=(Sold("G1", "", 40, 12), Sold("G1", "B7", 0, 5)),
)
GROUPS = [
    Seen((one,) * count, frozenset(range(copies)), shop)
    for one in (BARE, FULL)
    for count in (2, 7)
    for copies in (0, 2)
    for shop in (EMPTY, KNOWN)
]


@pytest.mark.parametrize("innocent", causes(), ids=lambda innocent: innocent.kind.value)
def test_it_answers_any_group_in_one_calm_sentence(innocent: Innocent) -> None:
    for seen in GROUPS:
        told = innocent.tried(seen)

        assert told == innocent.tried(seen)
        assert told.sentence.endswith("。")
        assert "\n" not in told.sentence
        assert not ACCUSING.search(told.sentence)
        assert len(told.sentence) <= 160


@pytest.mark.parametrize("innocent", causes(), ids=lambda innocent: innocent.kind.value)
def test_it_takes_away_ties_only_where_it_explains(innocent: Innocent) -> None:
    for seen in GROUPS:
        told = innocent.tried(seen)

        assert told.explains == (innocent.explains if told.outcome is CauseOutcome.EXPLAINS else frozenset())
    assert innocent.explains


def test_every_kind_has_a_file_and_a_title() -> None:
    assert [innocent.kind for innocent in causes()] == list(CauseKind) == list(CAUSE_TITLES)


def test_only_a_post_that_many_saw_explains_one_picture() -> None:
    assert [one.kind for one in causes() if LinkKind.PHOTO in one.explains] == [CauseKind.VIRAL]


def test_every_cause_explains_some_group_and_does_not_explain_another() -> None:
    """Each can fail: a cause that explained everything, or nothing, would be none."""
    form = Happening(kind=HappeningKind.COMPLAINT, at=NOON, order_sn="3", reason=Reason.QUALITY, text="质量问题")
    grown_up = Happening(kind=HappeningKind.COMPLAINT, at=NOON, order_sn="4", address="A7", goods_id="G1", text="坏了")
    mixed = tuple(replace(FULL, goods_id=f"G{number}", courier=f"快递{number}", ordered_at=NOON) for number in range(7))
    found_in = [(form,) * 7, (grown_up,) * 7, mixed]
    groups = [*GROUPS, *(Seen(members, frozenset(), KNOWN) for members in found_in)]
    outcomes = {one.kind: {one.tried(seen).outcome for seen in groups} for one in causes()}

    assert all(CauseOutcome.EXPLAINS in found and CauseOutcome.DOES_NOT in found for found in outcomes.values()), (
        outcomes
    )

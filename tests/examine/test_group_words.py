"""A burst in words: how many of what, in how long, against what is usual; orders are counted as orders."""

from datetime import timedelta

import pytest

from mingbian.domain.clock import beijing
from mingbian.domain.group import Burst, HappeningKind
from mingbian.examine.group_words import burst_sentence

NOON = beijing(2026, 3, 4, 12)


@pytest.mark.parametrize(
    ("kind", "expected", "told"),
    [
        (HappeningKind.COMPLAINT, 0.31, "7 起投诉集中在 2 小时 30 分钟内，平时这么久约 0.3 起。"),
        (HappeningKind.REVIEW, 0.01, "7 起差评集中在 2 小时 30 分钟内，平时这么久不到 0.1 起。"),
        (HappeningKind.ORDER, 1.7, "7 单在 2 小时 30 分钟内下单，平时这么久约 1.7 单。"),
    ],
)
def test_a_burst_is_told_with_what_is_usual(kind: HappeningKind, expected: float, told: str) -> None:
    last = NOON + timedelta(minutes=149)
    assert burst_sentence(Burst(kind=kind, count=7, first=NOON, last=last, expected=expected, by_chance=0.001)) == told

"""Who else speaks like some that are known to belong together; and how well that does on waves that others labelled."""

import sys
from importlib import import_module
from pathlib import Path

import pytest

from mingbian.examine.likest import likest

ROOT = Path(__file__).resolve().parent.parent.parent
KNOWN = ["气味刺鼻不敢给孩子用必须全额处理", "气味刺鼻不敢给孩子用，马上处理"]


def test_who_uses_a_part_of_their_words_is_nearest_and_who_does_not_is_left_out() -> None:
    others = ["拉链拉不上，想换一件", "味道刺鼻，根本不敢给孩子用", "快递放错了地方", "不敢给孩子用，气味刺鼻得很"]

    assert set(likest(KNOWN, others)) == {1, 3}


def test_nobody_is_near_where_nobody_speaks_alike_or_nobody_speaks() -> None:
    assert likest(KNOWN, ["拉链拉不上", "漏发一件"]) == ()
    assert likest([], ["拉链拉不上"]) == likest(KNOWN, []) == ()


def test_no_more_than_asked_for() -> None:
    assert len(likest(KNOWN, [KNOWN[0]] * 9, most=3)) == 3


@pytest.mark.prove
def test_on_labelled_waves_words_and_history_together_reach_the_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyarrow", reason="pyarrow 没有安装，读不了 parquet，跳过")
    monkeypatch.syspath_prepend(str(ROOT))
    measured = import_module("bench.groups")
    if not measured.DATA.exists():
        pytest.skip(f"没有 {measured.DATA}，跳过")

    found = measured.left_out(measured.waves())

    print({name: tuple(round(each, 3) for each in pair) for name, pair in found.items()}, file=sys.stderr)
    assert sum(ours for ours, _ in found.values()) / len(found) >= measured.BAR
    assert all(ours > words for ours, words in found.values())

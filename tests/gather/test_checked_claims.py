"""Texts that a person read beside what is split from them; `bench/claims.py` prints the measurement."""

import tomllib
from importlib.util import find_spec

import pytest
from bench.claims import BAR, CASES, CHECKED, JUDGMENTS, checked, ours, score

from mingbian.domain.claim import ClaimKind

ROWS = tomllib.loads(CHECKED.read_text(encoding="utf-8"))["text"]


def test_what_was_read_by_hand_is_written_down_once_and_in_our_words() -> None:
    places = [(row["of"], row["row"]) for row in ROWS]

    assert len(ROWS) >= 60
    assert sum(row["held_out"] for row in ROWS) >= 30
    assert len(places) == len(set(places))
    assert {kind for row in ROWS for kind in row["claims"]} <= {kind.value for kind in ClaimKind}


@pytest.mark.parametrize("held_out", [True, False])
def test_claims_are_found_in_texts_that_nobody_here_wrote(held_out: bool) -> None:
    if not JUDGMENTS.exists() or not CASES.exists():
        pytest.skip(f"没有 {JUDGMENTS.parent.parent}，跳过")
    if not find_spec("pyarrow"):
        pytest.skip("pyarrow 没有安装，读不了 parquet，跳过")

    found = score(ours, [one for one in checked() if one.held_out is held_out])

    print(f"precision {found.precision:.3f} recall {found.recall:.3f}")
    assert found.precision >= BAR
    assert found.recall >= BAR

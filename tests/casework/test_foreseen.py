"""The deciding question tells where its answers would lead, in the same numbers as the judgement."""

import re
from pathlib import Path

import pytest

from mingbian.casework.foreseen import foreseen_in_words
from mingbian.casework.in_words import in_words
from mingbian.casework.judge import judge
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read

STORIES = sorted((Path(__file__).parent.parent / "stories").rglob("*.story"))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_sentence_says_what_was_computed(path: Path) -> None:
    assessment = judge(read(path.read_text("utf-8"))).assessment
    told = foreseen_in_words(assessment)

    if assessment.inquiry is None:
        assert told == ""
        return
    assert told.startswith(f"现在约 {assessment.doubt.probability:.0%}。")
    for answer in assessment.inquiry.foreseen:
        after, now = f"{answer.probability:.0%}", f"{assessment.doubt.probability:.0%}"
        way = "升" if answer.probability > assessment.doubt.probability else "降"
        said = "几乎不变" if after == now else f"会{way}到约 {after}"
        assert f"若{answer.words}，{said}" in told


def test_a_terminal_shows_it_after_the_question(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-09 09:00 complaint not_received 3990 没收到
    """
    words = in_words(judge(told), told)

    assert re.search(r"最能分清的一问：[^\n]*由谁取走。现在约 \d+%。若[^\n]*会降到约 \d+%；得不到", words)

"""The board of step 2: what is missing first, one cell for a claim and a piece, and nothing of the matrix lost."""

from pathlib import Path

import pytest

from mingbian.casework.board import board
from mingbian.casework.judge import judge
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read

STORIES = sorted((Path(__file__).parent.parent / "stories").rglob("*.story"))


def test_what_is_missing_stands_before_what_is_held(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-09 22:15 complaint not_received 3990 没收到，客服态度恶劣
    """
    shown = board(told, judge(told))
    first, *_, last = shown.pieces

    assert [claim.kind.value for claim in shown.claims] == ["not_received", "attitude"]
    assert first.worth is not None
    assert first.fetch
    assert (last.evidence, last.worth) == (4, None)
    assert [cell.mark.value if cell else "" for cell in last.cells] == ["contradicts", ""]


def test_a_telephone_in_a_disagreement_is_starred(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-04 09:30 buyer     收到了,谢谢,我电话13800138000
    2026-03-04 09:12 delivered YT7000 本人签收 13800138000
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    sentences = [one.sentence for one in board(told, judge(told)).disagreements]

    assert sentences
    assert all("13800138000" not in sentence for sentence in sentences)


@pytest.mark.parametrize("story", STORIES[::5], ids=lambda path: path.stem)
def test_every_cell_of_the_matrix_stands_on_the_board_once(story: Path) -> None:
    told = read(story.read_text("utf-8"))
    judgement = judge(told)
    shown = board(told, judgement)

    cells = [cell for piece in shown.pieces for cell in piece.cells if cell]
    assert sorted(map(str, cells)) == sorted(map(str, judgement.matrix))
    assert len(shown.missing) + len(shown.speaking) + len(shown.silent) == len(shown.pieces)

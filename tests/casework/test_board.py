"""The board of step 2: what is missing first, one cell for a claim and a piece, and nothing of the matrix lost."""

from dataclasses import replace
from pathlib import Path

import pytest

from mingbian.casework.board import AT_ONCE, board
from mingbian.casework.judge import judge
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
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


def test_a_few_missing_pieces_are_shown_at_once_and_none_is_lost(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint fake 3990 是假货，还少了一件，客服骂人
    """
    shown = board(told, judge(told))

    assert len(shown.missing) > AT_ONCE
    assert len(shown.to_fetch_first) == AT_ONCE
    assert shown.to_fetch_first + shown.to_fetch_later == shown.missing


def test_what_goes_soon_is_never_folded_away(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint fake 3990 是假货，还少了一件，客服骂人
    """
    shown = board(told, judge(told))
    hurried = tuple(replace(one, worth=replace(one.worth, soon=True)) for one in shown.missing if one.worth)

    assert replace(shown, pieces=hurried).to_fetch_later == ()


def test_an_exhibit_is_called_by_its_kind(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint missing_item 3990 少了一件
    """
    film = replace(told, exhibits=(Exhibit(1, "packing_video", "0" * 64, "a.mp4", "video/mp4", 1, told.now),))

    assert [piece.kind for piece in board(film, judge(film)).speaking if piece.kind] == ["packing_video"]

"""What the scales say of a missing piece, an empty parcel and a return."""

import pytest
from cell_kit import CONTRADICTS, SILENT, SUPPORTS, a_story, marks, quotes

from mingbian.domain.dossier import Dossier
from mingbian.gather.claims import claims
from mingbian.gather.needs_for import needs_for


@pytest.mark.parametrize(
    ("piece", "quantity", "claimed", "out", "mark"),
    [
        (200, 2, "少了一件", 412, CONTRADICTS),
        (200, 2, "少了一件", 230, SUPPORTS),
        (200, 2, "少了一件", 620, SILENT),  # so much packaging could hide a piece
        (10, 40, "少了一件", 412, SILENT),  # a piece lighter than the scales can tell
        (10, 40, "少了20件", 412, CONTRADICTS),
        (200, 2, "里面是空的", 412, CONTRADICTS),
        (200, 2, "里面是空的", 60, SUPPORTS),
    ],
)
def test_the_weight_that_left_is_held_against_the_pieces(
    piece: int, quantity: int, claimed: str, out: int, mark: str
) -> None:
    told = a_story(
        f"2026-02-01 10:00 product   G1 1990 weight={piece}g 雨衣",
        f"2026-03-01 10:02 order     260301-1 3990 雨衣 x{quantity}",
        f"2026-03-02 18:40 shipped   YT7000 {out}g",
        f"2026-03-09 22:15 complaint missing_item 3990 {claimed}",
    )
    claim = claims(told)[-1].id
    assert marks(told, claim)[3] == mark


def test_both_weights_agree_with_the_goods(told: Dossier) -> None:
    """
    2026-02-01 10:00 product   G1 1990 weight=200g 雨衣
    2026-03-01 10:02 order     260301-1 3990 goods=G1 雨衣 x2
    2026-03-02 18:40 shipped   YT7000 412g
    2026-03-02 22:40 weighed   YT7000 410g 杭州转运中心
    2026-03-09 22:15 complaint missing_item 3990 少了一件
    """
    assert marks(told) == {4: CONTRADICTS, 5: CONTRADICTS}
    assert quotes(told) == {4: "412g", 5: "410g"}


def test_weight_lost_on_the_way_supports_and_without_a_piece_weight_nothing_follows(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣 x2
    2026-03-02 18:40 shipped   YT7000 412g
    2026-03-02 22:40 weighed   YT7000 210g 杭州转运中心
    2026-03-09 22:15 complaint missing_item 3990 少了一件
    """
    assert marks(told) == {3: SILENT, 4: SUPPORTS}


def test_a_lighter_return_contradicts_and_an_equal_one_supports(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000 412g
    2026-03-06 18:40 returned  SF9000
    2026-03-08 18:40 return_weighed SF9000 90g
    2026-03-09 22:15 complaint return_refused 3990 退货被拒收了
    """
    assert marks(told)[5] == CONTRADICTS
    assert quotes(told)[5] == "90g"
    assert "C19" in [need.code for need in needs_for(told)]

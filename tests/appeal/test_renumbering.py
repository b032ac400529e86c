"""A text that was kept is read when the evidence has other numbers: each citation follows its piece."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.appeal.numbering import PackExhibit, Record
from mingbian.appeal.renumbering import pieces, renumbered
from packing import drafted, story

ORDER, TALK = PackExhibit(1, "订单", Record.ORDER), PackExhibit(2, "沟通", Record.TALK)
MOVED = (ORDER, PackExhibit(2, "物流", Record.LOGISTICS), PackExhibit(3, "沟通", Record.TALK))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("已签收（证据1）。", "已签收（证据1）。"),
        ("买家写了（证据2）。", "买家写了（证据3）。"),
        ("都在（证据1、2）。", "都在（证据1、3）。"),
        ("都在（证据1至2）。", "都在（证据1、3）。"),
        ("都在（证据1，证据2）。", "都在（证据1、3）。"),
        ("写了（证据2，规则LAW-MFD-512）。", "写了（证据3，规则LAW-MFD-512）。"),
        ("写了2次（证据2）。", "写了2次（证据3）。"),
        ("从来没有的（证据7）。", "从来没有的（证据7）。"),
    ],
)
def test_each_number_becomes_that_of_its_piece_today(written: str, read: str) -> None:
    then = pieces(written, (ORDER, TALK))

    assert renumbered(written, then, MOVED) == read


@given(text=st.text(alphabet="证据（）()0123、至，。买家\n "))
def test_where_nothing_moved_nothing_is_written_anew(text: str) -> None:
    assert renumbered(text, pieces(text, MOVED), MOVED) == text


def test_a_piece_that_is_gone_is_objected_to_at_its_place() -> None:
    composed = drafted(story("signed"))
    then = pieces(composed.draft.short, composed.draft.exhibits) | {"2": "exhibit:99"}
    text = renumbered(composed.draft.short, then, composed.draft.exhibits)

    found = [one for one in composed.objections(composed.with_short(text)) if one.code == "unknown_exhibit"]

    assert found
    assert all("已经不在材料里" in one.why for one in found)

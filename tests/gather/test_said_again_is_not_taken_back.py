"""A buyer who says his complaint in other words, or beside a kind one, has not taken it back."""

import pytest

from mingbian.casework.judge import judge
from mingbian.domain.claim import CellMark
from mingbian.domain.story import read

STORY = """
2026-03-01 10:02 order     260301-123456789012345 3990 连衣裙
2026-03-04 09:12 delivered YT7000 本人签收
2026-03-04 12:00 buyer     {said}
2026-03-05 09:30 complaint not_as_described 3990 色差太大,要求退款
"""


@pytest.mark.parametrize(
    "said", ["颜色和图片不一样啊", "和照片上完全不一样", "挺喜欢的，就是颜色和图片不一样", "不太合适"]
)
def test_the_same_complaint_in_other_words_contradicts_nothing(said: str) -> None:
    marks = {cell.mark for cell in judge(read(STORY.format(said=said))).matrix if cell.evidence == 4}

    assert CellMark.CONTRADICTS not in marks


def test_what_is_really_taken_back_does() -> None:
    cells = judge(read(STORY.format(said="和图片一样，挺好看的"))).matrix

    assert any(cell.evidence == 4 and cell.mark is CellMark.CONTRADICTS for cell in cells)

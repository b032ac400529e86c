"""Marks of a generator that stand visibly in a picture: 「AI生成」, 「豆包AI生成」 and their like, at its edge.

Only a line of its own near an edge counts, as such marks are put. The same words in the middle are something
that the picture shows: a chat about AI, a box of 豆包, which is also something to eat.
"""

import re
from collections.abc import Iterable

from mingbian.reading.words import Line

EDGE = 0.22  # of width and height; the standard asks for a corner or an edge
TALLEST = 0.12  # of the height; a mark is small
LONGEST = 16

MAKERS = "豆包|即梦|剪映|文心一格|文心|通义万相|通义|可灵|混元|腾讯元宝|元宝|智谱清言|讯飞星火|美图|星绘|奇域|堆友"
MARK = re.compile(
    rf"(?:图片|内容|本图|画面)?(?:疑似)?由?(?:{MAKERS})?ai(?:辅助)?(?:生成|合成|创作|制作|绘制|作图)(?:内容|图片)?"
    rf"|(?:{MAKERS})(?:ai|生成)(?:图片)?|即梦ai|文心一格|通义万相|人工智能(?:生成|合成)(?:内容|图片)?"
)
MAKER_ALONE = re.compile(rf"@?(?:{MAKERS})")  # below, at the right: where these makers sign


def mark_in(lines: Iterable[Line]) -> str:
    """The first visible mark, in its own words; empty where there is none."""
    return next((line.words.strip() for line in lines if _is_mark(line)), "")


def _is_mark(line: Line) -> bool:
    words = re.sub(r"[\s·|｜,，.。:：@#*★☆—_-]+", "", line.words).lower()
    if not words or len(words) > LONGEST or line.bottom - line.top > TALLEST:
        return False
    across, down = (line.left + line.right) / 2, (line.top + line.bottom) / 2
    at_edge = line.left < EDGE / 2 or line.right > 1 - EDGE / 2 or down < EDGE or down > 1 - EDGE
    in_corner = across > 1 - 2 * EDGE and down > 1 - EDGE / 2
    return bool((at_edge and MARK.fullmatch(words)) or (in_corner and MAKER_ALONE.fullmatch(words)))
